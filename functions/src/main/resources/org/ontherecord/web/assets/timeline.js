/** Statements over time, as a picture: for above, against below, what does not count between; a dashed line where the side changed. */
import {h, s} from './dom.js';
import {side, words} from './stances.js';

const WIDE = 860, NARROW = 560, LEFT = 78, RIGHT = 24, STEP = 15, SIZE = 6.5, MARGIN = 26, FOOT = 30;

/** @param positions of which the dated ones are drawn */
export function timeline(positions) {
  const width = innerWidth < 700 ? NARROW : WIDE;
  const dated = positions.filter(one => one.saidAt).map(one => ({one, at: Date.parse(one.saidAt)}))
      .filter(({at}) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
  if (dated.length < 2) return null;
  const first = dated[0].at;
  const span = dated.at(-1).at - first || 1;
  const x = at => LEFT + (at - first) / span * (width - LEFT - RIGHT);
  const lanes = laid(dated, x);
  const tops = [MARGIN, MARGIN + lanes.heights[0], MARGIN + lanes.heights[0] + lanes.heights[1]];
  const height = tops[2] + lanes.heights[2] + FOOT;
  const title = `${dated.length} statements from ${dated[0].one.saidAt} to ${dated.at(-1).one.saidAt}: above for, below against`;
  const box = h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Timeline'}, s('svg', {class: 'timeline', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': title},
      years(first, dated.at(-1).at, x, height), lanes.labels.map(([label, lane]) => s('text', {class: 'lane', x: 14, y: tops[lane] + lanes.heights[lane] / 2, 'dominant-baseline': 'central'}, label)),
      tops.slice(1).map(y => s('line', {class: 'axis', x1: 10, x2: width - 10, y1: y, y2: y})),
      changes(dated, x, width, height), lanes.marks.map(({one, at, lane, level}) => mark(one, x(at), tops[lane] + lanes.heights[lane] / 2 + offset(level)))));
  requestAnimationFrame(() => { box.scrollLeft = box.scrollWidth; });
  return box;
}

/** Marks that would hide each other are stacked. */
function laid(dated, x) {
  const ends = [[], [], []];
  const marks = dated.map(({one, at}) => {
    const lane = !one.counted || !one.towards ? 1 : one.towards > 0 ? 0 : 2;
    let level = ends[lane].findIndex(end => x(at) - end >= 2 * SIZE + 2);
    if (level < 0) level = ends[lane].length;
    ends[lane][level] = x(at);
    return {one, at, lane, level};
  });
  const heights = ends.map((levels, lane) => levels.length ? Math.max(30, levels.length * STEP + 16) : lane === 1 ? 0 : 24);
  return {marks, heights, labels: [['for', 0], ['against', 2], ...(heights[1] ? [['no side', 1]] : [])]};
}

/** About the middle of its lane: 0, then one up, one down. */
function offset(level) {
  return (level % 2 ? -1 : 1) * Math.ceil(level / 2) * STEP;
}

function mark(position, x, y) {
  const {name} = position.counted ? side(position.towards) : {name: 'open'};
  const shape = {for: `M${x} ${y - SIZE}l${SIZE} ${2 * SIZE}h${-2 * SIZE}z`, against: `M${x} ${y + SIZE}l${SIZE} ${-2 * SIZE}h${-2 * SIZE}z`,
    neutral: `M${x - 5} ${y - 5}h10v10h-10z`, open: `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`}[name];
  return s('a', {href: `/?position=${position.id}`, class: `mark ${name}`, 'aria-label': `${position.saidAt}: ${words(position.stance)}`},
      s('path', {d: shape}), s('title', {}, `${position.saidAt}: ${words(position.stance)}`));
}

function changes(dated, x, width, height) {
  const sided = dated.filter(({one}) => one.counted && one.towards && !one.tags.includes('hist'));
  return sided.slice(1).map((after, i) => [sided[i], after])
      .filter(([before, after]) => before.one.towards !== after.one.towards)
      .map(([before, after]) => {
        const at = (x(before.at) + x(after.at)) / 2;
        return s('g', {class: 'change'}, s('line', {x1: at, x2: at, y1: 20, y2: height - FOOT}),
            s('text', {x: at, y: 13, 'text-anchor': at > width - 80 ? 'end' : at < LEFT + 40 ? 'start' : 'middle'}, `changed by ${after.one.saidAt.slice(0, 7)}`));
      }).slice(-4);
}

function years(from, to, x, height) {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 10));
  const marks = [];
  for (let year = first; year <= last; year += step) marks.push({at: Date.UTC(year, 0), label: String(year)});
  if (marks.length < 2) marks.splice(0, 2, ...[from, to].map(at => ({at, label: new Date(at).toISOString().slice(0, 10)})));
  return marks.map(({at, label}) => [s('line', {class: 'year', x1: x(at), x2: x(at), y1: 20, y2: height - FOOT + 4}),
    s('text', {class: 'year', x: x(at), y: height - 10, 'text-anchor': at === from ? 'start' : at === to ? 'end' : 'middle'}, label)]);
}
