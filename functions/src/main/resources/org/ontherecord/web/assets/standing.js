/** Where one actor stands on one topic, with every statement. */
import {get} from './api.js';
import {count, date, h, present} from './dom.js';
import {coverage} from './coverage.js';
import {statement} from './statement.js';
import {timeline} from './timeline.js';

export async function standing(asked, signal) {
  const [topic, actor] = [asked.get('topic'), asked.get('actor')];
  const found = await get('/v1/positions', {actor, topic, limit: 50, cursor: asked.get('cursor')}, signal);
  const name = found.actor?.name ?? actor;
  const all = new URLSearchParams({topic});
  return {title: `${name} on ${topic}`, content: [
    h('p', {class: 'crumbs'}, h('a', {href: `/?${all}`}, `Everybody on ${topic}`), ' · ',
        h('a', {href: `/?${new URLSearchParams({actor})}`}, `All of ${name}`)),
    h('h1', {}, `${name} on ${topic}`),
    found.total === 0 && h('p', {class: 'note'}, `No statement of ${name} on this was found. That is never a stance.`),
    found.standings.map(verdict),
    found.data.length > 0 && [h('div', {class: 'scroll'}, present([timeline(found.data)])), h('h2', {}, count(found.total, 'statement')),
      h('ol', {class: 'rows', reversed: true}, found.data.map(one => statement(one)))],
    found.hasMore && h('p', {}, h('a', {href: `/?${new URLSearchParams({topic, actor, cursor: found.next})}`}, 'Older statements')),
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
  return all.length > 0 && h('details', {}, h('summary', {}, `${title}: ${all.length}`), h('ul', {}, all.map(turn => h('li', {},
      h('blockquote', {}, date(turn.before.saidAt), ': ', turn.before.span.exact),
      h('blockquote', {}, date(turn.after.saidAt), ': ', turn.after.span.exact)))));
}
