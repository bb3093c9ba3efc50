import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chosenEngine, otherMachine, productOf } from './chosen.ts';

/** A folder with the client's own file. */
function config(text: string): { DOCKER_CONFIG: string } {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  writeFileSync(join(folder, 'config.json'), text);
  return { DOCKER_CONFIG: folder };
}

describe('what the docker client was told to ask', () => {
  const used = config('{"currentContext": "colima"}');
  test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    [
      'DOCKER_HOST goes first',
      { ...used, DOCKER_CONTEXT: 'a', DOCKER_HOST: 'ssh://far' },
      'DOCKER_HOST=ssh://far',
    ],
    ['then DOCKER_CONTEXT', { ...used, DOCKER_CONTEXT: 'a' }, 'DOCKER_CONTEXT=a'],
    ['then what was used last', used, 'docker context use colima'],
    ['the first context is no choice', config('{"currentContext": "default"}'), undefined],
    ['a file that is not JSON', config('{'), undefined],
    ['no file', { DOCKER_CONFIG: '/nowhere' }, undefined],
  ])('%s', (_, env, by) => expect(chosenEngine(env)?.by).toBe(by));
});

describe('whose engine that is', () => {
  const product = (env: NodeJS.ProcessEnv, system?: string) =>
    productOf(chosenEngine({ DOCKER_CONFIG: '/nowhere', ...env }), system, env)?.title;

  test.each<[string | undefined, NodeJS.ProcessEnv, string?]>([
    ['Docker Desktop', { DOCKER_CONTEXT: 'desktop-linux' }],
    ['Docker Desktop', {}, 'Docker Desktop'],
    ['Docker Desktop', { DOCKER_HOST: 'unix:///Users/ann/.docker/run/docker.sock' }],
    ['Colima', { DOCKER_CONTEXT: 'colima' }],
    ['Colima', { DOCKER_CONTEXT: 'colima-arm' }],
    ['Colima', { DOCKER_HOST: 'unix:///Users/ann/.colima/default/docker.sock' }],
    ['Rancher Desktop', { DOCKER_CONTEXT: 'rancher-desktop' }],
    ['Rancher Desktop', { DOCKER_HOST: 'unix:///Users/ann/.rd/docker.sock' }],
    ['Rancher Desktop', {}, 'Rancher Desktop WSL Distribution'],
    ['OrbStack', { DOCKER_HOST: 'unix:///Users/ann/.orbstack/run/docker.sock' }],
    ['Podman', { DOCKER_HOST: 'unix:///run/user/1000/podman/podman.sock' }],
    ['minikube', { DOCKER_HOST: 'tcp://192.168.49.2:2376', DOCKER_CERT_PATH: '/home/ann/.minikube/certs' }],
    ["this user's own engine (rootless)", { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' }],
    ["this user's own engine (rootless)", { DOCKER_CONTEXT: 'rootless' }],
    [undefined, { DOCKER_CERT_PATH: '/home/ann/.minikube/certs' }, 'Debian GNU/Linux 12 (bookworm)'],
    [undefined, { DOCKER_HOST: 'unix:///var/run/docker.sock' }],
    [undefined, { DOCKER_CONTEXT: 'my-colima-like-server' }],
  ])('%s: %j %s', (title, env, system) => expect(product(env, system)).toBe(title));
});

test.each<[string, string | undefined]>([
  ['ssh://ann@build.example.org', 'build.example.org'],
  ['tcp://10.0.0.7:2376', '10.0.0.7'],
  ['tcp://127.0.0.1:2375', undefined],
  ['tcp://localhost:2375', undefined],
  ['tcp://[::1]:2375', undefined],
  ['unix:///var/run/docker.sock', undefined],
])('the other machine of %s is %s', (DOCKER_HOST, host) =>
  expect(otherMachine(chosenEngine({ DOCKER_HOST }))).toBe(host),
);
