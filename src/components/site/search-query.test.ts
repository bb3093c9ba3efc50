import { expect, test } from 'vitest';
import { type Hit, mostOf, nextBest, wordsOf } from './search-query.ts';

test.each([
  ['readiness vs liveness probe', 'readiness liveness probe'],
  ['What is the difference between a bind mount and a volume?', 'bind mount volume'],
  ['exit code 137', 'exit code 137'],
  ['x509: certificate signed by unknown authority', 'x509 certificate signed unknown authority'],
  ['Bind for 0.0.0.0:8080 failed: port is already allocated (3f9a21bc44d0)', 'bind port already allocated'],
  ['open /home/me/.kube/config: permission denied', 'open permission denied'],
  ['the', 'the'],
])('of %j count: %s', (query, words) => {
  expect(wordsOf(query).join(' ')).toBe(words);
});

const hit = (id: string, score = 1): Hit<string> => ({ id, score, data: async () => id });

/** A search over pages given by their words, as Pagefind does it: every word must be there. */
const over = (pages: Record<string, string>) => async (query: string) => ({
  results: Object.entries(pages)
    .filter(([, text]) => query.split(' ').every((word) => text.split(' ').includes(word)))
    .map(([id]) => hit(id)),
});
const PAGES = { probes: 'readiness liveness probe pod', pods: 'pod container', ports: 'port allocated pod' };
const idsFor = async (query: string) => {
  const { results, says } = await nextBest(over(PAGES), query);
  return { ids: results.map(({ id }) => id), says };
};

test('words that tell nothing need not be there', async () => {
  expect(await idsFor('readiness vs liveness probe')).toEqual({
    ids: ['probes'],
    says: '1 page has “readiness liveness probe”.',
  });
});

test('where no page has all, the one with most of what is rare comes first, and that is said', async () => {
  expect(await idsFor('port allocated by mycontainer')).toEqual({
    ids: ['ports'],
    says: 'No page has all of these words; these have most of them.',
  });
  expect((await idsFor('allocated readiness pod')).ids.slice(0, 2).sort()).toEqual(['ports', 'probes']);
});

test('one unknown word finds nothing', async () => {
  expect(await idsFor('zebra')).toEqual({ ids: [], says: expect.stringContaining('No page has “zebra”') });
});

test('a rare word outweighs two that are everywhere', () => {
  const everywhere = Array.from({ length: 40 }, (_, number) => hit(`page ${number}`));
  expect(mostOf([everywhere, everywhere, [hit('rare')]])[0]?.id).toBe('rare');
});
