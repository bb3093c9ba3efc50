/**
 * Which pages answer what a person types. Pagefind finds pages that have every word; of a question or a
 * pasted message some words are on no page at all: fillers, names and ids of one's own.
 */

import { outcome } from './search-view.ts';

/** What Pagefind says of a page that matches. */
export interface Hit<T = unknown> {
  id: string;
  score: number;
  data(): Promise<T>;
}

export type Search<T> = (query: string) => Promise<{ results: Hit<T>[] }>;

export interface Found<T> {
  results: Hit<T>[];
  /** What is said about it. */
  says: string;
}

/** Words that questions are made of, and pages only by chance. */
const FILLERS = new Set(
  (
    'a an and are as be by can cannot do does dont for from get has have how i if in into is it its me my ' +
    'not of on or so that the there this to use using versus vs was what when where which why with you ' +
    'your between difference error failed'
  ).split(' '),
);

/** Of a longer message, the words behind these are its writer's own in any case. */
const MOST_WORDS = 12;

/**
 * True for what is one person's own, or changes each time: ids, times, addresses, versions, paths. Three
 * digits are an exit code or a status; letters with a number behind them a name (x509, ipv6).
 */
const isOwn = (word: string): boolean =>
  word.includes('/') || (/\d/.test(word) && !/^(?:\d{3}|[a-z]+\d{1,3})$/.test(word));

/** The words of a query as small letters, each once, without quotes and brackets around them. */
const split = (query: string): string[] => [
  ...new Set(
    query
      .toLowerCase()
      .replace(/['’`]/g, '')
      .split(/[\s"“”()[\]{}<>,;=|]+/)
      .map((word) => word.replace(/^[^\p{L}\d/]+|[^\p{L}\d]+$/gu, ''))
      .filter((word) => word !== ''),
  ),
];

const orAll = (some: string[], all: string[]): string[] => (some.length > 0 ? some : all);

/** In a message with this many words besides, what stands between quotes is a name of the writer's. */
const A_MESSAGE = 6;

/** The words of a query without what is one's own; all of them if nothing else is there. */
export function othersOf(query: string): string[] {
  const unquoted = split(query.replace(/["“][^"“”]*["”]/g, ' '));
  const all = unquoted.length >= A_MESSAGE ? unquoted : split(query);
  return orAll(
    all.filter((word) => !isOwn(word)),
    all,
  );
}

/** Of those, the ones that may tell what it's about; all of them if none does. */
export function wordsOf(query: string): string[] {
  const all = othersOf(query);
  return orAll(
    all.filter((word) => !FILLERS.has(word)),
    all,
  ).slice(0, MOST_WORDS);
}

/** About how many pages there are: by that a word that few have counts for more than one that many have. */
const PAGES = 80;

/** Pages that have some of the words, those first that have the most of what is rare. */
export function mostOf<T>(found: readonly (readonly Hit<T>[])[]): Hit<T>[] {
  const sums = new Map<string, { hit: Hit<T>; best: number; sum: number }>();
  for (const hits of found) {
    const rarity = Math.log(1 + PAGES / Math.max(1, hits.length));
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of hits) {
      const worth = rarity * (0.5 + hit.score / top);
      const { best = 0, sum = 0, hit: earlier = hit } = sums.get(hit.id) ?? {};
      // What is shown of the page is where its rarest word stands.
      sums.set(hit.id, { hit: worth > best ? hit : earlier, best: Math.max(best, worth), sum: sum + worth });
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ hit }) => hit);
}

/**
 * For a query that no page has as it was typed: pages with all words but one's own; else with all that tell
 * something; else with most of those.
 */
export async function nextBest<T>(search: Search<T>, query: string): Promise<Found<T>> {
  const words = wordsOf(query);
  const tried = new Set<string>();
  for (const some of [othersOf(query), words]) {
    const whole = some.join(' ');
    if (tried.has(whole)) continue;
    tried.add(whole);
    const { results } = await search(whole);
    if (results.length > 0) return { results, says: outcome(whole, results.length) };
  }
  if (words.length < 2) return { results: [], says: outcome(query, 0) };
  const each = await Promise.all(words.map(async (word) => (await search(word)).results));
  const results = mostOf(each);
  return {
    results,
    says:
      results.length > 0
        ? 'No page has all of these words; these have most of them.'
        : 'No page has any of these words.',
  };
}
