import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { checkout } from '../support/project.ts';
import { LIMIT, longLines } from './long-lines.ts';

/** Not labs/ and deploy/, nor what images are built from: recordings and images hang on every byte of it. */
const FILES = [
  '.ci/run',
  'src/cli/drydock',
  'astro.config.mjs',
  'vitest.config.ts',
  ...['config', 'platform', 'src', 'tests', 'tools']
    .flatMap((folder) => filesBelow(join(checkout, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => /\.(?:ts|astro|mjs|cjs|css|sh)$/.test(name))
    .filter((name) => !/^platform\/(?:images|node)\//.test(name)),
];

test('no line is longer than a reader sees at once', () => {
  const found = FILES.flatMap((file) => longLines(file, readFileSync(join(checkout, file), 'utf8')));
  expect(found).toEqual([]);
});

const long = 'word '.repeat(30);

test.each([
  ['a command', `say "${long}"`],
  ['a string', `  const words = '${long}';`],
  ['a comment', `/* ${long} */`],
  ['what stands beside an address', `  // https://docs.docker.com/ ${long}`],
  ['two literals', `  expect(read()).toMatch(/${long}/).not.toBe('${long}');`],
])('%s can be broken', (_, line) => {
  expect(longLines('a.ts', `\n${line}\n`)).toEqual([
    expect.stringMatching(new RegExp(`^a\\.ts:2: expected at most ${LIMIT} characters; found \\d+$`)),
  ]);
});

test.each([
  ['a regular expression', `  pattern: /${long}/gi,`],
  ["a test's title", `test('${long}', async () => {`],
  ["a table's title", `  ])('${long}', (line) => {`],
  ['an address', `// https://docs.docker.com/${'x'.repeat(LIMIT)}`],
])("%s can't be broken", (_, line) => {
  expect(longLines('a.ts', line)).toEqual([]);
});
