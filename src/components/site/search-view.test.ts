import { describe, expect, test } from 'vitest';
import { composes, isMessage, type Match, moved, outcome, pieces, plainText, rows } from './search-view.ts';

describe('an excerpt', () => {
  test('is parted into plain and marked text', () => {
    expect(pieces('a <mark>volume</mark> is <mark>a</mark>')).toEqual([
      { text: 'a ', marked: false },
      { text: 'volume', marked: true },
      { text: ' is ', marked: false },
      { text: 'a', marked: true },
    ]);
  });

  test('has its entities read once, and stays text', () => {
    expect(pieces('&lt;img src=x&gt; &amp;lt; &quot;&#39;&#x2019; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img src=x> &lt; "\'’ ', marked: false },
      { text: '<b>', marked: true },
    ]);
  });
});

describe('the lines of a page', () => {
  const match = (sections: [string, string][]): Match => ({
    url: '/docker/volumes/',
    meta: { title: 'Volumes' },
    excerpt: 'of the page',
    sub_results: sections.map(([url, title], index) => ({
      url,
      title,
      excerpt: `of ${title}`,
      weighted_locations: [{ balanced_score: index }],
    })),
  });

  test('are the page, then the sections that match', () => {
    expect(
      rows(match([['/docker/volumes/#keep-it', 'Keep it']])).map(({ url, title, section }) => [
        url,
        title,
        section,
      ]),
    ).toEqual([
      ['/docker/volumes/', 'Volumes', false],
      ['/docker/volumes/#keep-it', 'Keep it', true],
    ]);
  });

  test("show the page's own excerpt only where no section has one", () => {
    const opening: [string, string] = ['/docker/volumes/#_top', 'Volumes'];
    expect(rows(match([opening]))).toEqual([
      {
        url: '/docker/volumes/',
        title: 'Volumes',
        excerpt: [{ text: 'of the page', marked: false }],
        section: false,
      },
    ]);
    expect(rows(match([opening, ['/docker/volumes/#keep-it', 'Keep it']]))[0]?.excerpt).toEqual([]);
  });

  test('are four at most: the sections that fit best come first', () => {
    const many = Array.from({ length: 9 }, (_, index): [string, string] => [
      `/docker/volumes/#s${index}`,
      `S${index}`,
    ]);
    expect(rows(match(many)).map(({ title }) => title)).toEqual(['Volumes', 'S8', 'S7', 'S6']);
  });
});

test('the arrow keys go round, and start at either end', () => {
  expect([
    moved('ArrowDown', -1, 3),
    moved('ArrowDown', 2, 3),
    moved('ArrowUp', -1, 3),
    moved('ArrowUp', 0, 3),
  ]).toEqual([0, 0, 2, 2]);
  expect([moved('ArrowDown', -1, 0), moved('a', 0, 3)]).toEqual([undefined, undefined]);
});

test('the outcome is said in words', () => {
  expect(outcome('', 0)).toBe('');
  expect(outcome('volume', 1)).toBe('1 page has “volume”.');
  expect(outcome('volume', 6)).toBe('6 pages have “volume”.');
  expect(outcome('volume', 7)).toBe('7 pages have “volume”; the 6 that fit best are shown.');
  expect(outcome('zzz', 0)).toBe('No page has “zzz”. Try one word, or its beginning.');
});

test('an input method keeps the keys with which it chooses a word', () => {
  expect(composes({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(composes({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(composes({ isComposing: false, keyCode: 13 })).toBe(false);
});

test.each([
  ['no\u00a0such\u00a0container', 'no such container'],
  ['ｄｏｃｋｅｒ　ｒｕｎ', 'docker run'],
  [' vol\u00adume\u200b ', 'volume'],
])('%j is searched for in the characters of pages', (pasted, plain) => {
  expect(plainText(pasted)).toBe(plain);
});

test.each([
  ['exec /usr/local/bin/docker-entrypoint.sh: exec format error', true],
  ['cannot re-use a name that is still in use my-release-7', true],
  ['exit code 137', false],
  ['docker run -it busybox:1.37 sh', true],
  ['how does traffic reach a pod', false],
])('%j was printed rather than thought of: %s', (query, printed) => {
  expect(isMessage(query)).toBe(printed);
});

test('in a comparison, the word between is dropped', () => {
  expect(plainText('bind mount vs volume')).toBe('bind mount volume');
  expect(plainText('ENTRYPOINT versus CMD')).toBe('ENTRYPOINT CMD');
  expect(plainText('vs code')).toBe('vs code');
});
