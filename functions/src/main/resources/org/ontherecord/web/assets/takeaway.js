/** What can be taken along: feeds to follow, files that hold everything that was found. */
import {Fault, path, text} from './api.js';
import {h} from './dom.js';

const FILES = [['csv', 'CSV', 'text/csv'], ['jsonl', 'JSON Lines', 'application/jsonl']];

/**
 * @param list  positions, standings or articles
 * @param query of its API
 * @param feeds name, list and query of each
 */
export function takeaway(list, query, feeds) {
  const state = h('span', {role: 'status'});
  return h('nav', {class: 'take', 'aria-label': 'Subscribe and export'},
      h('p', {}, h('b', {}, 'Subscribe'), feeds.map(([name, of, asked]) => h('a', {href: feed(of, asked), type: 'application/atom+xml'}, name))),
      h('p', {}, h('b', {}, 'Export'), FILES.map(([suffix, name, type]) => h('a', {href: path(`/v1/${list}.${suffix}`, query), download: '',
        click: event => {
          event.preventDefault();
          save(path(`/v1/${list}.${suffix}`, query), `${list}.${suffix}`, type, state);
        }}, name)), state));
}

/** The same feeds for those who look for them in the page's head. */
export function alternates(feeds) {
  return feeds.map(([name, of, asked]) => h('link', {rel: 'alternate', type: 'application/atom+xml', title: name, href: feed(of, asked)}));
}

function feed(list, query) {
  return path(`/v1/${list}.atom`, query);
}

/** Follows the file's pages to its end; a spreadsheet knows UTF-8 by its mark. */
async function save(address, name, type, state) {
  const parts = type === 'text/csv' ? ['\ufeff'] : [];
  let lines = 0;
  try {
    for (let next = address; next;) {
      const page = await text(next);
      parts.push(page.text);
      lines += page.text.split('\n').length - 1;
      state.textContent = ` ${lines.toLocaleString('en')} lines …`;
      next = page.next;
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    state.textContent = ` ${fault.message}. ${fault.detail}`;
    return;
  }
  const url = URL.createObjectURL(new Blob(parts, {type}));
  h('a', {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  state.textContent = ` ${lines.toLocaleString('en')} lines saved.`;
}
