/** A topic: everybody's standing on it, side by side. */
import {get} from './api.js';
import {count, date, h} from './dom.js';
import {coverage} from './coverage.js';
import {FAMILIES, group} from './stances.js';

export async function topic(asked, signal) {
  const name = asked.get('topic');
  const family = asked.get('family') ?? '';
  const found = await get('/v1/standings', {topic: name, family, limit: 100, cursor: asked.get('cursor')}, signal);
  const own = found.data.filter(one => one.match === 'is');
  const related = found.data.filter(one => one.match !== 'is');
  return {title: name, content: [
    h('h1', {}, name), coverage(found.coverage),
    h('nav', {class: 'tabs', 'aria-label': 'Kinds of stance'}, tab(name, '', 'All', family),
        Object.entries(FAMILIES).map(([key, label]) => tab(name, key, label, family))),
    groups(own, name),
    h('p', {class: 'note'}, own.length
        ? 'Whoever is not listed: no statement was found. That is never a stance.'
        : 'No statement on this very topic was found. That is never a stance.'),
    related.length > 0 && h('details', {open: own.length === 0}, h('summary', {}, `On related targets (${related.length})`),
        rows(related, name, true)),
    found.hasMore && h('p', {}, h('a', {href: `/?${new URLSearchParams({topic: name, family, cursor: found.next})}`}, 'More standings')),
    exports(name, family),
  ]};
}

function tab(topic, family, label, current) {
  const address = new URLSearchParams(family ? {topic, family} : {topic});
  return h('a', {href: `/?${address}`, 'aria-current': family === current && 'page'}, label);
}

function groups(standings, topic) {
  const byName = new Map();
  for (const standing of standings) {
    const {name, side} = group(standing);
    if (!byName.has(name)) byName.set(name, {side, standings: []});
    byName.get(name).standings.push(standing);
  }
  return [...byName].map(([name, {side, standings: members}]) => h('section', {class: `group ${side}`},
      h('h2', {}, name, ' ', h('small', {}, count(members.length, 'actor'))), rows(members, topic, false)));
}

function rows(standings, topic, withTarget) {
  return h('ul', {class: 'rows'}, standings.map(one => h('li', {},
      h('p', {class: 'who'}, h('a', {href: `/?${new URLSearchParams({topic, actor: one.actor.id})}`}, one.actor.name),
          withTarget && h('span', {class: 'target'}, ` on ${one.target.text}`)),
      h('blockquote', {}, one.evidence.span.exact),
      h('p', {class: 'facts'}, date(one.evidence.saidAt), ' · ', one.evidence.article.source ?? 'unknown source', ' · ',
          count(one.statements, 'statement'), ' in ', count(one.coverage.articles, 'article'), ' · ',
          h('a', {href: `/?position=${one.evidence.positionId}`}, 'this sentence')))));
}

function exports(topic, family) {
  const query = new URLSearchParams(family ? {topic, family} : {topic});
  return h('p', {class: 'facts'}, h('a', {href: `/v1/standings?${query}`}, 'These standings as JSON'));
}
