/** An article: its text, with its summary, its quotations and its positions where they stand. */
import {get} from './api.js';
import {count, date, h} from './dom.js';
import {statement} from './statement.js';
import {words} from './stances.js';

export async function article(asked, signal) {
  const route = `/v1/articles/${encodeURIComponent(asked.get('article'))}`;
  const [one, summary, positions] = await Promise.all([get(route, {}, signal), get(`${route}/summary`, {}, signal),
    get(`${route}/positions`, {}, signal)]);
  return {title: one.title ?? 'Untitled', content: [
    h('h1', {}, one.title ?? 'Untitled'),
    h('p', {class: 'facts'}, one.author && [one.author, ', '], one.source ?? 'unknown source', ' · ', date(one.publishedAt),
        one.url && [' · ', h('a', {href: one.url, rel: 'noopener noreferrer nofollow'}, 'original')], one.editedAt && [' · corrected ', date(one.editedAt)]),
    one.sameStory.length > 0 && h('p', {class: 'facts'}, 'The same story: ', one.sameStory.map((other, i) => [i ? ', ' : '',
      h('a', {href: `/?article=${other.id}`}, other.title ?? 'Untitled'), ` (${other.source ?? 'unknown source'})`])),
    summary.sentences.length > 0 && h('section', {class: 'summary'}, h('h2', {}, 'In short'), h('ul', {}, summary.sentences.map(sentence =>
      h('li', {}, h('a', {href: `#s${sentence.index}`}, sentence.exact))))),
    h('p', {class: 'legend facts'}, 'In the text: ', h('span', {class: 'chosen'}, 'in short'), ', ', h('span', {class: 'said'}, 'quoted'), ', ',
        h('span', {class: 'proof'}, 'proves a position'), ' ¶'),
    h('article', {lang: one.language}, paragraphs(one, summary, positions.data)),
    positions.status === 'unsupportedLanguage'
      ? h('p', {class: 'note'}, 'Positions are read in English only.')
      : h('section', {}, h('h2', {}, positions.data.length ? count(positions.data.length, 'position') : 'No position was found in it'),
          h('ol', {class: 'rows'}, positions.data.map(position => statement(position, true)))),
    h('p', {class: 'take facts'}, 'As ', h('a', {href: route}, 'JSON'), ', ', h('a', {href: `${route}?format=jsonld`}, 'linked data')),
  ]};
}

/** The text's own paragraphs; sentences that are chosen or prove a position are marked, and lead there. */
function paragraphs({text, sentences, quotations}, summary, positions) {
  const points = Array.from(text);
  const chosen = new Set(summary.sentences.map(sentence => sentence.index));
  const made = [[]];
  let last = 0;
  sentences.forEach(([start, end], index) => {
    const between = points.slice(last, start).join('');
    if (between.includes('\n') && made.at(-1).length) made.push([]);
    else made.at(-1).push(between);
    const proofs = positions.filter(position => position.evidence.start < end && start < position.evidence.end);
    made.at(-1).push(h('span', {id: `s${index}`, class: [chosen.has(index) && 'chosen', proofs.length && 'proof'].filter(Boolean).join(' ') || null},
        quoted(points, start, end, quotations), proofs.map(position => h('a', {id: position.id, class: 'note-link', href: `/?position=${position.id}`,
          title: `${position.holder.name} ${words(position.stance)} ${position.target?.text ?? position.topic.exact}`,
          'aria-label': `Position: ${position.holder.name} ${words(position.stance)}`}, '¶'))));
    last = end;
  });
  return made.map(parts => h('p', {}, parts));
}

/** A sentence with what is quoted in it, and by whom. */
function quoted(points, start, end, quotations) {
  const pieces = quotations.flatMap(({content, speaker, source}) => content.map(([from, to]) => ({from: Math.max(from, start), to: Math.min(to, end),
    who: speaker?.name ?? source.map(([a, b]) => points.slice(a, b).join('')).join(' ')})))
      .filter(({from, to}) => from < to).sort((a, b) => a.from - b.from);
  const parts = [];
  let at = start;
  for (const {from, to, who} of pieces) {
    if (from < at) continue;
    parts.push(points.slice(at, from).join(''), h('span', {class: 'said', title: who && `Said by ${who}`}, points.slice(from, to).join('')));
    at = to;
  }
  return [...parts, points.slice(at, end).join('')];
}
