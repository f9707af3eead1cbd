/** Articles found by words, with what they say of it in a few sentences. */
import {get} from './api.js';
import {count, date, h, marked} from './dom.js';
import {takeaway} from './takeaway.js';

export async function articles(asked, signal) {
  const query = Object.fromEntries(['q', 'source', 'actor', 'from', 'to', 'sort', 'cursor'].map(name => [name, asked.get(name)]));
  const found = await get('/v1/articles', query, signal);
  const address = changed => `/?${new URLSearchParams(Object.entries({...query, cursor: null, ...changed}).filter(([, value]) => value))}`;
  const {cursor, sort, ...words} = query;
  const feeds = [['New articles', 'articles', words]];
  return {title: query.q, feeds, content: [
    h('h1', {}, `“${query.q}”`),
    h('p', {class: 'coverage'}, found.total === 0 ? 'No article has these words. Fewer words find more, and topics and actors are offered while you type.' : `${count(found.total, 'article')} found.`),
    found.total > 0 && h('nav', {class: 'tabs', 'aria-label': 'Order'}, ['relevance', 'newest', 'oldest'].map(sort =>
      h('a', {href: address({sort}), 'aria-current': (query.sort ?? 'relevance') === sort && 'page'}, sort))),
    found.total > 0 && digest(query),
    h('div', {class: 'found'}, h('ul', {class: 'rows'}, found.data.map(hit)), found.facets && facets(found.facets, address)),
    found.hasMore && h('p', {class: 'more'}, h('a', {href: address({cursor: found.next})}, 'More articles')),
    found.total > 0 && takeaway('articles', words, feeds),
  ]};
}

function hit(one) {
  return h('li', {},
      h('a', {class: 'head', href: `/?article=${one.id}`}, marked(one.title ?? 'Untitled', one.titleMarks ?? [])),
      one.snippet && h('p', {}, marked(one.snippet.exact, one.snippet.marks)),
      h('p', {class: 'facts'}, one.source ?? 'unknown source', ' · ', date(one.publishedAt), ' · ', count(one.positionCount, 'position')));
}

/** Fetched when it is opened. */
function digest({q, source, actor, from, to}) {
  const body = h('div', {'aria-live': 'polite'});
  return h('details', {class: 'digest', toggle: async event => {
    if (!event.target.open || body.hasChildNodes()) return;
    body.append('Reading …');
    try {
      const made = await get('/v1/summary', {q, source, actor, from, to});
      body.replaceChildren(h('ul', {}, made.sentences.map(one => h('li', {}, one.exact, ' ',
          h('a', {href: `/?article=${one.articleId}`, class: 'facts'}, one.article.source ?? 'article', ', ', date(one.article.publishedAt))))));
    } catch (fault) {
      body.replaceChildren(h('p', {role: 'alert'}, fault.message));
    }
  }}, h('summary', {}, 'What they say, in five of their sentences'), body);
}

function facets({sources, actors, months}, address) {
  return h('aside', {'aria-label': 'Narrow down'},
      facet('Sources', sources, one => [one.name, address({source: one.name})]),
      facet('Actors', actors, one => [one.name, address({actor: one.name})]),
      facet('Months', months, one => [one.month ?? one.name, address({from: one.month ?? one.name, to: one.month ?? one.name})]));
}

function facet(title, values, link) {
  return values?.length > 0 && h('section', {}, h('h2', {}, title), h('ul', {}, values.map(one => {
    const [label, href] = link(one);
    return h('li', {}, h('a', {href}, label), ' ', h('small', {}, one.articles));
  })));
}
