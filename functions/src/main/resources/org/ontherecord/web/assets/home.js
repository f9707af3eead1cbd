/** What the archive is, and where to begin. */
import {get} from './api.js';
import {count, date, h} from './dom.js';

export async function home(asked, signal) {
  const newest = await get('/v1/articles', {limit: 8}, signal);
  return {content: [
    h('section', {class: 'intro'},
        h('h1', {}, 'Who said what about what'),
        h('p', {}, 'Ask for a topic and see who holds which position on it; ask for an actor and see where it stands. ',
            'Every answer is a sentence of an archived article. Nothing is generated.')),
    h('section', {}, h('h2', {}, 'Newest articles'), newest.data.length ? list(newest.data) : empty()),
  ]};
}

function list(articles) {
  return h('ul', {class: 'rows'}, articles.map(one => h('li', {},
      h('a', {href: `/?article=${one.id}`}, one.title ?? 'Untitled'),
      h('p', {class: 'facts'}, one.source ?? 'unknown source', ' · ', date(one.publishedAt), ' · ',
          count(one.positionCount, 'position')))));
}

function empty() {
  return h('p', {}, 'The archive is empty. ', h('a', {href: '/?add'}, 'Add an article'), ' or ',
      h('a', {href: '/?feeds'}, 'follow a feed'), '.');
}
