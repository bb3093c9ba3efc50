import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../support/project.ts';

const text = (file: string): string => readFileSync(join(checkout, file), 'utf8');

/** Folders of the project that lie directly in this one, as git knows them. */
const folders = (under = ''): string[] => {
  const files = execFileSync('git', ['ls-files', `./${under}`], { cwd: checkout, encoding: 'utf8' }).split(
    '\n',
  );
  const inner = files.map((file) => file.slice(under.length)).filter((file) => file.includes('/'));
  return [...new Set(inner.map((file) => `${under}${file.slice(0, file.indexOf('/'))}/`))];
};

test("README's map has every folder of the project, and of src/ and tools/, and no other", () => {
  const [, map = ''] = text('README.md').split('## Where things are\n');
  const mapped = [...map.matchAll(/^\| `([^`]+)` \|/gm)].map(([, folder]) => folder);
  const top = folders().filter((folder) => folder !== 'src/' && folder !== 'tools/');
  expect(mapped.toSorted()).toEqual([...top, ...folders('src/'), ...folders('tools/')].toSorted());
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/lessons.md', 'docs/decisions.md'])(
  '%s links only to files that exist, and names only such',
  (file) => {
    const links = [...text(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, to]) => to as string)
      .filter((to) => !to.includes('://'));
    expect(links.filter((to) => !existsSync(join(checkout, dirname(file), to)))).toEqual([]);
    // A path in code, such as `src/labs/load.ts`; one with a placeholder in capitals is an example.
    const named = [
      ...text(file).matchAll(/`((?:src|config|tools|tests|platform|docs|deploy|\.github|labs)\/[^`\s]*)`/g),
    ]
      .map(([, path]) => path as string)
      .filter((path) => !/[A-Z]{2}|docker\/example/.test(path) || path.endsWith('.md'));
    expect(named.filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
  },
);

test('decisions are numbered in order, and each begins with its day', () => {
  const sections = text('docs/decisions.md').split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('. ')[0])).toEqual(
    sections.map((_, index) => `D${index + 1}`),
  );
  const days = sections.map((section) => /^.+\n\n(\d{4}-\d{2}-\d{2})[.,;] /.exec(section)?.[1]);
  expect(days).not.toContain(undefined);
  expect(days).toEqual(days.toSorted());
});

test('every decision that a file refers to exists', () => {
  const known = [...text('docs/decisions.md').matchAll(/^## (D\d+)\./gm)].map(([, id]) => id as string);
  const files = execFileSync('git', ['ls-files'], { cwd: checkout, encoding: 'utf8' })
    .split('\n')
    .filter(
      (file) => /\.(?:[cm]?[jt]sx?|astro|mdx?|sh|ya?ml|css)$/.test(file) && existsSync(join(checkout, file)),
    );
  const unknown = files.flatMap((file) =>
    [...text(file).matchAll(/\bD[1-9]\d*\b/g)]
      .filter(([id]) => !known.includes(id))
      .map(([id]) => `${file}: ${id}`),
  );
  expect(unknown).toEqual([]);
});
