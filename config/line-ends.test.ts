import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { diagramsIn } from '../src/diagrams/source.ts';
import { loadLab, loadRecording } from '../src/labs/load.ts';
import { filesBelow } from '../src/project/files.ts';
import { cli } from '../tests/support/cli.ts';
import { checkout, miniProject, tinyLab } from '../tests/support/project.ts';
import { told } from '../tests/support/told.ts';
import { requireLf } from './line-ends.ts';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/**
 * A repository with a lab of the course and a picture, in two commits: the second one adds .gitattributes.
 */
function repository(): string {
  const root = miniProject({ 'src/content/docs/page.mdx': '---\ntitle: A page\n---\n' });
  cpSync(join(checkout, 'labs/start/first-lab'), join(root, 'labs/start/first-lab'), { recursive: true });
  copyFileSync(join(checkout, 'docs/lesson.png'), join(root, 'lesson.png'));
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message=one');
  copyFileSync(join(checkout, '.gitattributes'), join(root, '.gitattributes'));
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message=two');
  return root;
}

/** A clone as Git for Windows makes it. */
function clone(from: string): string {
  const to = mkdtempSync(join(tmpdir(), 'drydock-clone-'));
  onTestFinished(() => rmSync(to, { recursive: true }));
  git(to, 'clone', '--quiet', '--config', 'core.autocrlf=true', from, '.');
  return to;
}

const withCrlf = (root: string): string[] =>
  filesBelow(root).filter(
    (name) => !name.endsWith('.png') && readFileSync(join(root, name), 'utf8').includes('\r\n'),
  );

const SAID =
  /^labs\/\S+: expected lines that end in LF; found CRLF.*: git wrote them with core\.autocrlf=true\n {2}try: clone the project again/;

describe('a clone with core.autocrlf=true', () => {
  test('has LF in all that is text, and the same pictures', () => {
    const from = repository();
    const to = clone(from);
    expect(withCrlf(to)).toEqual([]);
    expect(readFileSync(join(to, 'lesson.png')).equals(readFileSync(join(from, 'lesson.png')))).toBe(true);
    expect(() => requireLf(to)).not.toThrow();
    const inputs = (root: string) => loadLab('start/first-lab', root).steps.map((step) => step.inputs);
    expect(inputs(to)).toEqual(inputs(checkout));
  });

  test('of before .gitattributes was there is told once, by build and command line, with a cure that works', async () => {
    const from = repository();
    git(from, 'checkout', '--quiet', '-b', 'old', 'HEAD~1');
    const to = clone(from);
    git(to, 'pull', '--quiet', 'origin', 'main');
    expect(withCrlf(to)).toContain('labs/start/first-lab/1-hello/run.sh');
    expect(told(() => requireLf(to))).toMatch(SAID);
    expect(() => requireLf(to)).toThrow(/as in \d+ other files/);
    const { exitCode, stderr } = await cli(['list'], { root: to });
    expect(stderr).toContain(
      'labs/start/first-lab/1-hello/run.sh: expected lines that end in LF; found CRLF',
    );
    const cure = /in this clone, with your own changes committed: (.*)/.exec(stderr)?.[1] ?? 'no cure';
    expect(exitCode).toBe(2);
    execFileSync('bash', ['-c', cure], { cwd: to });
    expect(withCrlf(to)).toEqual([]);
    expect((await cli(['list'], { root: to })).exitCode).toBe(0);
  });
});

test('a page with CRLF is refused before its drawings count as stale', () => {
  expect(() => diagramsIn('src/content/docs/a.mdx', '---\r\ntitle: A\r\n---\r\n')).toThrow(
    'src/content/docs/a.mdx: expected lines that end in LF',
  );
});

test('a file of a lab may end its lines as it likes; where its recording is stale, that is named as a cause', () => {
  const root = miniProject({ ...tinyLab({}), 'labs/test/tiny/files/run.bat': 'echo hello\r\n' });
  expect(() => requireLf(root)).not.toThrow();
  const lab = loadLab('test/tiny', root);
  const recording = JSON.parse(readFileSync(join(checkout, 'labs/start/first-lab/recording.json'), 'utf8'));
  const steps = [{ ...recording.steps[0], id: '1-only' }];
  writeFileSync(
    join(root, 'labs/test/tiny/recording.json'),
    JSON.stringify({ ...recording, lab: 'test/tiny', steps }),
  );
  expect(told(() => loadRecording(lab, root))).toMatch(
    /stale\n {2}try: if git wrote the CRLF in labs\/test\/tiny\/files\/run\.bat: clone the project again.*\n {2}try: npx drydock dev record/,
  );
});

test('no file of the course that is read by bash has CRLF', () =>
  expect(() => requireLf(checkout)).not.toThrow());
