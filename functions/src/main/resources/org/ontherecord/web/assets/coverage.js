/** What an answer rests on. */
import {count, date, h} from './dom.js';

export function coverage({articles, sources, from, to}) {
  if (!articles) return h('p', {class: 'coverage'}, 'No article found.');
  const when = from && to && from !== to ? [', ', date(from), ' to ', date(to)] : from ? [', ', date(from)] : [];
  return h('p', {class: 'coverage'}, 'From ', count(articles, 'article'), ' of ', count(sources, 'source'), when, '.');
}
