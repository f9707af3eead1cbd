/** One position: its permalink, and how it is cited. */
import {Fault, get, text} from './api.js';
import {h, marked} from './dom.js';
import {statement} from './statement.js';
import {words} from './stances.js';

/** The paragraph of a sentence, with the sentence marked. */
function paragraph(whole, {start, end}) {
  const points = Array.from(whole);
  const from = start > 0 ? points.lastIndexOf('\n', start - 1) + 1 : 0;
  const next = points.indexOf('\n', end);
  const to = next < 0 ? points.length : next;
  return marked(points.slice(from, to).join(''), [[start - from, end - from]]);
}

export async function position(asked, signal) {
  const route = `/v1/positions/${encodeURIComponent(asked.get('position'))}`;
  const one = await get(route, {}, signal);
  const article = await get(`/v1/articles/${one.articleId}`, {}, signal);
  const about = one.target?.text ?? one.topic.exact;
  return {title: `${one.holder.name} ${words(one.stance)} ${about}`, content: [
    h('h1', {}, `${one.holder.name} ${words(one.stance)} ${about}`),
    h('ul', {class: 'rows'}, statement(one)),
    h('h2', {}, 'In its paragraph'), h('article', {lang: article.language}, h('p', {}, paragraph(article.text, one.evidence))),
    one.target && h('p', {}, h('a', {href: `/?${new URLSearchParams({topic: one.target.actors[0]?.name ?? about, actor: one.holder.id})}`},
        `All of ${one.holder.name} on this`)),
    cite(route),
  ]};
}

/** Fetched when it is opened. */
function cite(route) {
  const words = h('blockquote', {'aria-live': 'polite'});
  const done = h('span', {role: 'status'});
  return h('details', {class: 'take', toggle: async event => {
    if (!event.target.open || words.hasChildNodes()) return;
    try {
      words.append((await text(`${route}?format=text`)).text.trim());
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      words.append(fault.message);
    }
  }}, h('summary', {}, 'Cite'), words,
      h('p', {}, h('button', {type: 'button', click: async () => {
        await navigator.clipboard?.writeText(words.textContent);
        done.textContent = navigator.clipboard ? 'Copied.' : 'Select the words to copy them.';
      }}, 'Copy'), h('a', {href: `${route}?format=bibtex`}, 'BibTeX'), h('a', {href: `${route}?format=ris`}, 'RIS'),
          h('a', {href: `${route}?format=jsonld`}, 'linked data'), h('a', {href: route}, 'JSON'), done));
}
