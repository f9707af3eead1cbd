/** Takes an article by its text or address, or a feed. What may not write is told so by the archive. */
import {Fault, post} from './api.js';
import {h} from './dom.js';
import {explained, tokenField} from './token.js';

export async function add() {
  return {title: 'Add', content: [
    h('h1', {}, 'Add to the archive'),
    form('An article by its text', '/v1/articles', [field('title', 'Title'), field('url', 'Address', 'url'), field('source', 'Source'),
      field('publishedAt', 'Published', 'date'), h('label', {}, 'Text', h('textarea', {name: 'text', rows: 12, required: true}))],
        answer => [answer.outcome === 'unchanged' ? 'The archive has it already. ' : 'Archived. ', h('a', {href: `/?article=${answer.id}`}, 'Read it')]),
    form('An article by its address', '/v1/articles', [field('url', 'Address', 'url', true)], answer => answer.article
      ? ['The archive has it already. ', h('a', {href: `/?article=${answer.article.split('/').at(-1)}`}, 'Read it')] : ['It will be fetched within a minute.']),
    followForm(), tokenField(),
  ]};
}

export function followForm() {
  return form('A feed, or its page', '/v1/feeds', [field('url', 'Address', 'url', true)],
      () => ['It is followed. ', h('a', {href: '/?feeds'}, 'See all feeds')]);
}

function field(name, label, type = 'text', required = false) {
  return h('label', {}, label, h('input', {name, type, required}));
}

function form(title, route, fields, done) {
  const state = h('p', {role: 'status'});
  const button = h('button', {}, 'Add');
  return h('form', {submit: async event => {
    event.preventDefault();
    const body = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ''));
    state.replaceChildren('Sending …');
    button.disabled = true;
    try {
      state.replaceChildren(...done(await post(route, body)));
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      state.replaceChildren(explained(fault));
    } finally {
      button.disabled = false;
    }
  }}, h('fieldset', {}, h('legend', {}, title), fields, button, state));
}
