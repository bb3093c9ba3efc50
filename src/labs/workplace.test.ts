import { afterEach, expect, test, vi } from 'vitest';
import { loadLab } from './load.ts';
import { scriptEnvironment } from './workplace.ts';

afterEach(() => vi.unstubAllEnvs());

test("a lab's scripts inherit the environment, but nothing that would turn Compose on another project", async () => {
  vi.stubEnv('COMPOSE_FILE', '/elsewhere/compose.yaml');
  vi.stubEnv('COMPOSE_PROJECT_NAME', 'elsewhere');
  vi.stubEnv('EDITOR', 'ed');
  const environment = await scriptEnvironment({ lab: loadLab('docker/volumes'), folder: '/nowhere' });
  expect(environment).toMatchObject({ EDITOR: 'ed', DRYDOCK_LAB: 'docker/volumes' });
  expect(Object.keys(environment).filter((name) => name.startsWith('COMPOSE_'))).toEqual([]);
});
