/** An actor: what its statements are about. */
import {get} from './api.js';
import {count, h} from './dom.js';
import {coverage} from './coverage.js';
import {named} from './search-box.js';
import {statement} from './statement.js';
import {words} from './stances.js';
import {takeaway} from './takeaway.js';

export async function actor(asked, signal) {
  const id = asked.get('actor');
  const cursor = asked.get('cursor');
  const profile = await get(`/v1/actors/${encodeURIComponent(id)}`, {}, signal);
  const latest = await get('/v1/positions', {actor: profile.name, limit: 10, cursor}, signal);
  const query = {actor: profile.name};
  const feeds = [['New statements', 'positions', query], ['Changes of standing', 'standings', query]];
  return {title: profile.name, feeds, content: [
    h('h1', {}, profile.name, ' ', h('small', {}, profile.kind)), coverage(profile.coverage),
    profile.names.length > 1 && h('p', {class: 'facts'}, 'Also: ', profile.names.slice(1, 9).join(', ')),
    h('p', {class: 'facts'}, Object.entries(profile.stances).map(([stance, times]) => `${words(stance)} ${times}×`).join(' · ')),
    profile.topics.length > 0 && h('section', {}, h('h2', {}, 'On'), h('ul', {class: 'rows topics'}, profile.topics.map(one => h('li', {},
        h('a', {href: `/?${new URLSearchParams({topic: one.topic, actor: id})}`}, named(one)), ' ',
        h('small', {}, count(one.statements, 'statement')))))),
    latest.data.length > 0
      ? h('section', {}, h('h2', {}, 'Latest statements'), h('ol', {class: 'rows'}, latest.data.map(one => statement(one))))
      : h('p', {class: 'note'}, 'No statement was found. That is never a stance.'),
    latest.hasMore && h('p', {class: 'more'}, h('a', {href: `/?${new URLSearchParams({actor: id, cursor: latest.next})}`}, 'Older statements')),
    latest.data.length > 0 && takeaway('positions', query, feeds),
  ]};
}
