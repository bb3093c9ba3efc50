import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, startCli, until } from '../support/cli.ts';
import { DOCKER, machine } from '../support/machine.ts';
import { checkout, copyOf, miniProject, tinyLab } from '../support/project.ts';

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

describe('wrong use exits with 2, in the words of every other mistake', () => {
  const verify = ['dev', 'verify', '--jobs'];
  test.each<[string[], string, string]>([
    [['lst'], "unknown command 'lst'", 'npx drydock list'],
    [['help', 'lst'], "unknown command 'lst'", 'npx drydock help list'],
    [['help', 'cluster', 'sttus'], "unknown command 'sttus'", 'npx drydock help cluster status'],
    [['cluster', 'sttus'], "unknown command 'sttus'", 'npx drydock cluster status'],
    [['verify', 'docker/volumes'], "unknown command 'verify'", 'npx drydock --help'],
    [['check'], "missing required argument 'lab'", 'npx drydock check --help'],
    [
      ['check', 'docker/volumes', '--jsn'],
      "unknown option '--jsn'",
      'npx drydock check docker/volumes --json',
    ],
    [['status', 'now'], "too many arguments for 'status'", 'npx drydock status --help'],
    [['start', 'docker/volume'], "there is no lab 'docker/volume'", 'nearest: docker/volumes'],
    [['check', 'docker/volumes', 'keep'], "lab docker/volumes has no step 'keep'", 'nearest: 2-kept'],
    [['clean'], 'clean: expected a lab or --all', 'npx drydock status'],
    [['clean', 'docker/volumes', '--all'], 'clean: expected a lab or --all', 'npx drydock status'],
    [['dev'], 'dev: expected one of new, record, verify, stale; found nothing', 'npx drydock dev --help'],
    [['dev', 'new', 'labb', 'a/b'], "unknown command 'labb'", 'npx drydock dev new lab a/b'],
    [['dev', 'new', 'lab', 'Bad Name'], "new: expected a name such as docker/volumes; found 'Bad Name'", ''],
    [
      ['dev', 'verify', 'docker/volumes', '--job=2'],
      "unknown option '--job=2'",
      'npx drydock dev verify docker/volumes --jobs=2',
    ],
    [['dev', 'record'], "missing required argument 'labs'", 'npx drydock dev record --help'],
    [[...verify, '0'], "argument '0' is invalid. Expected a number from 1 to 16.", 'npx drydock dev verify'],
    [[...verify, 'two'], "argument 'two' is invalid. Expected a number", 'npx drydock dev verify'],
    [['hint', 'docker/volumes', '3-shared'], 'has not been started on this machine', 'npx drydock start'],
  ])('%j', async (args, message, hint) => {
    const { exitCode, stdout, stderr } = await cli(args, { root: copyOf('docker/volumes') });
    const [first, ...rest] = stderr.trimEnd().split('\n');
    expect(first).toMatch(/^drydock: /);
    expect(first).toContain(message);
    expect(rest.join('\n')).toContain(`  try: ${hint}`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('with --json as data too, also where commander has not come to that option', async () => {
    const { exitCode, stdout } = await cli(['lst', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      error: "unknown command 'lst'",
      details: [],
      hints: ['npx drydock list --json', 'npx drydock --help'],
      exitCode: 2,
    });
    expect(exitCode).toBe(2);
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

describe('--help', () => {
  const rows = (help: string, heading: string): string[] => {
    const [, block = ''] = new RegExp(`^${heading}:\\n((?: .*\\n)+)`, 'm').exec(help) ?? [];
    return [...block.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
  };

  test('has two groups, and is what the bare program says', async () => {
    const { exitCode, stdout, stderr } = await cli(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(rows(stdout, 'For learners').join(' ')).toBe(
      'list doctor start goal run check hint solve measure reset clean status progress pull cluster help',
    );
    expect(rows(stdout, 'For authors')).toEqual(['dev']);
    expect(await cli([])).toEqual({ exitCode, stdout, stderr });
  });

  test('of every command has an example and the exit codes', async () => {
    async function look(path: string[]): Promise<string[]> {
      const { exitCode, stdout } = await cli([...path, '--help']);
      const [, example = ''] = /^Example:\n {2}npx drydock (.*)$/m.exec(stdout) ?? [];
      expect(example.split(' ').slice(0, path.length)).toEqual(path);
      expect(stdout).toMatch(/^ {2}3 +something that is needed is missing$/m);
      expect(exitCode).toBe(0);
      const below = rows(stdout, path.length ? 'Commands' : 'For (?:learners|authors)');
      // A command that holds no others does something, and can say as data what.
      if (below.length === 0) expect(stdout).toContain('--json');
      const found = await Promise.all(below.map((name) => look([...path, name])));
      return [path.join(' '), ...found.flat()];
    }
    const seen = [...(await look(['cluster'])), ...(await look(['dev']))];
    expect(seen).toContain('cluster add');
    expect(seen).toContain('dev new lesson');
    expect(await look(['check'])).toEqual(['check']);
  });

  test.each(['', 'check', 'cluster up', 'dev new lab', 'cluster'])('help %s is the same', async (command) => {
    const words = command.split(' ').filter(Boolean);
    expect(await cli(['help', ...words])).toEqual(await cli([...words, '--help']));
  });
});

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  expect(await cli(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

describe('what a lab needs is missing: exit 3, what was seen, how to get it', () => {
  test.each([
    ['no docker command', undefined, 'there is no docker command on this machine', '/start/set-up/'],
    [
      'no engine',
      'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. ' +
        'Is the docker daemon running?" >&2; exit 1',
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
      `case $* in version*) echo '{"Version":"28.5.2","ApiVersion":"1.51"}' ;; ` +
        '*inspect*) echo "No such object" >&2; exit 1 ;; ps*|network*|volume*|images*) ;; ' +
        '*) echo "toomanyrequests: rate limit" >&2; exit 1 ;; esac',
      'the registry refuses more pulls',
      'docker login',
    ],
  ])('%s', async (_name, fake, seen, hints) => {
    const fakes: Record<string, string> = fake === undefined ? {} : { docker: fake };
    const { root, env } = machine(fakes, tinyLab({}));
    // Docker Hub itself isn't asked for its limit.
    const offline = { ...env, DRYDOCK_OFFLINE: '1' };
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], { root, env: offline });
    expect(stderr).toContain(seen);
    expect(stderr).toContain(hints);
    expect(exitCode).toBe(3);
  });

  test('doctor says so for each thing and exits with 3', async () => {
    const { exitCode, stdout } = await cli(['doctor', '--json'], machine({}));
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
    const { exitCode, stdout, stderr } = await cli(['status'], machine({}, tinyLab({})));
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'no lab is under way\n' });
    expect(stderr).toContain('no engine answers');
  });
});

test.each(['status', 'doctor', 'clean --all', 'cluster status'])(
  'Ctrl-C during %s ends it with 130',
  async (command) => {
    const { root, env } = machine({ docker: `: >"$0.began"; sleep .5\n${DOCKER}` });
    const { process, result } = startCli(command.split(' '), { root, env });
    await until(() => existsSync(join(root, 'bin/docker.began')), 'the docker client');
    process.kill('SIGINT');
    const { exitCode, stderr } = await result;
    expect(stderr).toContain('interrupted');
    expect(exitCode).toBe(130);
  },
);

test.each([
  ['--help | true', 0, ''],
  ['nope 2>&1 | true', 2, ''],
  ['list --json 2>&1 >/dev/full', 3, 'drydock: cannot write the output: ENOSPC'],
])('an output that cannot be written: %s', (line, exitCode, said) => {
  const script = `set -o pipefail; "$0" ${line}`;
  const ended = spawnSync('bash', ['-c', script, join(checkout, 'src/cli/drydock')], { encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(ended.stdout).toContain(said);
  expect(ended.status).toBe(exitCode);
});

describe('dev new', () => {
  const course =
    'modules:\n  # the first\n  - id: test\n    title: Tests\n    summary: A module to test with.\n' +
    '    lessons: [one]\nreference: [glossary]\n';

  test('lab and lesson are scaffolded, listed, and refused a second time', async () => {
    const root = miniProject({ 'src/content/course.yaml': course });
    expect((await cli(['dev', 'new', 'lab', 'test/two'], { root })).stdout).toContain(
      'wrote labs/test/two/lab.yaml',
    );
    expect(JSON.parse((await cli(['list', '--json'], { root })).stdout)).toMatchObject([
      { id: 'test/two', lesson: 'test/two' },
    ]);
    expect((await cli(['dev', 'new', 'lesson', 'test/two'], { root })).stdout).toContain(
      'wrote src/content/docs/test/two.mdx',
    );
    const listed = readFileSync(join(root, 'src/content/course.yaml'), 'utf8');
    expect(listed).toContain('lessons: [one, two]');
    expect(listed).toContain('# the first');
    expect((await cli(['dev', 'new', 'lab', 'test/two'], { root })).exitCode).toBe(2);
    const again = await cli(['dev', 'new', 'lesson', 'test/two'], { root });
    expect(again.stderr).toContain('src/content/docs/test/two.mdx is there already');
  });

  test('an unknown module is answered with the known ones', async () => {
    const root = miniProject({ 'src/content/course.yaml': course });
    expect((await cli(['dev', 'new', 'lesson', 'tset/two'], { root })).stderr).toContain(
      "expected a module 'tset'; found test",
    );
  });
});

describe('dev stale', () => {
  test('no recording of the course is stale', async () => {
    const { exitCode, stdout } = await cli(['dev', 'stale']);
    expect(stdout).toMatch(/^the recordings of all \d+ labs are fresh$/m);
    expect(exitCode).toBe(0);
  });

  test('names labs whose recording is missing or stale, and what renews them; exit 1', async () => {
    const root = copyOf('docker/volumes');
    for (const [path, text] of Object.entries(tinyLab({}))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    cpSync(join(checkout, 'labs/start/first-lab'), join(root, 'labs/start/first-lab'), { recursive: true });
    appendFileSync(join(root, 'labs/docker/volumes/1-lost/run.sh'), '# changed\n');
    const { exitCode, stdout } = await cli(['dev', 'stale'], { root });
    expect(stdout).toMatch(/^docker\/volumes: .*field steps\.1-lost\.inputs: .*the recording is stale$/m);
    expect(stdout).toMatch(/^test\/tiny: .*recording\.json: expected this file; found none$/m);
    expect(stdout).toMatch(/^ {2}try: npx drydock dev record docker\/volumes test\/tiny$/m);
    expect(stdout).not.toContain('first-lab');
    expect(exitCode).toBe(1);
    const { stdout: data } = await cli(['dev', 'stale', '--json'], { root });
    expect(JSON.parse(data)).toMatchObject([{ lab: 'docker/volumes' }, { lab: 'test/tiny' }]);
  });
});
