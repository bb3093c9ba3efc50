/** `drydock doctor` as a process, on machines that are made up; src/labs/doctor-*.test.ts has each case. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { compare, timed } from '../support/beside.ts';
import { cli } from '../support/cli.ts';
import { eightStarts } from '../support/eight-starts.ts';
import { KIND, KUBECTL, machine } from '../support/machine.ts';

const INFO = {
  Driver: 'overlayfs',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
  CgroupVersion: '2',
  KernelVersion: '6.12.48',
  OperatingSystem: 'Debian GNU/Linux 13 (trixie)',
  Architecture: 'x86_64',
  MemTotal: 8 * 2 ** 30,
  // The machine that tests run on may be a container.
  Name: hostname(),
  // Docker Hub is not asked: a test needs no network.
  RegistryConfig: { Mirrors: ['http://127.0.0.1:5000/'] },
  ClientInfo: { Version: '29.8.1' },
};
const NODE = {
  Name: '/drydock-control-plane',
  Image: 'sha256:1',
  State: { Running: true, StartedAt: '2026-12-01T09:00:00Z' },
  Config: { Image: 'kindest/node:v1.37.0', Labels: { 'io.x-k8s.kind.role': 'control-plane' } },
  Mounts: [{ Destination: '/etc/drydock' }],
};

interface Fake {
  info?: object;
  images?: object[];
  nodes?: (typeof NODE)[];
}

/** A docker that says what a real one says, and writes down what it was asked. */
const docker = ({ info = {}, images = [], nodes = [NODE] }: Fake): string => `echo "$*" >>"$0.asked"
case "$*" in
  version*) echo '{"Version":"29.8.1","ApiVersion":"1.56"}' ;;
  info*) now=$(printf '%(%Y-%m-%dT%H:%M:%S)T' -1); echo '${JSON.stringify({ ...INFO, ...info })}' |
    { IFS= read -r all; echo "\${all/NOW/\${now}Z}"; } ;;
  "buildx version") echo 'github.com/docker/buildx v0.37.0' ;;
  "compose version") echo 'Docker Compose version v5.5.1' ;;
  "image inspect"*) ${images.map((image) => `echo '${JSON.stringify(image)}'; `).join('')}exit 1 ;;
  ps*) ${nodes.map((_, index) => `echo node-${index}; `).join('')} ;;
  inspect*) echo '${JSON.stringify(nodes)}' ;;
  cp*kind/drydock-made*) printf '%512s' ''; echo 0badcafe ;;
  cp*) printf '%512s' ''; echo file ;;
  *) exit 1 ;;
esac`;
const tools = { kind: KIND, kubectl: KUBECTL, helm: 'echo v4.3.1', cosign: `echo '{"gitVersion":"v3.1.3"}'` };

/** What doctor says on such a machine. */
async function examined(fake: Fake, env: Record<string, string> = {}) {
  const made = machine({ docker: docker({ ...fake, info: { SystemTime: 'NOW', ...fake.info } }), ...tools });
  const all = { TZ: 'UTC', DOCKER_CONFIG: '/nowhere', DOCKER_HOST: '', DOCKER_CONTEXT: '', ...env };
  const options = { root: made.root, env: { ...made.env, ...all } };
  const { exitCode, stdout, stderr } = await cli(['doctor'], options);
  return { exitCode, stderr, lines: stdout.trim().split('\n'), root: made.root };
}

describe('on a machine that has everything', () => {
  test('doctor says so, line by line, and ends with 0', async () => {
    const { exitCode, lines, stderr } = await examined({});
    // A disk of the machine that the test runs on may be nearly full.
    const others = lines.filter((line) => !line.includes('free disk'));
    expect(others.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(others.map((line) => /^ok +([\w' ]+?) {2}/.exec(line)?.[1])).toEqual([
      'Docker Engine',
      'memory of the engine',
      'docker client',
      'clocks',
      'bash',
      'buildx',
      'Compose',
      'kind',
      'kubectl',
      'helm',
      'cosign',
      "labs' images",
      'cluster drydock',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('it asks only for what changes nothing, and writes no file', async () => {
    const { root } = await examined({});
    const asked = readFileSync(join(root, 'bin/docker.asked'), 'utf8').trim().split('\n');
    const LOOKS = /^(?:version|info|buildx version|compose version|image inspect|ps|inspect|cp \S+ -)(?: |$)/;
    expect(asked.filter((command) => !LOOKS.test(command))).toEqual([]);
    expect(asked.length).toBeGreaterThan(7);
    const made = filesBelow(root).filter((name) => !/^(?:labs|bin)\//.test(name));
    expect(made).toEqual([]);
  });
});

describe('what is wrong is said, with its word and an exit code', () => {
  test.each<[string, Fake, Record<string, string>, line: RegExp, exitCode: number]>([
    [
      'a clock that fell behind',
      { info: { SystemTime: '2026-01-01T00:00:00Z' } },
      {},
      /^fault +clocks +the engine's is \d+ h behind/,
      3,
    ],
    [
      'a rootless engine',
      { info: { SecurityOptions: ['name=rootless'] } },
      {},
      /^note +rootless engine +this engine runs without root/,
      0,
    ],
    [
      'a foreign image',
      { images: [{ Id: 'sha256:1', Size: 1, RepoTags: ['redis:8'], Architecture: 'arm64' }] },
      {},
      /^fault +foreign images +redis:8 \(arm64\), and the engine is amd64/,
      0,
    ],
    [
      "somebody else's cluster",
      { nodes: [{ ...NODE, Mounts: [] }] },
      {},
      /^fault +cluster drydock +a kind cluster of this name is there that this course did not make/,
      0,
    ],
    [
      'no cluster, and an engine that is too small for one',
      { nodes: [], info: { MemTotal: 3 * 2 ** 30 } },
      {},
      /^fault +room for the cluster +an engine with 3.0 GiB of memory/,
      0,
    ],
    [
      'an engine on another machine',
      {},
      { DOCKER_HOST: 'tcp://10.0.0.7:2375' },
      /^fault +engine elsewhere +DOCKER_HOST=tcp:\/\/10.0.0.7:2375: the engine is on 10.0.0.7/,
      0,
    ],
    [
      'a snap',
      { info: { DockerRootDir: '/var/snap/docker/common/var-lib-docker' } },
      { HOME: '/home/nobody-of-that-name' },
      /^fault +Docker from a snap +it does not see /,
      3,
    ],
    [
      'an API of an earlier time',
      {},
      { DOCKER_API_VERSION: '1.44' },
      /^set +docker client +DOCKER_API_VERSION=1.44 keeps it to that API/,
      0,
    ],
    [
      'a proxy that the engine does not have',
      {},
      { HTTPS_PROXY: 'http://proxy.example:3128' },
      /^note +proxy +HTTPS_PROXY is set here/,
      0,
    ],
  ])('%s', async (_, fake, env, line, exitCode) => {
    const { lines, ...ended } = await examined(fake, env);
    expect(
      lines.filter((one) => line.test(one)),
      lines.join('\n'),
    ).toHaveLength(1);
    expect(ended).toMatchObject({ exitCode, stderr: '' });
  });

  test('an answer that cannot be read is one more line', async () => {
    const images = [{ Id: 7 }];
    const { lines, stderr } = await examined({ images });
    expect(lines.join('\n')).toMatch(
      /^fault +engine +docker image inspect --format \{\{json .\}\}: field Id/m,
    );
    expect(lines.join('\n')).toMatch(/^ok +Docker Engine/m);
    expect(stderr).toBe('');
  });
});

test('in WSL without integration, what Docker Desktop says there is understood', async () => {
  const said = `echo "The command 'docker' could not be found in this WSL 2 distro." >&2; exit 1`;
  const { root, env } = machine({ docker: said, ...tools });
  const { stdout, exitCode } = await cli(['doctor'], { root, env });
  expect(stdout).toMatch(/^missing +Docker Engine +Docker Desktop is not switched on for this WSL/m);
  expect(stdout).toContain('Settings, Resources, WSL integration');
  expect(exitCode).toBe(3);
});

test("a checkout with Windows' line ends is found, wherever doctor is asked", async () => {
  const { root, env } = machine({ docker: docker({}), ...tools });
  const script = join(root, 'labs/lib/lab.sh');
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll('\n', '\r\n'));
  symlinkSync(root, join(root, 'bin/link'));
  const { stdout } = await cli(['doctor'], { root, env, cwd: join(root, 'bin/link') });
  expect(stdout).toMatch(/^fault +course's files +scripts have Windows' line ends/m);
});

test('where all programs answer at once, it takes at most as long as 32 starts of Node: about a second', {
  timeout: 120_000,
}, async () => {
  const made = machine({ docker: docker({}), ...tools });
  const doctor = () => timed(async () => void (await cli(['doctor'], made)));
  const { times, told } = await compare(doctor, eightStarts, 4);
  expect(times, told).toBeLessThanOrEqual(4);
});
