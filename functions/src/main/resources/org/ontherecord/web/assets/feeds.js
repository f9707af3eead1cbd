/** The feeds that are followed, with their health; to be added to, and taken from. */
import {Fault, get, remove} from './api.js';
import {followForm} from './add.js';
import {count, date, h} from './dom.js';
import {explained, tokenField} from './token.js';

export async function feeds(asked, signal) {
  const {data, hasMore, next} = await get('/v1/feeds', {limit: 50, cursor: asked.get('cursor')}, signal);
  return {title: 'Feeds', content: [
    h('h1', {}, 'Feeds'),
    data.length === 0
      ? h('p', {class: 'note'}, 'No feed is followed yet. Follow one below: its articles are read from then on.')
      : h('ul', {class: 'rows'}, data.map(feed)),
    hasMore && h('p', {class: 'more'}, h('a', {href: `/?${new URLSearchParams({feeds: '', cursor: next})}`}, 'More feeds')),
    followForm(), tokenField(),
  ]};
}

function feed(one) {
  const name = one.title ?? one.url;
  const state = h('span', {role: 'status', class: 'reason'});
  const row = h('li', {class: `feed ${one.state}`},
      h('p', {class: 'who'}, h('a', {class: 'head', href: one.url, rel: 'noopener noreferrer nofollow'}, name), one.state !== 'active' && [' ', h('strong', {class: 'state'}, one.state)]),
      one.lastError && h('p', {class: 'reason'}, date(one.lastErrorAt), ': ', one.lastError),
      one.notes.map(note => h('p', {class: 'reason'}, note)),
      h('p', {class: 'facts'}, one.lastSuccess ? ['last read ', date(one.lastSuccess)] : 'not read yet',
          one.nextDue && [' · next ', date(one.nextDue)], ' · ', count(one.itemsSeen, 'article'), ' told of'),
      h('p', {class: 'actions'}, h('button', {type: 'button', 'aria-label': `Stop following ${name}`, click: event => stop(event.target, one, row, state)}, 'Stop following'), state));
  return row;
}

/** Asks once more: the first click arms the button, the second does it. */
async function stop(button, one, row, state) {
  if (button.dataset.armed === undefined) {
    button.dataset.armed = '';
    button.textContent = 'Really stop?';
    return;
  }
  button.disabled = true;
  state.textContent = 'Removing …';
  try {
    await remove(`/v1/feeds/${one.id}`);
    row.replaceChildren(h('p', {role: 'status', class: 'facts'}, `${one.title ?? one.url} is no longer followed. Its articles stay.`));
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    button.disabled = false;
    state.textContent = explained(fault);
  }
}
