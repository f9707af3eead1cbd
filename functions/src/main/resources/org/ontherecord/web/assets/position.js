/** One position: its permalink. */
import {get} from './api.js';
import {h, marked} from './dom.js';
import {statement} from './statement.js';
import {words} from './stances.js';

/** The paragraph of a sentence, with the sentence marked. */
function paragraph(text, {start, end}) {
  const points = Array.from(text);
  const from = points.lastIndexOf('\n', start - 1) + 1;
  const next = points.indexOf('\n', end);
  const to = next < 0 ? points.length : next;
  return marked(points.slice(from, to).join(''), [[start - from, end - from]]);
}

export async function position(asked, signal) {
  const one = await get(`/v1/positions/${encodeURIComponent(asked.get('position'))}`, {}, signal);
  const article = await get(`/v1/articles/${one.articleId}`, {}, signal);
  const about = one.target?.text ?? one.topic.exact;
  return {title: `${one.holder.name} ${words(one.stance)} ${about}`, content: [
    h('h1', {}, `${one.holder.name} ${words(one.stance)} ${about}`),
    h('ul', {class: 'rows'}, statement(one)),
    h('h2', {}, 'In its paragraph'), h('article', {}, h('p', {}, paragraph(article.text, one.evidence))),
    one.target && h('p', {}, h('a', {href: `/?${new URLSearchParams({topic: one.target.actors[0]?.name ?? about, actor: one.holder.id})}`},
        `All of ${one.holder.name} on this`)),
  ]};
}
