import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClaimRequest, claimTag, requireClaim } from '../../src/components/lesson/claim.ts';
import { loadLab, loadRecording } from '../../src/labs/load.ts';
import { filesBelow } from '../../src/project/files.ts';
import { parseFile } from '../../src/project/parse.ts';
import { checkout } from '../support/project.ts';
import { type Claimed, claimsIn, isAbout, labOf, listSchema, unborne } from './claims.ts';

const docs = 'src/content/docs';
const LIST = 'tests/content/claims.yaml';
const list = parseFile(listSchema, join(checkout, LIST), LIST, 'compare with its other entries');
const pages = filesBelow(join(checkout, docs))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({
    slug: name.replace(/\.mdx$/, ''),
    source: readFileSync(join(checkout, docs, name), 'utf8'),
  }));

/** Claims that their recordings do not bear, as messages. */
function notHeld(claims: Claimed[]): string[] {
  return claims.flatMap(({ line, lab, says, request }) => {
    try {
      if (!lab) throw new Error('expected lab="TRACK/LAB", or a lab in the front matter; found none');
      requireClaim(loadRecording(loadLab(lab, checkout), checkout), request);
      return [];
    } catch (error) {
      return [`line ${line}: "${says}": ${claimTag(request)}: ${(error as Error).message}`];
    }
  });
}

describe('what a lesson says was measured', () => {
  test.each(pages.map(({ slug, source }) => [slug, source] as const))(
    '%s says it in a <Claim>, a <Reading> or a <Recorded>',
    (slug, source) => {
      const found = unborne(source).filter((one) => !list[slug]?.some((entry) => isAbout(entry, one)));
      const wanted = `wrap the words in <Claim>, or add them to ${LIST} and say why no lab measures them`;
      expect(
        found.map(
          ({ line, words, sentence, what }) =>
            `line ${line}: "${words}" in "${sentence.trim()}": looks like ${what}; ${wanted}`,
        ),
      ).toEqual([]);
    },
  );

  test.each(pages.map(({ slug, source }) => [slug, source] as const))(
    '%s says what its recordings bear',
    (slug, source) => {
      const listed = (list[slug] ?? []).flatMap(({ words, claim }): Claimed[] => {
        const { lab = labOf(source), ...request } = claim ?? {};
        return claim ? [{ line: 1, lab, says: words, request: request as unknown as ClaimRequest }] : [];
      });
      expect(notHeld([...claimsIn(source), ...listed])).toEqual([]);
    },
  );

  test.each(Object.keys(list))('every entry for %s is about something that is there', (slug) => {
    const found = unborne(pages.find((page) => page.slug === slug)?.source ?? '');
    expect(
      list[slug]?.filter((entry) => !found.some((one) => isAbout(entry, one))).map(({ words }) => words),
    ).toEqual([]);
  });
});

describe('words of an outcome', () => {
  const words = (source: string): string[] => unborne(source).map((one) => one.words);

  test.each([
    ['The update went through with no failed request.', 'no failed'],
    ['None of them failed.', 'None of them failed'],
    ['Not one request was lost.', 'Not one request was lost'],
    ['It loses nothing.', 'loses nothing'],
    ['The traffic went on without a gap.', 'without a gap'],
    ['It was updated with zero downtime.', 'zero downtime'],
    ['Every request was answered.', 'Every request was answered'],
    ['It is twice as fast.', 'twice as'],
    ['The build takes three times as long.', 'three times as'],
    ['An image half the size.', 'half the'],
    ['It starts faster than the other.', 'faster than'],
    ['It ends after 12.4 s.', '12.4 s'],
    ['It ends after 310\u00a0ms.', '310 ms'],
    ['A tenth of a second later it ran.', 'tenth of a second'],
    ['It waited ten seconds.', 'ten seconds'],
    ['It used 40 MB, 25 % of it.', '40 MB'],
    ['## Updated without a failed request', 'without a failed'],
    ['| a |\n| --- |\n| 40 MB |', '40 MB'],
    ['---\ndescription: An update without a lost vote.\n---\n', 'without a lost'],
    [
      '<Quiz>\n<Question text="Which?">\n<Answer says="No vote is lost." correct>\nIt is kept.\n' +
        '</Answer>\n</Question>\n</Quiz>',
      'No vote is lost',
    ],
  ])('%j is found', (source, found) => expect(words(source)).toContain(found));

  test.each([
    'It ended after <Reading step="1-a" name="boot" />, <Reading step="1-a" name="boot" over="2-b/boot" ' +
      '/> times as long.',
    'The server said <Recorded step="1-a" line="no failed request" />.',
    'It lost <Claim step="1-a" reading="lost" is="= 0">no failed request, in ten seconds</Claim>.',
    'The option `--timeout 10s` bounds it.',
    '```mermaid\n%% desc: ten seconds\n```',
    '<Quiz>\n<Question text="A service is down for ten seconds. What now?">\n</Question>\n</Quiz>',
    'The second is the third of its kind.',
  ])('%j has none', (source) => expect(words(source)).toEqual([]));

  test('an entry of the list is about the words that it holds, not about others in the sentence', () => {
    const [first, second] = unborne('It waits ten seconds, then ten minutes.');
    expect(isAbout({ words: 'then ten minutes' }, second as never)).toBe(true);
    expect(isAbout({ words: 'then ten minutes' }, first as never)).toBe(false);
  });
});

test('a claim is judged by the lab of the page, or by the one that it names', () => {
  const [own, other] = claimsIn(
    '---\nlab: docker/volumes\n---\n\nLost <Claim step="1-a" reading="lost" is="= 0">no `vote`</Claim>, ' +
      '<Claim lab="docker/build" step="2-b" line="x">x</Claim>.',
  );
  expect(own).toMatchObject({
    line: 5,
    lab: 'docker/volumes',
    says: 'no vote',
    request: { step: '1-a', reading: 'lost', is: '= 0' },
  });
  expect(other).toMatchObject({ lab: 'docker/build', request: { step: '2-b', line: 'x' } });
});
