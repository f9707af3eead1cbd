/** A topic: everybody's standing on it, side by side. */
import {get} from './api.js';
import {count, date, h, s, times} from './dom.js';
import {coverage} from './coverage.js';
import {FAMILIES, group, order, signs} from './stances.js';
import {takeaway} from './takeaway.js';

const MOST = 100;

export async function topic(asked, signal) {
  const name = asked.get('topic');
  const family = asked.get('family') ?? '';
  const pinned = asked.get('pin')?.trim() ?? '';
  const query = {topic: name, family};
  const [found, known] = await Promise.all([get('/v1/standings', {...query, limit: MOST, cursor: asked.get('cursor')}, signal),
    pinned ? get('/v1/actors', {q: pinned, limit: 1}, signal) : {data: []}]);
  const own = found.data.filter(one => one.match === 'is');
  const related = found.data.filter(one => one.match !== 'is');
  const feeds = [['Changes of standing', 'standings', query], ['New statements', 'positions', query]];
  return {title: name, feeds, content: [
    h('h1', {}, name), coverage(found.coverage),
    h('nav', {class: 'tabs', 'aria-label': 'Kinds of stance'}, tab(name, '', 'All', family),
        Object.entries(FAMILIES).map(([key, label]) => tab(name, key, label, family))),
    found.total > 0 && pin(name, family, pinned, found.data),
    pinned && asking(pinned, known.data[0], found.data, name),
    shares(own), groups(own, name),
    h('section', {class: 'group none'}, h('h2', {}, 'No statement found'), h('p', {class: 'note'}, own.length
        ? 'Everybody else. Whoever is not listed has said nothing on this that was found, which is never a stance.'
        : 'Nobody’s statement on this very topic was found. That is never a stance.')),
    related.length > 0 && h('details', {open: own.length === 0}, h('summary', {}, `On related targets (${related.length})`),
        rows(related, name, true)),
    found.hasMore && h('p', {class: 'more'}, h('a', {href: `/?${new URLSearchParams({topic: name, family, cursor: found.next})}`}, 'More standings')),
    found.total > 0 && takeaway('standings', query, feeds),
  ]};
}

function tab(topic, family, label, current) {
  const address = new URLSearchParams(family ? {topic, family} : {topic});
  return h('a', {href: `/?${address}`, 'aria-current': family === current && 'page'}, label);
}

/** Whom to put on top. */
function pin(topic, family, pinned, standings) {
  const names = [...new Set(standings.map(one => one.actor.name))].sort();
  return h('form', {class: 'pin', action: '/'},
      h('input', {type: 'hidden', name: 'topic', value: topic}), family && h('input', {type: 'hidden', name: 'family', value: family}),
      h('label', {for: 'pin'}, 'Where stands'),
      h('input', {id: 'pin', name: 'pin', value: pinned, list: 'actors', placeholder: 'an actor', autocomplete: 'off'}),
      h('datalist', {id: 'actors'}, names.map(value => h('option', {value}))), h('button', {}, 'Pin'));
}

/** The actor asked for, on top, whatever was found. */
function asking(pinned, actor, standings, topic) {
  const id = actor?.id;
  const own = standings.filter(one => one.actor.id === id || one.actor.name.toLowerCase() === pinned.toLowerCase());
  const name = own[0]?.actor.name ?? actor?.name ?? pinned;
  return h('section', {class: 'pinned'}, h('h2', {}, `Where ${name} stands`), own.length
      ? rows(own, topic, true)
      : h('p', {}, `No statement of ${name} on this was found. That is never a stance.`));
}

/** How many are on which side, as a picture; the words stand below it. */
function shares(standings) {
  const sides = ['for', 'both', 'neutral', 'against'].map(side => [side, standings.filter(one => group(one).side === side).length]).filter(([, times]) => times);
  if (standings.length < 3 || sides.length < 2) return null;
  let from = 0;
  return h('figure', {class: 'shares'}, s('svg', {viewBox: '0 0 1000 24', preserveAspectRatio: 'none', 'aria-hidden': 'true'}, sides.map(([side, times]) => {
    const x = from / standings.length * 1000;
    from += times;
    return s('rect', {class: side, x, width: times / standings.length * 1000 - 3, height: 24});
  })), h('figcaption', {}, sides.map(([side, times], i) => [i > 0 && ' · ', h('span', {class: side}, signs[side]), ` ${times} ${side === 'both' ? 'said both' : side}`])));
}

function groups(standings, topic) {
  const byName = new Map();
  for (const standing of standings) {
    const {name, side} = group(standing);
    if (!byName.has(name)) byName.set(name, {side, standings: []});
    byName.get(name).standings.push(standing);
  }
  return [...byName].sort(([a], [b]) => order(a) - order(b)).map(([name, {side, standings: members}]) => h('section', {class: `group ${side}`},
      h('h2', {}, h('span', {class: 'sign', 'aria-hidden': 'true'}, signs[side]), ' ', name, ' ', h('small', {}, count(members.length, 'actor'))), rows(members, topic, false)));
}

function rows(standings, topic, withTarget) {
  return h('ul', {class: 'rows grid'}, standings.map(one => h('li', {},
      h('p', {class: 'who'}, h('a', {class: 'head', href: `/?${new URLSearchParams({topic, actor: one.actor.id})}`}, one.actor.name),
          withTarget && h('span', {class: 'target'}, ` ${group(one).name} ${one.target.text}`),
          one.changes.length > 0 && h('span', {class: 'turned'}, `changed ${times(one.changes.length)}`)),
      h('div', {}, h('blockquote', {}, one.evidence.span.exact),
          h('p', {class: 'facts'}, date(one.evidence.saidAt), ' · ', one.evidence.article.source ?? 'unknown source', ' · ',
              count(one.statements, 'statement'), ' in ', count(one.coverage.articles, 'article'), ' · ',
              h('a', {href: `/?position=${one.evidence.positionId}`}, 'this sentence'))))));
}
