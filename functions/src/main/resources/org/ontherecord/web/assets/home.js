/** What the archive is, and where to begin. */
import {get} from './api.js';
import {count, date, h} from './dom.js';

export async function home(asked, signal) {
  const [newest, whole] = await Promise.all([get('/v1/articles', {limit: 10}, signal), get('/v1/articles', {sort: 'oldest', limit: 1}, signal)]);
  return {content: [
    h('section', {class: 'intro'},
        h('h1', {}, 'Who said what about what'),
        h('p', {}, 'Ask for a topic and see who holds which position on it; ask for an actor and see where it stands. ',
            'Every answer is a sentence of an archived article. Nothing is generated.'),
        whole.total > 0 && begin(whole)),
    h('section', {}, h('h2', {}, 'Newest articles'), newest.data.length ? list(newest.data) : empty()),
  ]};
}

/** Those who speak most, to begin with. */
function begin({total, facets}) {
  const actors = facets?.actors?.slice(0, 8) ?? [];
  return [h('p', {class: 'coverage'}, `${count(total, 'article')} so far. `, actors.length > 0 && 'Most heard:'),
    actors.length > 0 && h('ul', {class: 'chips'}, actors.map(one => h('li', {}, h('a', {href: `/?${new URLSearchParams({actor: one.id})}`}, one.name))))];
}

function list(articles) {
  return h('ul', {class: 'rows'}, articles.map(one => h('li', {},
      h('a', {class: 'head', href: `/?article=${one.id}`}, one.title ?? 'Untitled'),
      h('p', {class: 'facts'}, one.source ?? 'unknown source', ' · ', date(one.publishedAt), ' · ',
          count(one.positionCount, 'position')))));
}

function empty() {
  return h('p', {class: 'note'}, 'The archive is empty. ', h('a', {href: '/?add'}, 'Add an article'), ' or ',
      h('a', {href: '/?add'}, 'follow a feed'), '.');
}
