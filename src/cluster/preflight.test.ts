import { describe, expect, test } from 'vitest';
import { told } from '../../tests/support/told.ts';
import { GIB } from '../project/gib.ts';
import { type Facts, judge, judgeTool, refuse } from './preflight.ts';

const fine: Facts = {
  kind: '0.33.0',
  kubectl: '1.37.0',
  memory: 8 * GIB,
  free: 6 * GIB,
  cgroup: '2',
  inotify: { max_user_instances: 128, max_user_watches: 65536 },
  takenPorts: [],
  builtHere: false,
};

describe('what would keep a cluster from coming up is found before, with its repair', () => {
  test('a machine that has everything is not refused', () => {
    expect(judge(fine)).toEqual([]);
    expect(() => refuse([])).not.toThrow();
  });

  test.each<[string, Partial<Facts>, string, string]>([
    ['no kind', { kind: undefined }, 'no kind on this machine', 'kind.sigs.k8s.io'],
    ['an old kind', { kind: '0.29.1' }, 'kind 0.29.1; expected kind 0.33.0 or newer', 'quick-start'],
    ['no kubectl', { kubectl: undefined }, 'no kubectl on this machine', 'kubernetes.io/docs/tasks/tools'],
    ['an old kubectl', { kubectl: '1.35.9' }, 'kubectl 1.35.9; expected kubectl 1.36.0 or newer', 'PATH'],
    ['a small engine', { memory: 2 * GIB }, 'an engine with 2.0 GiB of memory', 'Docker Desktop'],
    ['a full machine', { free: GIB }, '1.0 GiB of free memory', 'docker stats'],
    [
      'few inotify instances',
      { inotify: { max_user_instances: 64, max_user_watches: 65536 } },
      'fs.inotify.max_user_instances is 64',
      'sudo sysctl fs.inotify.max_user_instances=512',
    ],
    [
      'few inotify watches',
      { inotify: { max_user_instances: 128, max_user_watches: 4096 } },
      'fs.inotify.max_user_watches is 4096',
      'sudo sysctl fs.inotify.max_user_watches=524288',
    ],
    [
      'cgroup v1',
      { cgroup: '1' },
      'an engine on cgroup v1; expected cgroup v2',
      'systemd.unified_cgroup_hierarchy=1',
    ],
    [
      'a port that is taken',
      { takenPorts: [8443] },
      'port 8443 of 127.0.0.1 is taken by another program',
      'ss --listening',
    ],
    [
      'two ports that are taken',
      { takenPorts: [8081, 8443] },
      'ports 8081, 8443 of 127.0.0.1 are taken by other programs; expected them free',
      'ss --listening',
    ],
  ])('%s', (_name, difference, seen, hints) => {
    const findings = judge({ ...fine, ...difference });
    expect(findings).toHaveLength(1);
    expect(() => refuse(findings)).toThrow(seen);
    expect(findings[0]?.hints.join(' ')).toContain(hints);
  });

  test.each<[string, Partial<Facts>]>([
    ['a newer kind', { kind: '0.40.0' }],
    ['a kubectl one minor version older', { kubectl: '1.36.4' }],
    ['4 GB as Docker Desktop counts them', { memory: 3.8 * GIB }],
    ['cgroup v1 with the image that was built here', { cgroup: '1', builtHere: true }],
    [
      'an engine in a virtual machine, of which the kernel says nothing',
      { free: undefined, inotify: undefined },
    ],
  ])('%s is good enough', (_name, difference) => {
    expect(judge({ ...fine, ...difference })).toEqual([]);
  });

  test('Helm is looked at for the labs that use it', () => {
    expect(judgeTool('helm', '4.3.1')).toEqual([]);
    expect(() => refuse(judgeTool('helm', '3.19.0'))).toThrow(
      'saw helm 3.19.0; expected helm 4.0.0 or newer',
    );
    expect(judgeTool('helm', undefined)[0]?.hints.join(' ')).toContain('helm.sh/docs/intro/install');
  });

  test('cosign is looked at for the labs that sign images', () => {
    expect(judgeTool('cosign', '3.1.3')).toEqual([]);
    expect(() => refuse(judgeTool('cosign', '2.6.0'))).toThrow(
      'saw cosign 2.6.0; expected cosign 3.0.0 or newer',
    );
    expect(judgeTool('cosign', undefined)[0]?.hints.join(' ')).toContain('docs.sigstore.dev');
  });

  test('everything that is wrong is said at once, and the exit code is 3', () => {
    const refused = () => refuse(judge({ ...fine, kind: undefined, takenPorts: [8081] }));
    expect(refused).toThrow(expect.objectContaining({ exitCode: 3 }));
    expect(told(refused)).toMatch(/no kind[\s\S]*port 8081/);
  });
});
