import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../tools/bench/copy.ts';
import { checkout } from '../support/project.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'drydock-build-'));
  copyProject(root, checkout);
});
afterAll(() => rmSync(root, { recursive: true }));

const LESSON = 'src/content/docs/docker/volumes.mdx';

/** Builds the copy with one file changed, and puts the file back. */
async function buildWith(
  file: string,
  change: (text: string) => string,
): Promise<{ exitCode: number; said: string }> {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  try {
    const { exitCode, stderr } = await execa('npm', ['run', '--silent', 'build'], {
      cwd: root,
      reject: false,
      stdin: 'ignore',
      env: { DRYDOCK_ROOT: root },
    });
    return { exitCode: exitCode ?? -1, said: stderr };
  } finally {
    writeFileSync(path, text);
  }
}

describe('a broken file fails the build with exit code 2, naming what is wrong and how to mend it', () => {
  test.each<[string, string, (text: string) => string, RegExp[]]>([
    [
      'front matter',
      LESSON,
      (text) => text.replace('minutes: 12', 'minutes: twelve'),
      [/docker\/volumes\.mdx: field minutes: expected number; found "twelve"/, /try: /],
    ],
    [
      'an unknown lab',
      LESSON,
      (text) => text.replace('lab: docker/volumes', 'lab: docker/volume'),
      [
        /docker\/volumes\.mdx.*there is no lab 'docker\/volume'|docker\/volumes\.mdx: field lab/,
        /docker\/volumes/,
      ],
    ],
    [
      'a step that is not there',
      LESSON,
      (text) => text.replace('<LabStep id="1-lost"', '<LabStep id="1-lots"'),
      [
        /docker\/volumes\.mdx: <LabStep id="1-lots">: lab docker\/volumes has no step '1-lots'/,
        /nearest: 1-lost/,
      ],
    ],
    [
      'words that no machine printed',
      LESSON,
      (text) => text.replace('line="(nil)"', 'line="(null)"'),
      [/<Recorded[^>]*>.*"\(null\)"|\(null\)/],
    ],
    [
      'an unknown term',
      LESSON,
      (text) => text.replace('<Term id="runc">', '<Term id="runk">'),
      [/runk/, /runc/],
    ],
    [
      'a changed diagram',
      LESSON,
      (text) => text.replace('managed by the engine', 'kept by the engine'),
      [/docker\/volumes\.mdx/, /try: npm run diagrams/],
    ],
    [
      'a changed script',
      'labs/docker/volumes/1-lost/run.sh',
      (text) => `${text}true\n`,
      [/labs\/docker\/volumes\/recording\.json/, /try: npx drydock record docker\/volumes/],
    ],
    [
      'a broken lab.yaml',
      'labs/docker/volumes/lab.yaml',
      (text) => text.replace('minutes: 8', 'minutes: long'),
      [/labs\/docker\/volumes\/lab\.yaml: field minutes: expected number; found "long"/, /try: /],
    ],
    [
      'a broken recording',
      'labs/docker/volumes/recording.json',
      (text) => text.replace('"schema": 1', '"schema": "one"'),
      [/recording\.json: field schema: expected one of 1; found "one"/, /try: npx drydock record/],
    ],
    [
      'a lesson that the course does not list',
      'src/content/course.yaml',
      (text) => text.replace(/\bvolumes\b/, 'volumnes'),
      [/course\.yaml/, /volumnes/, /try: /],
    ],
  ])('%s', async (_name, file, change, expected) => {
    const { exitCode, said } = await buildWith(file, change);
    for (const pattern of expected) expect(said).toMatch(pattern);
    expect(said).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });
});
