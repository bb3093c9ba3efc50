/**
 * Which pages answer what a person types. Pagefind finds pages that have every word; of a question or a pasted
 * message some words are on no page at all: fillers, names and ids of one's own.
 */

/** What Pagefind says of a page that matches. */
export interface Hit<T = unknown> {
  id: string;
  score: number;
  data(): Promise<T>;
}

export type Search<T> = (query: string) => Promise<{ results: Hit<T>[] }>;

export interface Found<T> {
  results: Hit<T>[];
  /** The words that count, if not all that was typed did. */
  words?: string[];
  /** No page has all of them: these have the most of what is rare. */
  partial: boolean;
}

/** Words that questions are made of, and pages only by chance. */
const FILLERS = new Set(
  (
    'a an and any are as at be by can cannot cant could did do does doesnt dont for from get got had has have how i if ' +
    'im in into is isnt it its me my no not of on or should so than that the their then there these they this to too ' +
    'use using versus vs was what whats when where which while who why will with without work would you your between ' +
    'difference error warning fatal failed'
  ).split(' '),
);

/** Of a longer message, the words behind these are its writer's own in any case. */
const MOST_WORDS = 12;

/**
 * True for what is one person's own, or changes each time: ids, times, addresses, versions, paths. Three digits
 * are an exit code or a status; letters with a number behind them a name (x509, ipv6).
 */
const isOwn = (word: string): boolean =>
  word.includes('/') || (/\d/.test(word) && !/^(?:\d{3}|[a-z]+\d{1,3})$/.test(word));

/** The words of a query that may tell what it's about; all of them if none does. */
export function wordsOf(query: string): string[] {
  const all = query
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[\s"“”()[\]{}<>,;=|]+/)
    .map((word) => word.replace(/^[^\p{L}\d/]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '');
  const telling = all.filter((word) => !FILLERS.has(word) && !isOwn(word));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}

/** About how many pages there are: by how much a word that few have counts for more than one that many have. */
const PAGES = 80;

/** Pages that have some of the words, those first that have the most of what is rare. */
export function mostOf<T>(found: readonly (readonly Hit<T>[])[]): Hit<T>[] {
  const sums = new Map<string, { hit: Hit<T>; best: number; sum: number }>();
  for (const hits of found) {
    const rarity = Math.log(1 + PAGES / Math.max(1, hits.length));
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of hits) {
      const worth = rarity * (1 + hit.score / top / 2);
      const { best = 0, sum = 0, hit: earlier = hit } = sums.get(hit.id) ?? {};
      // What is shown of the page is where its rarest word stands.
      sums.set(hit.id, { hit: worth > best ? hit : earlier, best: Math.max(best, worth), sum: sum + worth });
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ hit }) => hit);
}

/** Pages with all words that were typed; else with all that tell something; else with most of those. */
export async function answers<T>(search: Search<T>, query: string): Promise<Found<T>> {
  const { results } = await search(query);
  if (results.length > 0) return { results, partial: false };
  const words = wordsOf(query);
  const whole = words.join(' ');
  if (whole !== query) {
    const told = await search(whole);
    if (told.results.length > 0) return { results: told.results, words, partial: false };
  }
  if (words.length < 2) return { results: [], partial: false };
  const each = await Promise.all(words.map(async (word) => (await search(word)).results));
  return { results: mostOf(each), words, partial: true };
}
