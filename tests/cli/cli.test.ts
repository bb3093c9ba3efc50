import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { cli } from '../support/cli.ts';
import { checkout, miniProject, tinyLab } from '../support/project.ts';

/**
 * A PATH with the few programs that the command line itself needs, and a fake docker client if given. The
 * fake is a script that says what a real one says.
 */
function pathWith(root: string, fakeDocker?: string): string {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const program of ['bash', 'env', 'dirname', 'basename', 'readlink', 'sleep'])
    symlinkSync(
      execFileSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(),
      join(bin, program),
    );
  if (fakeDocker !== undefined) {
    writeFileSync(join(bin, 'docker'), `#!/bin/bash\n${fakeDocker}\n`);
    chmodSync(join(bin, 'docker'), 0o755);
  }
  return bin;
}

describe('list', () => {
  test('names every lab, in the order of the course', async () => {
    const { exitCode, stdout, stderr } = await cli(['list']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const ids = stdout.split('\n').map((line) => line.split(' ')[0]);
    expect(ids[0]).toBe('start/first-lab');
    expect(ids.indexOf('docker/volumes')).toBeLessThan(ids.indexOf('docker/compose-voting'));
    expect(ids.slice(-4)).toEqual(['docker/failures', 'kubernetes/failures', 'helm/failures', '']);
  });

  test('--json is data', async () => {
    const { stdout } = await cli(['list', '--json']);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ id: 'start/first-lab', needs: ['docker'], steps: ['1-hello', '2-note'] }),
    );
  });
});

describe('wrong use exits with 2 and says what was meant', () => {
  test.each([
    [['lst'], 'try: npx drydock list'],
    [['check'], "missing required argument 'lab'"],
    [['check', 'docker/volumes', '--jsn'], 'try: npx drydock check docker/volumes --json'],
    [['start', 'docker/volume'], 'nearest: docker/volumes'],
    [['check', 'docker/volumes', 'keep'], 'nearest: 2-kept'],
    [['clean'], 'clean: expected a lab or --all'],
    [['clean', 'docker/volumes', '--all'], 'clean: expected a lab or --all'],
    [['status', 'now'], "too many arguments for 'status'"],
    [['new', 'page', 'a/b'], "new: expected 'lab' or 'lesson'; found 'page'"],
    [['new', 'lab', 'Bad Name'], "new: expected a name such as docker/volumes; found 'Bad Name'"],
    [['hint', 'docker/volumes', '3-shared'], 'has not been started on this machine'],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await cli(args, { root: miniProjectWithVolumes() });
    expect(stderr).toContain(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('a broken lab.yaml names file, field, expected, found and what to try; as data too', async () => {
    const root = miniProject({
      ...tinyLab({}),
      'labs/test/tiny/lab.yaml': 'title: A\nlesson: test/tiny\nneeds: [docker]\nminutes: 1\nsteps: []\n',
    });
    const { exitCode, stdout, stderr } = await cli(['list', '--json'], { root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'labs/test/tiny/lab.yaml: field title: expected at least 3 characters; found "A"',
    );
    expect(stderr).toContain('  try: ');
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 2, hints: [expect.stringContaining('lab.yaml')] });
  });
});

test('every verb explains itself', async () => {
  const { exitCode, stdout } = await cli(['--help']);
  expect(exitCode).toBe(0);
  const verbs = [
    'list',
    'doctor',
    'start',
    'run',
    'check',
    'hint',
    'solve',
    'reset',
    'clean',
    'status',
    'record',
    'verify',
    'cluster',
    'new',
  ];
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'));
  const helps = await Promise.all(verbs.map((verb) => cli([verb, '--help'])));
  for (const [index, help] of helps.entries()) {
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain(`drydock ${verbs[index]}`);
    expect(help.stdout).toContain('--help');
    expect(help.stdout).toMatch(/^Example:$/m);
    expect(help.stdout).toMatch(/^Exit codes:$/m);
  }
});

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  expect(await cli(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

function miniProjectWithVolumes(): string {
  const folder = join(checkout, 'labs/docker/volumes');
  const names = filesBelow(folder).filter((name) => name !== 'recording.json');
  return miniProject(
    Object.fromEntries(
      names.map((name) => [`labs/docker/volumes/${name}`, readFileSync(join(folder, name), 'utf8')]),
    ),
  );
}

describe('what a lab needs is missing: exit 3, what was seen, how to get it', () => {
  test.each([
    ['no docker command', undefined, 'there is no docker command on this machine', '/start/set-up/'],
    [
      'no engine',
      'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" >&2; exit 1',
      'no engine answers the docker client',
      'start Docker Desktop',
    ],
    [
      'no permission',
      'echo "permission denied while trying to connect to the Docker daemon socket" >&2; exit 1',
      'permission denied on its socket',
      'usermod',
    ],
    ['an engine that hangs', 'exec sleep 60', 'no answer within 10 s', 'npx drydock doctor'],
    [
      'a registry that refuses',
      `case $* in version*) echo '{"Version":"28.5.2","ApiVersion":"1.51"}' ;; *inspect*) echo "No such object" >&2; exit 1 ;; ps*|network*|volume*|images*) ;; *) echo "toomanyrequests: rate limit" >&2; exit 1 ;; esac`,
      'the registry refuses more pulls',
      'docker login',
    ],
  ])('%s', async (_name, fake, seen, hints) => {
    const root = miniProject(tinyLab({}));
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], {
      root,
      env: { PATH: pathWith(root, fake) },
    });
    expect(stderr).toContain(seen);
    expect(stderr).toContain(hints);
    expect(exitCode).toBe(3);
  });

  test('doctor says so for each thing and exits with 3', async () => {
    const root = miniProject({});
    const { exitCode, stdout } = await cli(['doctor', '--json'], { root, env: { PATH: pathWith(root) } });
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        name: 'Docker Engine',
        ok: false,
        hints: [expect.stringContaining('install')],
      }),
    );
  });

  test('status works without an engine and says what it could not look at', async () => {
    const root = miniProject(tinyLab({}));
    const { exitCode, stdout, stderr } = await cli(['status'], { root, env: { PATH: pathWith(root) } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'no lab is under way\n' });
    expect(stderr).toContain('no engine answers');
  });
});

describe('new', () => {
  const course =
    'modules:\n  # the first\n  - id: test\n    title: Tests\n    summary: A module to test with.\n    lessons: [one]\nreference: [glossary]\n';

  test('lab and lesson are scaffolded, listed, and refused a second time', async () => {
    const root = miniProject({ 'src/content/course.yaml': course });
    expect((await cli(['new', 'lab', 'test/two'], { root })).stdout).toContain(
      'wrote labs/test/two/lab.yaml',
    );
    expect(JSON.parse((await cli(['list', '--json'], { root })).stdout)).toMatchObject([
      { id: 'test/two', lesson: 'test/two' },
    ]);
    expect((await cli(['new', 'lesson', 'test/two'], { root })).stdout).toContain(
      'wrote src/content/docs/test/two.mdx',
    );
    const listed = readFileSync(join(root, 'src/content/course.yaml'), 'utf8');
    expect(listed).toContain('lessons: [one, two]');
    expect(listed).toContain('# the first');
    expect((await cli(['new', 'lab', 'test/two'], { root })).exitCode).toBe(2);
    const again = await cli(['new', 'lesson', 'test/two'], { root });
    expect(again.stderr).toContain('src/content/docs/test/two.mdx is there already');
  });

  test('an unknown module is answered with the known ones', async () => {
    const root = miniProject({ 'src/content/course.yaml': course });
    expect((await cli(['new', 'lesson', 'tset/two'], { root })).stderr).toContain(
      "expected a module 'tset'; found test",
    );
  });
});
