/** Statements over time, as a picture: above the line what is for, below what is against, a dashed bar where the side changed. */
import {s} from './dom.js';
import {side, words} from './stances.js';

const WIDTH = 720, HEIGHT = 130, EDGE = 30, MIDDLE = 55, REACH = 30;

/** @param positions dated ones that count */
export function timeline(positions) {
  const dated = positions.filter(one => one.counted && one.saidAt)
      .map(one => ({one, at: Date.parse(one.saidAt.length > 7 ? one.saidAt : `${one.saidAt}-01`.slice(0, 10))}))
      .filter(({at}) => !Number.isNaN(at))
      .sort((a, b) => a.at - b.at);
  if (dated.length < 2) return null;
  const first = dated[0].at;
  const span = dated.at(-1).at - first || 1;
  const x = at => EDGE + (at - first) / span * (WIDTH - 2 * EDGE);
  const title = `${dated.length} statements from ${dated[0].one.saidAt} to ${dated.at(-1).one.saidAt}`;
  return s('svg', {class: 'timeline', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': title},
      s('line', {x1: EDGE, x2: WIDTH - EDGE, y1: MIDDLE, y2: MIDDLE, class: 'axis'}),
      years(first, dated.at(-1).at, x), changes(dated, x), dated.map(({one, at}) => dot(one, x(at))));
}

function dot(position, x) {
  const {name, sign} = side(position.towards);
  const y = MIDDLE - Math.sign(position.towards) * REACH;
  return s('a', {href: `/?position=${position.id}`},
      s('text', {x, y, class: `dot ${name}`, 'text-anchor': 'middle', 'dominant-baseline': 'central'}, sign,
          s('title', {}, `${position.saidAt}: ${words(position.stance)}`)));
}

function changes(dated, x) {
  const sided = dated.filter(({one}) => one.towards !== 0);
  return sided.slice(1)
      .map((after, i) => [sided[i], after])
      .filter(([before, after]) => before.one.towards !== after.one.towards)
      .map(([, after]) => s('line', {x1: x(after.at), x2: x(after.at), y1: 8, y2: HEIGHT - 28, class: 'change'},
          s('title', {}, `Changed by ${after.one.saidAt}`)));
}

function years(from, to, x) {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  const marks = [];
  for (let year = first; year <= last; year += step) marks.push({at: Date.UTC(year, 0), label: year});
  if (!marks.length) marks.push(...[from, to].map(at => ({at, label: new Date(at).toISOString().slice(0, 10)})));
  return marks.map(({at, label}) => [s('line', {x1: x(at), x2: x(at), y1: MIDDLE - 4, y2: MIDDLE + 4, class: 'axis'}),
    s('text', {x: x(at), y: HEIGHT - 8, class: 'year', 'text-anchor': at === from ? 'start' : at === to ? 'end' : 'middle'}, String(label))]);
}
