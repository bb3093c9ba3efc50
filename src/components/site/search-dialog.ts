import sheet from '../../styles/search.css?inline';
import type { Search } from './search-query.ts';
import {
  composes,
  isMessage,
  type Match,
  moved,
  outcome,
  PAGES_SHOWN,
  plainText,
  type Row,
  rows,
} from './search-view.ts';

/** The part of Pagefind's API that is used here. */
interface Pagefind {
  options(options: {
    excerptLength: number;
    noWorker: boolean;
    ranking: { termSimilarity: number; metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  search: Search<Match>;
}

const INDEX = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;

let index: Promise<Pagefind> | undefined;
/** How often it was given up because a part of it didn't arrive. */
let lost = 0;

/** Loads Pagefind and its index once, the first time that it is asked for. */
function loadIndex(): Promise<Pagefind> {
  // With another address it's another instance, which has forgotten that a part didn't arrive.
  const address = lost ? `${INDEX}?${lost}` : INDEX;
  index ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    // A worker would be 11 KB more to load for an index that is searched within a few milliseconds. A page
    // that has the word itself comes before one that only has longer words which begin so: "release" and
    // "released" are two things here.
    await pagefind.options({
      excerptLength: 18,
      noWorker: true,
      ranking: { termSimilarity: 6, metaWeights: { title: 8 } },
    });
    await pagefind.init();
    return pagefind;
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/**
 * Throws if a part of the index has been asked for since then and didn't arrive: Pagefind finds nothing then,
 * now and later, and says nothing.
 * @param since milliseconds of performance.now()
 */
function requireParts(since: number): void {
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const failed = parts.some(
    ({ name, startTime, responseStatus: status }) =>
      startTime >= since && name.includes('/pagefind/') && (status === 0 || status >= 400),
  );
  if (!failed) return;
  index = undefined;
  lost++;
  throw new Error('a part of the search index did not arrive');
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function option({ url, title, excerpt, section }: Row, number: number): HTMLAnchorElement {
  const text = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const attributes = {
    role: 'option',
    id: `hit-${number}`,
    href: url,
    tabindex: '-1',
    'aria-selected': 'false',
    class: section ? 'section' : 'page',
  };
  return element(
    'a',
    attributes,
    element('b', {}, title),
    ...(text.length > 0 ? [element('span', {}, ...text)] : []),
  );
}

/**
 * Makes the dialog and gives it life: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with a listbox that
 * is always open.
 */
function makeDialog(): HTMLDialogElement {
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search the course',
    'aria-controls': 'hits',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'A word, a command, an error message',
  });
  const status = element('p', { role: 'status' });
  const hits = element('div', { role: 'listbox', id: 'hits', 'aria-label': 'Results' });
  const close = element('button', { type: 'button', class: 'tool' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    element('div', { class: 'search-bar' }, input, close),
    status,
    hits,
  );

  let newest = 0;
  let active = -1;
  const options = (): HTMLAnchorElement[] => [...hits.querySelectorAll('a')];

  const activate = (next: number): void => {
    options().forEach((one, at) => {
      one.setAttribute('aria-selected', String(at === next));
    });
    active = next;
    const chosen = options()[next];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };

  const show = (matches: Match[]): void => {
    hits.replaceChildren(...matches.flatMap(rows).map(option));
    input.setAttribute('aria-expanded', String(matches.length > 0));
    activate(-1);
  };

  const search = async (): Promise<void> => {
    const query = plainText(input.value);
    // An answer to an older question is dropped when it arrives.
    const mine = ++newest;
    const stale = (): boolean => mine !== newest;
    if (query === '') {
      status.textContent = '';
      return show([]);
    }
    status.textContent ||= 'Searching …';
    try {
      const { search: ask } = await loadIndex();
      const since = performance.now();
      // Most queries need no more than this, and don't load what the others do. In a message that is pasted
      // whole, paths and ids are chance finds.
      const whole = isMessage(query) ? [] : (await ask(query)).results;
      const { results, says } =
        whole.length > 0
          ? { results: whole, says: outcome(query, whole.length) }
          : await (await import('./search-query.ts')).nextBest(ask, query);
      requireParts(since);
      if (stale()) return;
      status.textContent = says;
      const [first, ...others] = results.slice(0, PAGES_SHOWN);
      const best = first ? [await first.data()] : [];
      if (stale()) return;
      show(best);
      const rest = await Promise.all(others.map((result) => result.data()));
      if (!stale() && rest.length > 0 && active < 0) show([...best, ...rest]);
    } catch {
      if (!stale())
        status.textContent = 'The search index could not be loaded. All pages are listed under Reference.';
    }
  };

  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (composes(event)) return;
    const next = moved(event.key, active, options().length);
    if (next !== undefined) activate(next);
    else if (event.key === 'Enter') options()[Math.max(0, active)]?.click();
    else return;
    event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // On the backdrop, or on a result: the page may be this one, and then nothing else would close the
    // dialog.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets.push(styles);
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search for what was typed meanwhile; if nothing was, with what was typed last selected. */
export function openSearch(typed: string): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  if (typed && input) {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  } else input?.select();
  loadIndex().catch(() => {});
}
