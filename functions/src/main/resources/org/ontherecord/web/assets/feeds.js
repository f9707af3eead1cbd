/** The feeds that are followed, with their health. */
import {get} from './api.js';
import {count, date, h} from './dom.js';

export async function feeds(asked, signal) {
  const {data} = await get('/v1/feeds', {}, signal);
  return {title: 'Feeds', content: [
    h('h1', {}, 'Feeds'),
    data.length === 0
      ? h('p', {class: 'note'}, 'No feed is followed yet. ', h('a', {href: '/?add'}, 'Add one'), '.')
      : h('ul', {class: 'rows'}, data.map(feed)),
    h('p', {}, h('a', {href: '/?add'}, 'Add an article or a feed')),
  ]};
}

function feed(one) {
  return h('li', {},
      h('p', {class: 'who'}, h('a', {href: one.url, rel: 'noreferrer'}, one.title ?? one.url)),
      one.lastError && h('p', {class: 'reason'}, one.lastError),
      h('p', {class: 'facts'}, 'last read ', date(one.lastSuccess), ' · next ', date(one.nextDue), ' · ', count(one.itemsSeen ?? 0, 'item'), ' seen'));
}
