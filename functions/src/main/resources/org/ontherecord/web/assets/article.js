/** An article: its text, with its summary and its positions where they stand. */
import {get} from './api.js';
import {count, date, h} from './dom.js';
import {statement} from './statement.js';

export async function article(asked, signal) {
  const route = `/v1/articles/${encodeURIComponent(asked.get('article'))}`;
  const [one, summary, positions] = await Promise.all([get(route, {}, signal), get(`${route}/summary`, {}, signal),
    get(`${route}/positions`, {}, signal)]);
  return {title: one.title ?? 'Untitled', content: [
    h('h1', {}, one.title ?? 'Untitled'),
    h('p', {class: 'facts'}, one.author && [one.author, ', '], one.source ?? 'unknown source', ' · ', date(one.publishedAt),
        one.url && [' · ', h('a', {href: one.url, rel: 'noreferrer'}, 'original')], one.editedAt && [' · corrected ', date(one.editedAt)]),
    one.sameStory.length > 0 && h('p', {class: 'facts'}, 'The same story: ', one.sameStory.map((other, i) => [i ? ', ' : '',
      h('a', {href: `/?article=${other.id}`}, other.title ?? 'Untitled'), ` (${other.source ?? 'unknown source'})`])),
    h('section', {class: 'summary'}, h('h2', {}, 'In short'), h('ul', {}, summary.sentences.map(sentence =>
      h('li', {}, h('a', {href: `#s${sentence.index}`}, sentence.exact))))),
    h('article', {lang: one.language}, paragraphs(one, summary, positions.data)),
    positions.status === 'unsupportedLanguage'
      ? h('p', {class: 'note'}, 'Positions are read in English only.')
      : h('section', {}, h('h2', {}, count(positions.data.length, 'position')), h('ol', {class: 'rows'}, positions.data.map(position => statement(position, true)))),
  ]};
}

/** The text's own paragraphs; sentences that are chosen or prove a position are marked, and lead there. */
function paragraphs({text, sentences}, summary, positions) {
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
        points.slice(start, end).join(''), proofs.map(position => h('a', {id: position.id, class: 'note-link', href: `/?position=${position.id}`,
          title: `${position.holder.name}: ${position.stance}`, 'aria-label': `Position of ${position.holder.name}`}, '¶'))));
    last = end;
  });
  return made.map(parts => h('p', {}, parts));
}
