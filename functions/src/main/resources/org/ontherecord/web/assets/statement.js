/** One statement with its proof, wherever statements are listed. */
import {date, h, marked} from './dom.js';
import {TAGS, side, signs, uncounted, words} from './stances.js';

/** @param within whether its article is what is shown anyway */
export function statement(position, within = false) {
  const {sign, name} = side(position.towards);
  const reason = uncounted(position);
  return h('li', {class: reason ? 'statement uncounted' : `statement ${name}`},
      h('p', {class: 'when'}, h('span', {class: 'sign', 'aria-hidden': 'true'}, reason ? signs.none : sign), ' ', date(position.saidAt),
          !within && h('span', {class: 'facts'}, position.article.source ?? 'unknown source')),
      h('div', {},
          h('p', {class: 'who'}, position.holder.name, ' ', h('strong', {}, words(position.stance)), ' ', position.target?.text ?? position.topic.exact,
              position.speaker && position.speaker.id !== position.holder.id && `, according to ${position.speaker.name}`),
          h('blockquote', {}, evidence(position)),
          resolved(position), reason && h('p', {class: 'reason'}, reason),
          h('p', {class: 'facts'}, !within && [printed(position), ' · '], h('a', {href: `/?position=${position.id}`}, 'permalink')),
          h('details', {class: 'why'}, h('summary', {}, 'Why this stance?'), why(position), h('p', {}, h('a', {href: report(position)}, 'Report this reading')))));
}

/** A message to whoever runs this archive, for the reader to address and send. */
function report(position) {
  const subject = `Wrong reading: ${position.id}`;
  const body = `${location.origin}/?position=${position.id}\n\n“${position.evidence.exact}”\n\nRead as: ${position.holder.name} ${words(position.stance)} ${position.target?.text ?? position.topic.exact}\nWhat is wrong: `;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Where it stands: what is said is as old as the article that reports it. */
function printed({articleId, article}) {
  return ['in ', h('a', {href: `/?article=${articleId}`}, article.title ?? 'the article'),
    article.publishedAt && [', published ', date(article.publishedAt)],
    article.url && [' · ', h('a', {href: article.url, rel: 'noopener noreferrer nofollow'}, 'original')]];
}

/** The sentence, with its holder and topic marked where they stand in it. */
function evidence({evidence: {start, end, exact}, holderMention, topic}) {
  const inside = [holderMention, topic].filter(part => part && part.start >= start && part.end <= end)
      .map(part => [part.start - start, part.end - start])
      .sort((a, b) => a[0] - b[0]);
  return marked(exact, inside);
}

/** Words that stand for others, with what they stand for. */
function resolved({topic, target, holder, holderMention}) {
  const pairs = [];
  if (target && target.text !== topic.exact) pairs.push([topic.exact, target.text]);
  if (holderMention && holderMention.exact !== holder.name) pairs.push([holderMention.exact, holder.name]);
  return pairs.length > 0 && h('p', {class: 'resolved'}, pairs.map(([said, meant], i) => [i ? '; ' : '',
    h('q', {}, said), ' → ', h('em', {}, meant)]));
}

function why(position) {
  const tags = position.tags.map(tag => TAGS[tag] ?? tag).join(', ');
  return h('dl', {},
      h('dt', {}, 'Rule'), h('dd', {}, h('code', {}, position.frame)),
      h('dt', {}, 'Confidence'), h('dd', {}, `${Math.round(position.confidence * 100)} of 100 readings like it were right`),
      h('dt', {}, 'In quotation marks'), h('dd', {}, position.quoted ? 'yes' : 'no'),
      tags && [h('dt', {}, 'Also'), h('dd', {}, tags)]);
}
