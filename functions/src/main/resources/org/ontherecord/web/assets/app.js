/** The page: reads its own address, shows the view that it names. */
import {Fault} from './api.js';
import {h, present} from './dom.js';
import {searchBox} from './search-box.js';
import {alternates} from './takeaway.js';
import {actor} from './actor.js';
import {add} from './add.js';
import {article} from './article.js';
import {articles} from './articles.js';
import {feeds} from './feeds.js';
import {home} from './home.js';
import {position} from './position.js';
import {standing} from './standing.js';
import {topic} from './topic.js';

const main = document.querySelector('main');
let leaving = new AbortController();

/** The first of these whose parameters the address has. */
const VIEWS = [
  [['position'], position], [['article'], article], [['topic', 'actor'], standing], [['topic'], topic], [['actor'], actor],
  [['q'], articles], [['feeds'], feeds], [['add'], add], [[], home],
];

async function show() {
  leaving.abort();
  leaving = new AbortController();
  const {signal} = leaving;
  const asked = new URLSearchParams(location.search);
  const [, view] = VIEWS.find(([names]) => names.every(name => asked.has(name)));
  const waiting = setTimeout(() => main.replaceChildren(h('p', {class: 'wait', role: 'status'}, 'Looking it up …')), 150);
  main.setAttribute('aria-busy', 'true');
  try {
    const shown = await view(asked, signal);
    if (!signal.aborted) put(shown);
  } catch (fault) {
    if (!signal.aborted) put(failed(fault));
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

function put({title, content, feeds: own = []}) {
  document.title = title ? `${title} · On the Record` : 'On the Record';
  document.querySelectorAll('link.view').forEach(link => link.remove());
  const links = alternates(own);
  links.forEach(link => link.classList.add('view'));
  document.head.append(...links);
  main.replaceChildren(...present(content));
  if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function failed(fault) {
  if (!(fault instanceof Fault)) console.error(fault);
  const known = fault instanceof Fault ? fault : new Fault('This page has a fault', 'Reload it; if that does not help, tell whoever runs the archive.', 0);
  return {title: known.message, content: [h('section', {class: 'fault', role: 'alert'},
      h('h1', {}, known.message), h('p', {}, sentence(known.detail)),
      h('p', {class: 'actions'}, h('button', {type: 'button', click: show}, 'Try again'), h('a', {href: '/'}, 'Start anew')))]};
}

/** What the archive says of a fault, as a sentence. */
function sentence(words) {
  return words && words[0].toUpperCase() + words.slice(1).replace(/([^.!?])$/, '$1.');
}

/** Goes to an address of the page without loading it. */
export function go(address) {
  history.pushState({}, '', address);
  show().then(() => {
    scrollTo(0, 0);
    main.focus({preventScroll: true});
  });
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/?"], a[href="/"]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
addEventListener('popstate', show);
addEventListener('online', () => main.querySelector('.fault') && show());
addEventListener('beforeprint', () => document.querySelectorAll('details:not(.why, .token)').forEach(one => { one.open = true; }));
document.querySelector('.search').append(searchBox(go));
show();
