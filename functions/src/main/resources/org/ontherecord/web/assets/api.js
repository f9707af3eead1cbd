/** The archive's HTTP API, as the page asks it. */
import {token} from './token.js';

/** An answer that is a problem (RFC 9457), or none at all. */
export class Fault extends Error {
  constructor(title, detail, status) {
    super(title);
    this.detail = detail;
    this.status = status;
  }
}

/** The path and query of a request; parameters without a value are left out. */
export function path(route, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  return query.size ? `${route}?${query}` : route;
}

export function get(route, parameters, signal) {
  return json(path(route, parameters), {signal, headers: {accept: 'application/json'}});
}

export function post(route, body) {
  return json(route, {method: 'POST', headers: {'content-type': 'application/json', ...token()}, body: JSON.stringify(body)});
}

export function remove(route) {
  return json(route, {method: 'DELETE', headers: token()});
}

/** A text, with the address that it goes on at. */
export async function text(address) {
  const response = await answer(address, {});
  const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '');
  return {text: await response.text(), next: next?.[1]};
}

async function json(url, request) {
  const response = await answer(url, request);
  return response.status === 204 ? null : response.json();
}

async function answer(url, request) {
  let response;
  try {
    response = await fetch(url, request);
  } catch (failed) {
    if (failed.name === 'AbortError') throw failed;
    throw new Fault(navigator.onLine ? 'The archive does not answer' : 'You are offline',
        navigator.onLine ? 'Try again in a moment.' : 'What you asked for will be fetched when you are back.', 0);
  }
  if (response.ok) return response;
  const body = await response.json().catch(() => ({}));
  throw new Fault(body.title ?? body.message ?? `The archive answered ${response.status}`, body.detail ?? '', response.status);
}
