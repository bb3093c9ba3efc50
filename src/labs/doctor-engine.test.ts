import { describe, expect, test } from 'vitest';
import { chosenEngine, productOf } from '../engine/chosen.ts';
import type { EngineInfo } from '../engine/info.ts';
import { GIB } from '../project/gib.ts';
import { type Asked, engineFindings } from './doctor-engine.ts';
import { findingLines } from './finding.ts';

const fine: EngineInfo = {
  maker: 'Docker',
  engine: '29.8.1',
  api: '1.56',
  containerd: 'v2.3.5',
  runc: '1.5.3',
  kernel: '6.18.44',
  architecture: 'x86_64',
  cgroup: '2',
  storage: 'overlayfs',
  memory: 8 * GIB,
  system: 'Debian GNU/Linux 12 (bookworm)',
  root: '/var/lib/docker',
  name: 'vm',
  skew: 0,
  rootless: false,
  remapped: false,
  containerdStore: true,
  limitsMemory: true,
  forwards: true,
  proxied: false,
  mirrors: [],
  client: '29.8.1',
};

/** The lines that are said of an engine, on a machine with this environment. */
function said(info: Partial<EngineInfo>, env: NodeJS.ProcessEnv = {}, asked: Partial<Asked> = {}): string[] {
  const chosen = chosenEngine({ DOCKER_CONFIG: '/nowhere', ...env });
  const product = productOf(chosen, info.system ?? fine.system, env);
  const all: Asked = { chosen, product, env, container: undefined, wsl: false, ...asked };
  return findingLines(engineFindings({ ...fine, ...info }, all));
}

test('of an engine as labs were run on, all is well', () => {
  const lines = said({});
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(lines[0]).toContain('kernel 6.18.44, x86_64, cgroup v2');
});

describe('what an engine says of itself, and what to do about it', () => {
  test.each<[string, Parameters<typeof said>, word: string, seen: string, hint: string]>([
    [
      'an old engine',
      [{ engine: '28.5.2' }],
      'outdated',
      '28.5.2 on Debian',
      'docs.docker.com/engine/install',
    ],
    ['an old client', [{ client: '20.10.24' }], 'outdated', 'docker client', 'type -a docker'],
    ['little memory', [{ memory: 1.9 * GIB }], 'missing', '1.9 GiB', 'give it 2 GiB or more'],
    [
      'an API that was set once',
      [{}, { DOCKER_API_VERSION: '1.41' }],
      'set',
      'DOCKER_API_VERSION=1.41 keeps it to that API',
      'unset DOCKER_API_VERSION',
    ],
    [
      'a clock behind',
      [{ skew: -187_000 }],
      'fault',
      "the engine's is 3 min behind this machine's",
      'sleeps',
    ],
    [
      'a clock ahead',
      [{ skew: 42_000 }],
      'fault',
      "the engine's is 42 s ahead of this machine's",
      'timedatectl',
    ],
    [
      'a clock behind in WSL',
      [{ skew: -30_000_000 }, {}, { wsl: true }],
      'fault',
      "the engine's is 8 h behind this machine's",
      'wsl --shutdown',
    ],
    ['no root', [{ rootless: true }], 'note', 'this engine runs without root', 'docker context use default'],
    ['other users', [{ remapped: true }], 'note', 'root in containers is another user', 'daemon.json'],
    [
      'the store from before',
      [{ containerdStore: false, storage: 'overlay2' }],
      'note',
      "overlay2, from before Docker 29; pages show containerd's",
      'docs.docker.com/engine/storage/containerd',
    ],
    [
      'no limits',
      [{ limitsMemory: false }],
      'fault',
      'the kernel of the engine lets it set none',
      'cgroup_enable',
    ],
    [
      'no forwarding',
      [{ forwards: false }],
      'fault',
      'passes no packets on',
      'sudo sysctl net.ipv4.ip_forward=1',
    ],
    [
      'a proxy that only the shell knows',
      [{}, { https_proxy: 'http://ann:secret@proxy:3128' }],
      'note',
      'https_proxy is set here, and the engine has no proxy',
      'docs.docker.com/engine/daemon/proxy',
    ],
    [
      "Podman behind Docker's client",
      [{ maker: 'Podman', engine: '5.6.0', containerdStore: false }],
      'note',
      "Docker's client asks Podman's engine",
      'install Docker Engine',
    ],
    [
      "Podman's socket under Docker's name",
      [{}, { DOCKER_HOST: 'unix:///run/user/1000/podman/podman.sock' }],
      'note',
      "Docker's client asks Podman's engine",
      'unset DOCKER_HOST',
    ],
    [
      'an engine on another machine',
      [{}, { DOCKER_HOST: 'ssh://ann@build.example.org' }],
      'fault',
      "the engine is on build.example.org, without this machine's files and ports",
      'unset DOCKER_HOST',
    ],
    [
      'a container with the socket of its host',
      [{}, {}, { container: '2f1c0de' }],
      'fault',
      'this is a container (2f1c0de), and the engine is outside of it, on vm',
      'docker-in-docker',
    ],
  ])('%s', (_, args, word, seen, hint) => {
    const wrong = said(...args).filter((line) => !line.startsWith('ok '));
    expect(wrong[0]?.split(' ')[0]).toBe(word);
    expect(wrong[0]).toContain(seen);
    expect(wrong[1]).toMatch(/^ +(?:needed by|concerns) \S/);
    expect(wrong.slice(2).join('\n')).toContain(hint);
    // One cause, told once.
    expect(wrong.filter((line) => !line.startsWith(' '))).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof said>]>([
    ['a clock that differs by seconds', [{ skew: -4000 }]],
    ['an engine that does not say its time', [{ skew: undefined }]],
    ['a proxy that the engine has too', [{ proxied: true }, { HTTPS_PROXY: 'http://proxy:3128' }]],
    ['a client that does not say its version', [{ client: undefined }]],
    ['a container with an engine of its own', [{}, {}, { container: 'vm' }]],
    ['an engine at a port of this machine', [{}, { DOCKER_HOST: 'tcp://127.0.0.1:2375' }]],
  ])('%s is fine', (_, args) => {
    expect(said(...args).filter((line) => !line.startsWith('ok '))).toEqual([]);
  });

  test("a proxy's password is not shown", () => {
    expect(said({}, { HTTPS_PROXY: 'http://ann:secret@proxy:3128' }).join('\n')).not.toContain('secret');
  });

  test('the engine that was chosen is named, and that nobody has tried it', () => {
    expect(said({}, { DOCKER_CONTEXT: 'colima' })[0]).toMatch(
      /^ok .*, by DOCKER_CONTEXT=colima: Colima \(nobody has tried the labs this way\)$/,
    );
    expect(said({ system: 'Docker Desktop' })[0]).toContain(': Docker Desktop (nobody has tried');
  });
});
