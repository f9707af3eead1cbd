/** Where a question is typed: offers targets and actors on the way (WAI-ARIA combobox with a list box). */
import {get} from './api.js';
import {count, h} from './dom.js';

const PAUSE = 120;

export function searchBox(go) {
  const input = h('input', {type: 'search', name: 'q', id: 'q', role: 'combobox', autocomplete: 'off', maxlength: 500,
    'aria-expanded': 'false', 'aria-controls': 'offers', 'aria-autocomplete': 'list',
    placeholder: 'A topic, an actor, or any words'});
  const list = h('ul', {id: 'offers', role: 'listbox', 'aria-label': 'Topics and actors', hidden: true});
  const form = h('form', {role: 'search', action: '/'}, h('label', {for: 'q'}, 'Who said what about'), input,
      h('button', {}, 'Search'), list);
  let timer;
  let asked = new AbortController();
  let chosen = -1;

  const options = () => [...list.children];
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const leave = address => {
    clearTimeout(timer);
    asked.abort();
    close();
    input.blur();
    go(address);
  };
  const choose = index => {
    chosen = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', i === index));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', options()[index].id);
    options()[index].scrollIntoView({block: 'nearest'});
  };
  const offer = async () => {
    const words = input.value.trim();
    asked.abort();
    if (!words) return close();
    asked = new AbortController();
    const {signal} = asked;
    try {
      const offers = await found(words, signal);
      if (signal.aborted) return;
      list.replaceChildren(...offers.map(({label, detail, address}, i) => h('li', {id: `offer-${i}`, role: 'option',
        'aria-selected': 'false', mousedown: event => event.preventDefault(), click: () => leave(address),
        'data-address': address}, label, h('small', {}, detail))));
      chosen = -1;
      list.hidden = !offers.length;
      input.setAttribute('aria-expanded', String(offers.length > 0));
    } catch (failed) {
      if (!signal.aborted) close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(offer, PAUSE);
  });
  input.addEventListener('focus', () => input.value.trim() && offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const last = options().length - 1;
    if (event.key === 'ArrowDown' && !list.hidden) choose(chosen < last ? chosen + 1 : 0);
    else if (event.key === 'ArrowUp' && !list.hidden) choose(chosen > 0 ? chosen - 1 : last);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const words = input.value.trim();
    if (chosen >= 0) leave(options()[chosen].dataset.address);
    else if (words) leave(`/?${new URLSearchParams({q: words})}`);
  });
  return form;
}

/** What a question asks with, and no name begins with. */
const ASKING = new Set('who what where when how why does do did is are has have said say says stand stands on about of in to the a and recognise recognises recognize recognizes support supports oppose opposes'.split(' '));
const LONGEST_QUESTION = 5;

/** Actor and target of a question first; then targets, each with how much there is on it; then actors; then the words themselves. */
async function found(words, signal) {
  const names = words.toLowerCase().replace(/[^\p{L}\p{N}\s'’-]/gu, ' ').split(/\s+/).filter(word => word && !ASKING.has(word));
  const typed = names.length ? names.join(' ') : words;
  const [topics, actors] = await Promise.all([topicsOf(typed, 6, signal), actorsOf(typed, 4, signal)]);
  const both = topics.length || names.length < 2 || names.length > LONGEST_QUESTION ? [] : await asked(names, signal);
  return [
    ...both,
    ...topics.map(one => ({label: named(one), address: `/?${new URLSearchParams({topic: one.topic})}`,
      detail: `${count(one.statements, 'statement')} by ${count(one.holders, 'actor')}`})),
    ...actors.map(one => ({label: one.name, detail: one.kind, address: `/?${new URLSearchParams({actor: one.id})}`})),
    {label: `“${words}”`, detail: 'in all articles', address: `/?${new URLSearchParams({q: words})}`},
  ];
}

/** "Kazakhstan on Donetsk": an actor at the beginning or the end, and what the other words are a topic of. */
async function asked(names, signal) {
  const splits = names.slice(1).flatMap((_, i) => [[names.slice(0, i + 1), names.slice(i + 1)], [names.slice(i + 1), names.slice(0, i + 1)]]);
  const pairs = await Promise.all(splits.map(async ([who, what]) => {
    const [[actor], [target]] = await Promise.all([actorsOf(who.join(' '), 1, signal), topicsOf(what.join(' '), 1, signal)]);
    return actor && target && {label: `${actor.name} on ${named(target)}`, detail: count(target.statements, 'statement', 'statements') + ' by all',
      address: `/?${new URLSearchParams({topic: target.topic, actor: actor.id})}`};
  }));
  return pairs.filter(Boolean).slice(0, 2);
}

async function topicsOf(q, limit, signal) {
  return (await get('/v1/topics', {q, limit}, signal)).data;
}

async function actorsOf(q, limit, signal) {
  return (await get('/v1/actors', {q, limit}, signal)).data;
}

export function named({topic, aspect}) {
  return aspect === 'recognition' ? `${topic}: recognition` : topic;
}
