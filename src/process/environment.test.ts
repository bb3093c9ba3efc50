import { expect, test } from 'vitest';
import { passedOn, passedToPerson } from './environment.ts';

/** Settings that people have, each of which once turned a lab's command into another one. */
const SET: Record<string, string> = {
  DOCKER_DEFAULT_PLATFORM: 'linux/arm64',
  DOCKER_BUILDKIT: '0',
  DOCKER_CONTENT_TRUST: '1',
  COMPOSE_FILE: '/elsewhere/compose.yaml',
  COMPOSE_PROJECT_NAME: 'elsewhere',
  BUILDKIT_HOST: 'tcp://127.0.0.1:9',
  BUILDX_BUILDER: 'elsewhere',
  KUBECONFIG: '/elsewhere',
  KUBERC: '/elsewhere',
  KUBECTL_EXTERNAL_DIFF: 'false',
  KIND_EXPERIMENTAL_PROVIDER: 'podman',
  HELM_NAMESPACE: 'elsewhere',
  GIT_DIR: '/elsewhere',
  NODE_OPTIONS: '--inspect',
  NODE_ENV: 'production',
  npm_config_prefix: '/elsewhere',
  CDPATH: '/',
  GREP_OPTIONS: '--color=always',
  BASH_ENV: '/elsewhere',
  ENV: '/elsewhere',
  SHELLOPTS: 'noglob',
  BASHOPTS: 'nullglob',
  'BASH_FUNC_ls%%': '() { rm "$@"; }',
  POSIXLY_CORRECT: '1',
  TAR_OPTIONS: '--verbose',
  LD_PRELOAD: '/elsewhere',
};

test('settings for something else reach neither scripts nor the lab shell', () => {
  expect(passedOn(SET)).toEqual({});
  expect(passedToPerson(SET)).toEqual({});
});

test("the engine that the learner chose is a lab's too", () => {
  const chosen = { PATH: '/bin', HOME: '/me', DOCKER_CONTEXT: 'colima', DOCKER_HOST: 'ssh://me@there' };
  expect(passedOn(chosen)).toEqual(chosen);
});

test('editor, terminal and language are for a person only', () => {
  const own = { EDITOR: 'ed', TERM: 'xterm', LANG: 'de_DE.UTF-8', LC_TIME: 'de_DE.UTF-8', KUBE_EDITOR: 'vi' };
  expect(passedOn(own)).toEqual({});
  expect(passedToPerson(own)).toEqual(own);
});

test('a proxy is not asked for what is near', () => {
  expect(passedOn({ NO_PROXY: 'x' })).toEqual({});
  const { NO_PROXY, no_proxy, http_proxy } = passedOn({
    http_proxy: 'http://127.0.0.1:9',
    no_proxy: '.corp',
  });
  expect(http_proxy).toBe('http://127.0.0.1:9');
  expect(NO_PROXY).toMatch(/^\.corp,localhost,127\.0\.0\.1,::1,/);
  expect(no_proxy).toBe(NO_PROXY);
});
