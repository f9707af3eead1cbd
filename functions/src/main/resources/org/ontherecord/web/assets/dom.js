/** Elements without innerHTML: whatever an article says stays text. */

const SVG = 'http://www.w3.org/2000/svg';

/** An element; attributes with undefined, null or false values are left out, functions are listeners. */
export function h(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same in SVG. */
export function s(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...present(children));
  return element;
}

/** What there is of nested lists in which something may be missing. */
export function present(parts) {
  return parts.flat(Infinity).filter(part => part !== undefined && part !== null && part !== false);
}

/**
 * Text with parts marked.
 *
 * @param text  Unicode code points are what offsets count
 * @param marks start and end of each, ascending, not overlapping
 * @param make  what a part becomes
 */
export function marked(text, marks, make = (part, index) => h('mark', {}, part)) {
  const points = Array.from(text);
  const parts = [];
  let from = 0;
  marks.forEach(([start, end], index) => {
    if (start < from) return;
    parts.push(points.slice(from, start).join(''), make(points.slice(start, end).join(''), index));
    from = end;
  });
  parts.push(points.slice(from).join(''));
  return parts;
}

/** "1 article", "2 articles". */
export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** How often. */
export function times(number) {
  return number === 1 ? 'once' : count(number, 'time');
}

/** A date in words, with its time where it has one; an article without one says so. */
export function date(value) {
  if (!value) return h('span', {class: 'undated'}, 'undated');
  if (value.length > 10) {
    return h('time', {datetime: value}, new Date(value).toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'short'}));
  }
  const parts = value.split('-').map(Number);
  const options = {year: 'numeric', timeZone: 'UTC'};
  if (parts.length > 1) options.month = 'short';
  if (parts.length > 2) options.day = 'numeric';
  const words = new Date(Date.UTC(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1)).toLocaleDateString('en-GB', options);
  return h('time', {datetime: value}, words);
}
