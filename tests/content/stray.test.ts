import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { terms } from '../../src/content/glossary.ts';
import { allDiagrams, orphansOf } from '../../src/diagrams/source.ts';
import { learnersRun } from '../../src/labs/lab-run.ts';
import { labIds, loadLab, workFiles } from '../../src/labs/load.ts';
import { verifyInputs } from '../../src/labs/verify-cache.ts';
import { prepare } from '../../src/labs/workspace.ts';
import { filesBelow } from '../../src/project/files.ts';
import { isStray, STRAY } from '../../src/project/stray.ts';
import { LEFT, litter } from '../support/litter.ts';
import { playDocker } from '../support/machine.ts';
import { checkout, miniProject, tinyLab } from '../support/project.ts';

test('strays are recognised, and no file that a lab may have is taken for one', () => {
  expect(LEFT.filter((name) => !isStray(name.split('/')[0] as string))).toEqual([]);
  const course = [
    '.dockerignore',
    '.env',
    '.helmignore',
    '.gitkeep',
    'run.sh',
    'a.b~c',
    'original',
    '_headers',
    '#1',
    'swp',
    'x.pycx',
    'node_modules_list',
  ];
  expect(course.filter(isStray)).toEqual([]);
});

test('no file of the course is one', () => {
  const names = execFileSync('git', ['ls-files'], { cwd: checkout, encoding: 'utf8' }).split('\n');
  expect(names.filter((name) => name.split('/').some(isStray))).toEqual([]);
});

test('no two names differ in case only: macOS and Windows would take one for the other', () => {
  const names = execFileSync('git', ['ls-files'], { cwd: checkout, encoding: 'utf8' }).trim().split('\n');
  const folders = names.flatMap((name) =>
    name.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  );
  const all = [...new Set(folders)];
  expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
});

test('.gitignore, where git, Biome and the scripts of platform/ read it, has the same list', () => {
  const listed = readFileSync(join(checkout, '.gitignore'), 'utf8')
    .split('# Strays:')[1]
    ?.split('\n')
    .slice(1)
    .filter(Boolean);
  // A line of .gitignore that begins with # would be a comment.
  expect(listed).toEqual(STRAY.map((name) => name.replace(/^#/, '\\#')));
});

describe('everything that reads a folder passes strays over', () => {
  let root: string;
  const inputs = () => loadLab('test/tiny', root).steps[0]?.inputs;
  beforeEach(() => {
    root = miniProject({
      ...tinyLab({}, 'test/lender'),
      'labs/test/lender/files/app/main.py': 'print(1)\n',
      ...tinyLab({
        yaml:
          'title: A borrower\nlesson: test/tiny\nneeds: [docker]\nminutes: 1\nsources: [test/lender/app]\n' +
          'steps: [{id: 1-only, kind: do, title: The only step}]\n',
      }),
      'labs/test/tiny/files/.env': 'COLOUR=blue\n',
      'src/content/glossary/runc.yaml':
        'term: runc\ndefinition: A program that starts containers.\n' +
        'source: https://github.com/opencontainers/runc\n',
      'src/content/docs/test/tiny.mdx': '---\ntitle: Tiny\n---\n',
    });
    vi.stubEnv('DRYDOCK_ROOT', root);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const everywhere = [
    'labs',
    'labs/lib',
    'labs/test',
    'labs/test/tiny',
    'labs/test/tiny/1-only',
    'labs/test/tiny/files',
    'labs/test/lender/files/app',
  ];

  test('labs: which there are, what a step is recorded from, what it is verified with, what is copied into the work folder', async () => {
    playDocker();
    const lab = () => loadLab('test/tiny', root);
    const before = [labIds(root), inputs(), verifyInputs(lab(), 'here', root), workFiles(lab(), root)];
    litter(root, ...everywhere);
    expect([labIds(root), inputs(), verifyInputs(lab(), 'here', root), workFiles(lab(), root)]).toEqual(
      before,
    );
    const run = learnersRun(lab());
    await prepare(run);
    expect(
      execFileSync('find', ['.', '-type', 'f'], { cwd: run.folder, encoding: 'utf8' })
        .split('\n')
        .filter(Boolean)
        .sort(),
    ).toEqual(['./.env', './app/main.py']);
  });

  test('a file of the course that begins with a dot still counts', () => {
    const before = inputs();
    writeFileSync(join(root, 'labs/test/tiny/files/.env'), 'COLOUR=red\n');
    expect(inputs()).not.toBe(before);
  });

  test('pages, diagrams and terms', () => {
    litter(
      root,
      'src/content/glossary',
      'src/content/docs',
      'src/content/docs/test',
      'src/content/diagrams/test/tiny',
    );
    expect(terms(root).map(({ id }) => id)).toEqual(['runc']);
    expect(allDiagrams(root)).toEqual([]);
    writeFileSync(join(root, 'src/content/diagrams/test/tiny/._one.svg'), 'left');
    expect(orphansOf('src/content/docs/test/tiny.mdx', [], root)).toEqual([]);
    expect(filesBelow(join(root, 'src/content/docs'))).toEqual(['test/tiny.mdx']);
  });
});

test('the hashes of platform/ are of what is the course’s', () => {
  const root = miniProject({
    'platform/images/web/Dockerfile': 'FROM debian\n',
    'platform/images/web/.env': 'A=1\n',
  });
  const folder = join(root, 'platform/images/web');
  const files = (): string =>
    execFileSync(
      'bash',
      ['-c', `set -eu; . platform/lib.sh; cd "$1"; course_files . -- -type f -print | sort`, 'x', folder],
      {
        cwd: checkout,
        encoding: 'utf8',
      },
    );
  litter(root, 'platform/images/web');
  expect(existsSync(join(folder, '__pycache__'))).toBe(true);
  expect(files()).toBe('./.env\n./Dockerfile\n');
});
