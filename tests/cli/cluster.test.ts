import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { DOCKER, KIND, KUBECTL, machine } from '../support/machine.ts';

describe('cluster: wrong use exits with 2', () => {
  test.each([
    [['cluster'], 'cluster: expected one of up, down, status, add, use; found nothing'],
    [['cluster', 'start'], "unknown command 'start'"],
    [['cluster', 'up', 'contour'], "too many arguments for 'up'"],
    [['cluster', 'add'], "missing required argument 'addon'"],
    [
      ['cluster', 'add', 'nginx'],
      "value 'nginx' is invalid for argument 'addon'. Allowed choices are metrics-server, contour.",
    ],
  ])('%j', async (args, message) => {
    const { exitCode, stderr } = await cli(args, machine({ docker: DOCKER }));
    expect(stderr).toContain(`drydock: ${message}`);
    expect(stderr).toContain('  try: npx drydock cluster ');
    expect(exitCode).toBe(2);
  });
});

describe('cluster up: what is missing is said with its repair, exit 3', () => {
  test('no engine', async () => {
    const { exitCode, stderr } = await cli(['cluster', 'up'], machine({ kind: KIND, kubectl: KUBECTL }));
    expect(stderr).toContain('there is no docker command on this machine');
    expect(exitCode).toBe(3);
  });

  test('no kind, and a kubectl that is too old', async () => {
    const { exitCode, stderr } = await cli(
      ['cluster', 'up'],
      machine({ docker: DOCKER, kubectl: KUBECTL.replace('1.37', '1.32') }),
    );
    expect(stderr).toContain('saw no kind on this machine; expected kind 0.33.0 or newer');
    expect(stderr).toContain('saw kubectl 1.32.0; expected kubectl 1.36.0 or newer');
    expect(exitCode).toBe(3);
  });

  test('DRYDOCK_OFFLINE without the image', async () => {
    const { root, env } = machine({ docker: DOCKER, kind: KIND, kubectl: KUBECTL });
    const { exitCode, stderr } = await cli(['cluster', 'up'], {
      root,
      env: { ...env, DRYDOCK_OFFLINE: '1' },
    });
    expect(stderr).toContain(
      'DRYDOCK_OFFLINE is set, and there is no image kindest/node:v1.37.0 on this machine',
    );
    expect(stderr).toContain('platform/build.sh');
    expect(exitCode).toBe(3);
  });

  test('too little memory, and cgroup v1 with the published image; both at once, as data too', async () => {
    const { exitCode, stdout, stderr } = await cli(
      ['cluster', 'up', '--json'],
      machine({ docker: DOCKER, kind: KIND, kubectl: KUBECTL }),
    );
    expect(stderr).toContain('saw an engine with 1.9 GiB of memory');
    expect(stderr).toContain('saw an engine on cgroup v1');
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 3,
      hints: expect.arrayContaining([expect.stringContaining('.wslconfig')]),
    });
    expect(exitCode).toBe(3);
  });
});

test('cluster status without a cluster says how to get one', async () => {
  const { exitCode, stdout } = await cli(
    ['cluster', 'status', '--json'],
    machine({ docker: DOCKER, kind: KIND, kubectl: KUBECTL }),
  );
  expect(JSON.parse(stdout)).toMatchObject({ up: false, nodes: [], hints: ['npx drydock cluster up'] });
  expect(exitCode).toBe(3);
});
