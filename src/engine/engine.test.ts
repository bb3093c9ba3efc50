import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { format } from '../project/problem.ts';
import { parseBuildCache } from './build-cache.ts';
import { engineProblem, knownCause } from './causes.ts';
import { isDeclared, repositoryOf } from './objects.ts';

describe('what the docker client says becomes what was seen and what to do', () => {
  test.each([
    ['spawn docker ENOENT', 'there is no docker command on this machine', '/start/set-up/'],
    [
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'this user may not talk to the engine',
      'usermod',
    ],
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'no engine answers the docker client',
      'systemctl start docker',
    ],
    [
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: ' +
        'lookup registry-1.docker.io on 10.0.0.53:53: no such host',
      'does not reach the registry',
      'online',
    ],
    [
      'failed to resolve reference "docker.io/library/redis:8": failed to do request: ' +
        'Head "https://registry-1.docker.io/v2/library/redis/manifests/8": dial tcp 1.2.3.4:443: ' +
        'i/o timeout',
      'does not reach the registry',
      'docker images',
    ],
    [
      'error during connect: Get "http://far:2375/v1.47/version": dial tcp: lookup far: no such host',
      'no engine answers the docker client',
      'docker context ls',
    ],
    [
      'failed to register layer: write /data: no space left on device',
      'the disk that the engine writes to is full',
      'docker system df',
    ],
    [
      'toomanyrequests: You have reached your unauthenticated pull rate limit.',
      'the registry refuses more pulls',
      'docker login',
    ],
    [
      'Error response from daemon: unknown: failed to resolve reference "docker.io/library/redis:8": ' +
        'unexpected status from HEAD request to https://registry-1.docker.io/v2/library/redis/manifests/8: ' +
        '429 Too Many Requests',
      'its rate limit is reached',
      'lasts 6 hours at most',
    ],
    [
      'Error response from daemon: failed to resolve reference "docker.io/library/rediss:8": ' +
        'docker.io/library/rediss:8: not found',
      'the registry has no image of this name',
      'typing mistake',
    ],
    [
      'Error response from daemon: manifest for 172.17.0.1:5901/library/busybox:none not found: ' +
        'manifest unknown: manifest unknown',
      'the registry has no image of this name',
      'typing mistake',
    ],
    [
      'Error response from daemon: failed to resolve reference "172.17.0.1:5902/library/busybox:1.37": ' +
        'failed to do request: Head "https://172.17.0.1:5902/v2/library/busybox/manifests/1.37": ' +
        'http: server gave HTTP response to HTTPS client',
      'the registry answers without TLS',
      'insecure-registries',
    ],
    [
      'Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries',
      "not for this engine's processor",
      'imagetools inspect',
    ],
    [
      'current context "colima" is not found on the file system',
      'told to ask an engine by a context that it does not have',
      'docker context ls',
    ],
    [
      'unable to resolve docker endpoint: open /home/ann/.minikube/certs/ca.pem: no such file or directory',
      'finds no certificate',
      'env | grep DOCKER_',
    ],
    [
      'Error response from daemon: client version 1.40 is too old. Minimum supported API version is 1.44',
      'an API so old that the engine no longer has it',
      'unset DOCKER_API_VERSION',
    ],
    [
      'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41',
      'an API that the engine does not have yet',
      'how to upgrade it',
    ],
    [
      "The command 'docker' could not be found in this WSL 2 distro.\nWe recommend to activate the WSL " +
        'integration in Docker Desktop settings.',
      'not switched on for this WSL distribution',
      'WSL integration',
    ],
    [
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in ' +
        '$PATH, out: ``',
      'told to keep credentials in a program that is missing',
      'take credsStore and credHelpers out',
    ],
    [
      'error getting credentials - err: exit status 1, out: `pass not initialized`',
      'told to keep credentials in a program that is missing or fails',
      'no lab needs an account',
    ],
    [
      'failed to verify certificate: x509: certificate has expired or is not yet valid: current time ' +
        '2026-11-30T22:00:00Z is before 2026-12-01T00:00:00Z',
      'a certificate is not valid yet',
      'compares the clocks',
    ],
    [
      'exec /docker-entrypoint.sh: exec format error',
      'for another processor architecture',
      'docker image rm',
    ],
    [
      'Bind for 127.0.0.1:8080 failed: port is already allocated',
      'a port that the lab publishes is taken',
      'docker ps',
    ],
    [
      'Conflict. The container name "/x" is already in use by container "abc"',
      'a name that the step gives is taken',
      'nothing of it was touched',
    ],
  ])('%s', (words, seen, hints) => {
    const problem = engineProblem('docker run', words);
    expect(problem.exitCode).toBe(3);
    expect(problem.message).toContain(seen);
    expect(problem.hints.join(' ')).toContain(hints);
  });

  test('an engine that was chosen and is not reached is named, with how to start it', () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('DOCKER_HOST', 'unix:///Users/ann/.colima/default/docker.sock');
    const said = 'Cannot connect to the Docker daemon at unix:///Users/ann/.colima/default/docker.sock.';
    expect(engineProblem('docker version', said).hints.slice(0, 2)).toEqual([
      'Colima was chosen, by DOCKER_HOST=unix:///Users/ann/.colima/default/docker.sock: colima start',
      'the client asks where DOCKER_HOST=unix:///Users/ann/.colima/default/docker.sock says: ' +
        "unset DOCKER_HOST for this machine's own",
    ]);
    expect(engineProblem('docker run', 'no space left on device').hints).toHaveLength(1);
  });

  test('an unknown failure keeps its words and names the doctor', () => {
    expect(format(engineProblem('docker run', 'the moon is full'))).toContain(
      'docker run: the moon is full\n  try: npx drydock doctor',
    );
    expect(knownCause('the moon is full')).toBeUndefined();
    expect(knownCause('run.sh: line 3: curl: command not found\n')).toMatch(
      /^there is no curl on this machine/,
    );
    expect(knownCause('sh: 1: openssl: not found\n')).toMatch(/^there is no openssl on this machine/);
    expect(knownCause('run.sh: line 3: docker: command not found')).toMatch(/^there is no docker command/);
    expect(knownCause("Error: ENOENT: no such file or directory, open 'x'")).toBeUndefined();
    expect(knownCause('Error: uninstall: Release not loaded: web: release: not found')).toBeUndefined();
    expect(knownCause('Error from server (NotFound): pods "a" not found')).toBeUndefined();
  });

  test('a quiet build that fails says how to hear why, unless it has said so', () => {
    const failed =
      'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2';
    expect(knownCause(failed)).toContain('without --quiet');
    expect(knownCause(`tar: vmlinuz: Cannot write: No space left on device\n${failed}`)).toContain('is full');
  });

  test('what other programs say of connections and rates is not taken for the engine or a registry', () => {
    expect(
      knownCause('The connection to the server 127.0.0.1:6443 was refused: connect: connection refused'),
    ).toBeUndefined();
    expect(knownCause('client rate limiter Wait returned an error')).toBeUndefined();
  });
});

describe('build cache', () => {
  const entry = (id: string, description: string, parents = '') =>
    `ID:           ${id}\n${parents}Created at:   2026-11-21 08:19:50 +0000 UTC\n` +
    `Description:  ${description}\n`;
  const listed = [
    entry('base', 'pulled from docker.io/library/debian'),
    entry('run', 'mount / from exec /bin/sh -c make', 'Parents:\n - base\n - other\n'),
    entry('copy', '[3/3] COPY app /app', 'Parents:\n - run\n'),
    entry('old', '[4/4] COPY more /app', 'Parent:       copy\n'),
    entry('longer', 'mount / from exec /bin/sh -c cc', 'Parents:\n - base\n'),
  ].join('\n');

  test('entries are read with their parents, whichever way buildx lists those', () => {
    expect(parseBuildCache(listed).map(({ id, parents }) => [id, parents])).toEqual([
      ['base', []],
      ['run', ['base', 'other']],
      ['copy', ['run']],
      ['old', ['copy']],
      ['longer', ['base']],
    ]);
  });

  test('a description of several lines, and times in any zone', () => {
    const [one] = parseBuildCache(
      'ID:  one\nCreated at:  2026-11-21 09:19:50.5 +0100 CET\nDescription:  echo one\necho two\n\nmore\n',
    );
    const instant = BigInt(Date.parse('2026-11-21T08:19:50.500Z')) * 1_000_000n;
    expect(one).toEqual({ id: 'one', parents: [], description: 'echo one', created: instant });
  });
});

describe("a lab's images", () => {
  test.each([
    ['drydock-app', 'drydock-app'],
    ['drydock-app:1', 'drydock-app'],
    ['localhost:8150/drydock-app', 'localhost:8150/drydock-app'],
    ['localhost:8150/drydock-app:1', 'localhost:8150/drydock-app'],
    ['localhost:8150/drydock-app@sha256:12', 'localhost:8150/drydock-app'],
  ])('%s is in the repository %s', (name, repository) => expect(repositoryOf(name)).toBe(repository));

  test.each([
    ['drydock-app:latest', true],
    ['drydock-app:1', false],
    ['localhost:8150/drydock-app:1', true],
    ['localhost:8150/drydock-app@sha256:12', true],
    ['localhost:8150/drydock-app:2', false],
    ['somebody:5000/drydock-app@sha256:12', false],
  ])('%s: %s', (reference, declared) =>
    expect(isDeclared(['drydock-app', 'localhost:8150/drydock-app:1'], reference)).toBe(declared),
  );
});

test('a full disk is a known cause in what a script prints, told by whoever runs it', () => {
  expect(knownCause('write /var/lib/docker/tmp/x: no space left on device')).toContain(
    'the disk that the engine writes to is full; docker system df',
  );
});
