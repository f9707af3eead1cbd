/** The token of whoever may write, where a deployment takes tokens: kept until the tab is closed, sent with writes alone. */
import {h} from './dom.js';

const KEY = 'token';

/** The header that a write is sent with. */
export function token() {
  const held = sessionStorage.getItem(KEY);
  return held ? {authorization: `Bearer ${held}`} : {};
}

/** Asks for it; only who needs one opens this. */
export function tokenField() {
  const input = h('input', {type: 'password', autocomplete: 'off', value: sessionStorage.getItem(KEY) ?? '', change: event => {
    if (event.target.value.trim()) sessionStorage.setItem(KEY, event.target.value.trim());
    else sessionStorage.removeItem(KEY);
  }});
  return h('details', {class: 'token'}, h('summary', {}, 'This archive asks for a token'),
      h('label', {}, 'Token', input), h('p', {class: 'facts'}, 'Kept in this tab until it is closed, and sent with what you add or remove.'));
}

/** What a refusal means to somebody without the right. */
export function explained(fault) {
  const closed = fault.status === 401 || fault.status === 403;
  return closed ? 'Adding and removing needs a right that you do not have here. If you have a token, give it below.' : `${fault.message}. ${fault.detail}`;
}
