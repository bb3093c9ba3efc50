import { existsSync } from 'node:fs';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { kubeconfig } from '../../src/cluster/names.ts';
import { timed } from '../support/beside.ts';
import { cli, startCli, until } from '../support/cli.ts';
import { kubectl } from '../support/cluster.ts';
import { docker, exists } from '../support/engine.ts';
import { describeWith } from '../support/requires.ts';

const CONTROL_PLANE = 'drydock-control-plane';
const WORKERS = ['drydock-worker', 'drydock-worker2'];
const nodes = (): string[] =>
  docker('ps', '--all', '--filter', 'label=io.x-k8s.kind.cluster=drydock', '--format', '{{.Names}}')
    .split('\n')
    .filter(Boolean)
    .sort();

describeWith('kind', 'drydock cluster', () => {
  beforeAll(async () => {
    expect(await cli(['cluster', 'up'])).toMatchObject({ exitCode: 0 });
  });

  test('up a second time changes nothing', async () => {
    const before = docker('inspect', '--format', '{{.Id}} {{.State.StartedAt}}', ...nodes());
    const { exitCode, stdout } = await cli(['cluster', 'up', '--json']);
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 0, made: false });
    expect(docker('inspect', '--format', '{{.Id}} {{.State.StartedAt}}', ...nodes())).toBe(before);
  });

  test('up makes no kubeconfig but its own, and mends that one', async () => {
    const { stdout } = await cli(['cluster', 'up', '--json'], { env: { KUBECONFIG: '/nowhere/config' } });
    expect(JSON.parse(stdout).kubeconfig).toBe(kubeconfig());
    expect(existsSync('/nowhere')).toBe(false);
  });

  test('up starts nodes that stand still, and waits until they live', async () => {
    docker('stop', '--time', '3', ...nodes());
    expect((await cli(['cluster', 'status'])).stdout).toContain(
      'drydock-control-plane, drydock-worker, drydock-worker2 stand still',
    );
    const { exitCode, stdout, stderr } = await cli(['cluster', 'up', '--json']);
    expect(stderr).toContain('starting its nodes again');
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 0, made: false });
    expect(await cli(['cluster', 'status'])).toMatchObject({ exitCode: 0 });
  });

  test('up waits for nodes that somebody else has just started again', async () => {
    docker('kill', ...WORKERS);
    docker('start', ...WORKERS);
    docker('pause', ...WORKERS);
    const running = startCli(['cluster', 'up']);
    await until(
      () => running.output().includes('its nodes have just been started'),
      'it to notice',
      30,
    ).finally(() => docker('unpause', ...WORKERS));
    expect(await running.result).toMatchObject({ exitCode: 0 });
    for (const worker of WORKERS) {
      const renewed = kubectl([
        'get',
        'lease',
        worker,
        '--namespace',
        'kube-node-lease',
        '--output',
        'jsonpath={.spec.renewTime}',
      ]);
      expect(Date.parse(renewed)).toBeGreaterThan(
        Date.parse(docker('inspect', '--format', '{{.State.StartedAt}}', worker)),
      );
    }
  });

  /** Milliseconds that `down` took; what the same machine takes to make a cluster is measured last. */
  let removal: number;

  test('down removes nodes, registry and kubeconfig; a second time there is nothing to do', async () => {
    removal = await timed(async () => expect(await cli(['cluster', 'down'])).toMatchObject({ exitCode: 0 }));
    expect(nodes()).toEqual([]);
    expect(exists('container', 'drydock-registry')).toBe(false);
    expect(existsSync(kubeconfig())).toBe(false);
    expect(await cli(['cluster', 'down'])).toMatchObject({ exitCode: 0, stdout: 'there is no cluster\n' });
    const status = await cli(['cluster', 'status']);
    expect(status.stdout).toContain('try: npx drydock cluster up');
    expect(status.exitCode).toBe(3);
  });

  test('a cluster of the same name that is not ours is left alone', async () => {
    // A fake: a container with kind's labels, as a cluster that somebody made by hand has them.
    const labels = ['io.x-k8s.kind.cluster=drydock', 'io.x-k8s.kind.role=control-plane'].flatMap((label) => [
      '--label',
      label,
    ]);
    const fake = docker(
      'run',
      '--detach',
      '--name',
      CONTROL_PLANE,
      ...labels,
      'busybox:1.37',
      'sleep',
      '300',
    );
    onTestFinished(() => void docker('rm', '--force', fake));
    for (const action of ['up', 'down']) {
      const { exitCode, stderr } = await cli(['cluster', action]);
      expect(stderr).toContain(
        `a kind cluster named 'drydock' that this course did not make (${CONTROL_PLANE}); it was not touched`,
      );
      expect(stderr).toContain('kind delete cluster --name drydock');
      expect(exitCode).toBe(3);
    }
    expect(docker('inspect', '--format', '{{.State.Running}}', fake)).toBe('true');
  });

  test('a port that is taken is found before anything is made', async () => {
    const taker = docker(
      'run',
      '--detach',
      '--label',
      'drydock.test=port',
      '--publish',
      '127.0.0.1:8081:80',
      'busybox:1.37',
      'sleep',
      '300',
    );
    onTestFinished(() => void docker('rm', '--force', taker));
    const { exitCode, stderr } = await cli(['cluster', 'up']);
    expect(stderr).toContain('saw port 8081 of 127.0.0.1 is taken by another program');
    expect(exitCode).toBe(3);
    expect(nodes()).toEqual([]);
  });

  test('Ctrl-C while it is made removes what was made', async () => {
    const running = startCli(['cluster', 'up']);
    await until(() => running.output().includes('Writing configuration'), 'nodes', 60);
    running.process.kill('SIGINT');
    const { exitCode, stderr } = await running.result;
    expect(stderr).toContain('interrupted\n  the cluster that was being made is removed');
    expect(exitCode).toBe(130);
    expect(nodes()).toEqual([]);
    expect(existsSync(kubeconfig())).toBe(false);
  });

  test('a half-made cluster is known as one and made anew, which takes at least twice as long as down', async () => {
    const running = startCli(['cluster', 'up']);
    await until(() => running.output().includes('Preparing nodes'), 'nodes', 60);
    running.process.kill('SIGKILL');
    await running.result;
    await until(() => nodes().includes(CONTROL_PLANE), 'the control plane');
    expect((await cli(['cluster', 'status'])).stdout).toContain('half made');
    const { exitCode, stdout, stderr } = await cli(['cluster', 'up', '--json']);
    expect(stderr).toContain('the cluster that is there is half made; it is made anew');
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 0, made: true });
    // Each of the nodes would end by itself within ten seconds, if down let it.
    expect(JSON.parse(stdout).milliseconds / removal).toBeGreaterThan(2);
    expect((await cli(['cluster', 'status'])).exitCode).toBe(0);
  });
});
