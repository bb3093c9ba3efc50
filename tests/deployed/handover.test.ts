/**
 * The chart on the course's cluster, where somebody turns the autoscaler on that was off: the number of Pods
 * must not fall to one.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kubeconfig } from '../../src/cluster/names.ts';
import { clusterUp, kubectl } from '../support/cluster.ts';
import { checkout } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const NAMESPACE = 'handover-test';

/**
 * What Helm printed, on both streams, and whether it failed. No Pod is waited for: there is no image of that
 * name.
 */
function upgrade(values: string[], ...more: string[]): { failed: boolean; said: string } {
  const flags = [
    ...more,
    '--namespace',
    NAMESPACE,
    '--kubeconfig',
    kubeconfig(),
    '--set',
    ['image.repository=none', 'route.enabled=false', 'networkPolicy.enabled=false', ...values].join(','),
  ];
  try {
    const said = execFileSync('helm', ['upgrade', '--install', 'drydock', 'deploy/chart', ...flags], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 60_000,
    });
    return { failed: false, said };
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return { failed: true, said: `${stdout ?? ''}${stderr ?? String(error)}` };
  }
}

const replicas = (): string =>
  kubectl([
    'get',
    'deployment',
    'drydock',
    '--namespace',
    NAMESPACE,
    '--output',
    'jsonpath={.spec.replicas}',
  ]);

describeWith('kindAndHelm', 'turning the autoscaler on', () => {
  const remove = () => kubectl(['delete', 'namespace', NAMESPACE, '--ignore-not-found', '--timeout=120s']);

  beforeAll(async () => {
    await clusterUp();
    remove();
    kubectl(['create', 'namespace', NAMESPACE]);
  });
  afterAll(remove);

  test('is refused while only Helm sets the number of Pods, and keeps the number once something else does', () => {
    expect(upgrade(['autoscaling.enabled=false', 'replicas=7'])).toMatchObject({ failed: false });

    const { failed, said } = upgrade(['autoscaling.enabled=true']);
    expect(failed).toBe(true);
    expect(said).toContain(`kubectl scale deployment drydock --namespace ${NAMESPACE} --replicas 8`);
    expect(replicas()).toBe('7');

    kubectl(['scale', 'deployment', 'drydock', '--namespace', NAMESPACE, '--replicas=8']);
    expect(upgrade(['autoscaling.enabled=true', 'autoscaling.maxReplicas=9'])).toMatchObject({
      failed: false,
    });
    expect(replicas()).toBe('8');
  });

  test('and off again takes --force-conflicts, as deploy/README.md says', () => {
    const off = ['autoscaling.enabled=false', 'replicas=7'];
    const { failed, said } = upgrade(off);
    expect(failed).toBe(true);
    expect(said).toContain('.spec.replicas');
    expect(upgrade(off, '--force-conflicts')).toMatchObject({ failed: false });
    expect(replicas()).toBe('7');
  });

  test('on a release that applies on the client takes --server-side=true, as deploy/README.md says', () => {
    for (const [side, kept] of [
      ['auto', false],
      ['true', true],
    ] as const) {
      expect(upgrade(['autoscaling.enabled=false', 'replicas=7'], '--server-side=false')).toMatchObject({
        failed: false,
      });
      kubectl(['scale', 'deployment', 'drydock', '--namespace', NAMESPACE, '--replicas=8']);
      expect(
        upgrade(['autoscaling.enabled=true', 'autoscaling.maxReplicas=9'], `--server-side=${side}`),
      ).toMatchObject({ failed: false });
      expect(replicas() === '8', side).toBe(kept);
    }
  });
});
