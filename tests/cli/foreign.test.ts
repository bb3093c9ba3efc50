/** Programs that are called docker, kind, kubectl or helm and say something else than those. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { doctorLines } from '../../src/labs/doctor.ts';
import { cli, until } from '../support/cli.ts';
import { DOCKER, DOCKER_WITH_IMAGE, KIND, KUBECTL, machine } from '../support/machine.ts';
import { checkout, tinyLab } from '../support/project.ts';

/** What podman 4.3 says, called docker as the package podman-docker has it. */
const PODMAN = `case "$*" in
  --version) echo "podman version 4.3.1" ;;
  "version --format {{json .Server}}") echo null ;;
  info*) cat <<'END'
{
  "host": {"arch": "amd64", "cgroupVersion": "v1", "kernel": "6.18.44", "memTotal": 25276510208,
    "os": "linux"},
  "store": {"graphDriverName": "overlay", "graphRoot": "/var/lib/containers/storage"},
  "version": {"APIVersion": "4.3.1", "Version": "4.3.1"}
}
END
  ;;
  ps*|"volume ls"*|images*) echo "[]" ;;
  network*) printf '[\\n  {"name": "podman", "id": "2f25", "driver": "bridge"}\\n]\\n' ;;
  *) echo "Error: unrecognized command podman $*" >&2; exit 125 ;;
esac`;

const fine = { docker: DOCKER, kind: KIND, kubectl: KUBECTL, helm: 'echo v4.3.0' };
const UNEXPECTED = ['', 'null', '[]', '""', 'hello there', '{"Version":28}'];
const says = (said: string): string => `printf '%s\\n' '${said}'`;

/** No stack of ours, no word of JavaScript. */
const STACK = /^ {4}at |TypeError|SyntaxError|undefined/m;

describe('podman as docker', () => {
  test.each([
    ['start', 'test/tiny'],
    ['clean', '--all'],
    ['cluster', 'up'],
    ['dev', 'verify', 'test/tiny'],
  ])('%s %s says whose program it is, exit 3', async (...args) => {
    const { exitCode, stderr } = await cli(args, machine({ ...fine, docker: PODMAN }, tinyLab({})));
    expect(stderr).toContain(
      `the docker command on this machine is not Docker's: docker --version says "podman version 4.3.1"; ` +
        'expected "Docker version …"',
    );
    expect(stderr).toContain(
      'saw: docker version --format {{json .Server}}: field (top level): expected object; found null',
    );
    expect(stderr).toContain('try: install Docker Engine');
    expect(stderr).not.toMatch(STACK);
    expect(exitCode).toBe(3);
  });

  test('doctor says it among its findings, status that it could not look', async () => {
    const project = machine({ ...fine, docker: PODMAN }, tinyLab({}));
    const { exitCode, stdout, stderr } = await cli(['doctor'], project);
    expect(stdout).toMatch(/^missing +Docker Engine +the docker command on this machine is not Docker's/m);
    expect(stdout).toContain('said "Error: unrecognized command podman buildx version"');
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
    expect(await cli(['status'], project)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('no engine answers'),
    });
  });

  test('one that itself fails is named all the same', async () => {
    const docker = PODMAN.replace('"version --format {{json .Server}}") echo null ;;', '');
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], machine({ ...fine, docker }, tinyLab({})));
    expect(stderr).toContain('docker --version says "podman version 4.3.1"');
    expect(exitCode).toBe(3);
  });

  test("behind Docker's own client, doctor names it", async () => {
    const docker = DOCKER.replace(
      '"Components":[]',
      '"Components":[{"Name":"Podman Engine","Version":"5.6.0"}]',
    );
    expect((await cli(['doctor'], machine({ ...fine, docker }))).stdout).toContain(
      'Podman (no lab is proven with it) 28.5.2',
    );
  });
});

describe('whatever docker prints, doctor and start come to an end of their own', () => {
  test.each(UNEXPECTED)('%j', async (said) => {
    const project = machine({ ...fine, docker: says(said) }, tinyLab({}));
    for (const args of [['doctor'], ['start', 'test/tiny']]) {
      const { exitCode, stdout, stderr } = await cli(args, project);
      expect(stdout + stderr).toContain("is not Docker's");
      expect(stdout + stderr).not.toMatch(STACK);
      expect(exitCode).toBe(3);
    }
  });

  test.each([
    ['info*', ['doctor'], 'docker info --format {{json .}}:'],
    ['ps*', ['start', 'test/tiny'], 'docker ps --all --no-trunc'],
    ['volume*', ['start', 'test/tiny'], 'docker volume'],
    ['"image inspect"*', ['start', 'test/tiny'], 'docker image inspect'],
    ['container*', ['start', 'test/tiny'], 'docker container inspect'],
  ])('only to %s: the command is named', async (pattern, args, named) => {
    for (const said of ['hello there', '[7]', '{"Names":7}']) {
      const docker = DOCKER.replace('case "$*" in', `case "$*" in\n  ${pattern}) ${says(said)} ;;`).replace(
        'esac',
        '  *inspect*) echo "No such object" >&2; exit 1 ;;\nesac',
      );
      const { exitCode, stdout, stderr } = await cli(args, machine({ ...fine, docker }, tinyLab({})));
      expect(stdout + stderr).toContain(named);
      expect(stdout + stderr).not.toMatch(STACK);
      expect(exitCode).toBe(3);
    }
  });
});

describe('whatever kubectl, kind and helm print', () => {
  test.each(['', 'null', 'hello there', '{"clientVersion":7}'])('%j', async (said) => {
    const tools = { kubectl: says(said), kind: says(said), helm: says(said) };
    const { exitCode, stdout, stderr } = await cli(['doctor'], machine({ ...fine, ...tools }));
    for (const tool of Object.keys(tools))
      expect(stdout).toMatch(new RegExp(`^absent +${tool} +${tool} version .*expected.*found`, 'm'));
    // buildx and Compose: this docker has neither
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
    expect(stdout).not.toMatch(STACK);
  });

  test('one that fails says why', async () => {
    const { stdout } = await cli(
      ['doctor'],
      machine({ ...fine, kubectl: 'echo "No version is set for command kubectl" >&2; exit 126' }),
    );
    expect(stdout).toContain(
      'kubectl version --client --output json: expected its version; ' +
        'found "No version is set for command kubectl"',
    );
  });

  test('cluster up names the program', async () => {
    const { exitCode, stderr } = await cli(
      ['cluster', 'up'],
      machine({ ...fine, kubectl: says('hello there') }),
    );
    expect(stderr).toContain('kubectl version --client --output json: expected JSON; found "hello there"');
    expect(stderr).toContain('command -v kubectl');
    expect(exitCode).toBe(3);
  });
});

describe('npm start serves the site', () => {
  /**
   * Serves a page on a machine with these programs, and gives what was printed by the time that all was said.
   */
  async function served(fakes: Record<string, string>): Promise<string> {
    const { root, env } = machine(fakes);
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'a page');
    const child = spawn(process.execPath, [join(checkout, 'src/server/serve.ts')], {
      cwd: root,
      env: { ...env, DRYDOCK_ROOT: root, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill());
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    await until(() => printed.includes('Ctrl-C ends it.') || child.exitCode !== null, 'all that it says');
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('a page');
    return printed;
  }

  test.each([
    ['podman', PODMAN],
    ['nothing', says('')],
    ['hello', says('hello there')],
  ])('where docker is or says %s', async (_name, docker) => {
    const printed = await served({ ...fine, docker });
    expect(printed).toContain('Lessons can be read; labs need a Docker Engine:');
    expect(printed).not.toMatch(STACK);
  });

  test('where the look at the machine itself ends in an error: one line says so', async () => {
    const lines = await doctorLines(() => Promise.reject(new TypeError('x is not a function\nmore')));
    expect(lines).toEqual([
      'Lessons can be read; what labs need could not be looked at: x is not a function',
      'npx drydock doctor looks again.',
    ]);
  });
});

describe('a docker client without its plugins', () => {
  const NO_BUILDX = `case "$*" in
  "buildx version") echo "docker: unknown command: docker buildx" >&2; exit 1 ;;
  "compose version") echo "docker: unknown command: docker compose" >&2; exit 1 ;;
esac
${DOCKER_WITH_IMAGE}`;
  test.each([
    ['docker build -q -t drydock-test-tiny .', 'builds images', 'buildx', 'docker-buildx-plugin'],
    ['docker compose up -d', 'has several services', 'Compose', 'docker-compose-plugin'],
  ])('%s: start says so', async (run, use, title, hint) => {
    const project = machine({ ...fine, docker: NO_BUILDX }, tinyLab({ run: `${run}\n` }));
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], project);
    expect(stderr).toContain(`lab test/tiny ${use}: expected a docker client with ${title}`);
    const plugin = title.toLowerCase();
    expect(stderr).toContain(`saw: docker ${plugin} version: "docker: unknown command: docker ${plugin}"`);
    expect(stderr).toContain(hint);
    expect(exitCode).toBe(3);
  });

  test('a lab without them starts', async () => {
    const project = machine({ ...fine, docker: NO_BUILDX }, tinyLab({}));
    expect((await cli(['start', 'test/tiny'], project)).exitCode).toBe(0);
  });
});
