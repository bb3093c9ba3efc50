import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { miniProject } from '../../tests/support/project.ts';
import { myths } from './myths.ts';

const project = (...notes: string[]): string =>
  miniProject({
    'src/content/course.yaml':
      'modules:\n  - {id: docker, title: Docker, summary: Containers and so on, lessons: [volumes, ' +
      'images]}\nreference: [myths]\n',
    'src/content/docs/docker/volumes.mdx': '---\ntitle: Volumes\n---\nNo note here.\n',
    'src/content/docs/docker/images.mdx': notes
      .map((note) => `<YouMayHaveRead>\n${note}\n</YouMayHaveRead>\n`)
      .join('\n'),
    'src/content/docs/reference/myths.mdx': '',
    'src/content/glossary/runc.yaml':
      'term: runc\ndefinition: The program that starts a container.\nsource: its manual\n',
  });

test('a note is a belief and what holds, as HTML, with the lesson that it stands in', () => {
  expect(
    myths(
      project(
        '"dockerd runs `version: "3"`." No: <Term id="runc">runc</Term> does, and\n' +
          'prints <Recorded step="1-a" line="(nil)" />.',
      ),
    ),
  ).toEqual([
    {
      lesson: 'docker/images',
      belief: 'dockerd runs <code>version: "3"</code>.',
      id: 'dockerd-runs-version-3',
      correction:
        '<p>No: <a href="/reference/glossary/#runc">runc</a> does, and\nprints <code>(nil)</code>.</p>',
    },
  ]);
});

test('a note that a page only shows as code is none; a term may hold markup', () => {
  const root = project('"A." *No:* <Term id="runc">the `runc`</Term>.\n\n<Recorded step="1" line="x" />');
  writeFileSync(
    join(root, 'src/content/docs/docker/volumes.mdx'),
    '```mdx\n<YouMayHaveRead>\nWords.\n</YouMayHaveRead>\n```\n',
  );
  expect(myths(root)).toMatchObject([
    {
      lesson: 'docker/images',
      correction:
        '<p><em>No:</em> <a href="/reference/glossary/#runc">the <code>runc</code></a>.</p>\n' +
        '<p><code>x</code></p>',
    },
  ]);
});

test('a note without a quoted belief names its lesson', () => {
  expect(() => myths(project('Images are not files.'))).toThrow(
    'src/content/docs/docker/images.mdx: <YouMayHaveRead>: expected "the belief',
  );
});

test('a note with a component that the page cannot show names it', () => {
  expect(() => myths(project('"It is fast." <Reading step="1-a" name="b" />'))).toThrow('found <Reading>');
});
