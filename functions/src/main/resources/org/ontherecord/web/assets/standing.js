/** Where one actor stands on one topic, with every statement. */
import {get} from './api.js';
import {count, date, h, times} from './dom.js';
import {coverage} from './coverage.js';
import {statement} from './statement.js';
import {takeaway} from './takeaway.js';
import {timeline} from './timeline.js';

const MOST = 100;

export async function standing(asked, signal) {
  const [topic, actor] = [asked.get('topic'), asked.get('actor')];
  const query = {actor, topic};
  const found = await get('/v1/positions', {...query, limit: MOST, cursor: asked.get('cursor')}, signal);
  const name = found.actor?.name ?? actor;
  const own = found.standings.filter(one => one.match === 'is');
  const related = found.standings.filter(one => one.match !== 'is');
  const open = found.data.filter(one => !one.counted).length;
  const feeds = [['New statements', 'positions', query], ['Changes of standing', 'standings', query]];
  return {title: `${name} on ${topic}`, feeds, content: [
    h('p', {class: 'crumbs'}, h('a', {href: `/?${new URLSearchParams({topic})}`}, `Everybody on ${topic}`), ' · ',
        h('a', {href: `/?${new URLSearchParams({actor})}`}, `All of ${name}`)),
    h('h1', {}, `${name} on ${topic}`),
    found.total === 0 && h('p', {class: 'note'}, `No statement of ${name} on this was found. That is never a stance.`),
    own.map(one => verdict(one)),
    related.length > 0 && (own.length ? h('details', {}, h('summary', {}, `On related targets (${related.length})`), related.map(one => verdict(one)))
      : related.map(one => verdict(one))),
    found.data.length > 0 && [timeline(own.length ? found.data.filter(one => one.match === 'is') : found.data), h('h2', {}, count(found.total, 'statement'), ' ',
        open > 0 && h('small', {}, `${open} not counted, with the reason beside each`)),
      h('ol', {class: 'rows', reversed: true}, found.data.map(one => statement(one)))],
    found.hasMore && h('p', {class: 'more'}, h('a', {href: `/?${new URLSearchParams({topic, actor, cursor: found.next})}`}, 'Older statements')),
    found.total > 0 && takeaway('positions', query, feeds),
  ]};
}

function verdict(one) {
  return h('section', {class: one.match === 'is' ? 'verdict' : 'verdict related'},
      h('p', {class: 'wording'}, h('strong', {}, one.actor.name), ' ', one.wording, '.'),
      h('p', {class: 'facts'}, one.since && ['since ', date(one.since), ' · '],
          `${one.counts.for} for, ${one.counts.against} against, ${one.counts.neutral} neutral`),
      coverage(one.coverage), turns('Changed', one.changes), turns('Contradicted within thirty days', one.contradictions));
}

function turns(title, all) {
  return all.length > 0 && h('details', {}, h('summary', {}, `${title}: ${times(all.length)}`), h('ul', {}, all.map(turn => h('li', {},
      h('blockquote', {}, date(turn.before.saidAt), ': ', turn.before.span.exact),
      h('blockquote', {}, date(turn.after.saidAt), ': ', turn.after.span.exact)))));
}
