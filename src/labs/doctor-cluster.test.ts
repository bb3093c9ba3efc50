import { describe, expect, test } from 'vitest';
import type { NodeContainer } from '../cluster/nodes.ts';
import { nodeImage } from '../cluster/versions.ts';
import { GIB } from '../project/gib.ts';
import { type ClusterState, judgeCluster } from './doctor-cluster.ts';
import { findingLines } from './finding.ts';

const node = (name: string): NodeContainer => ({
  name,
  role: 'worker',
  running: true,
  started: '2026-11-22T01:39:08Z',
  image: nodeImage(),
  imageId: 'sha256:1',
  ours: true,
});
const nodes = [node('drydock-control-plane'), node('drydock-worker')];
const up: ClusterState = { nodes, whole: true, seesFiles: true, machine: undefined };
const free: NonNullable<ClusterState['machine']> = {
  memory: 8 * GIB,
  free: 6 * GIB,
  cgroup: '2',
  inotify: { max_user_instances: 128, max_user_watches: 65536 },
  takenPorts: [],
  builtHere: false,
};
const none: ClusterState = { nodes: [], whole: false, seesFiles: false, machine: free };

const said = (state: Partial<ClusterState>, from = up): string[] =>
  findingLines(judgeCluster({ ...from, ...state }));

test('a cluster that runs is told; where there is none and one has room, nothing is', () => {
  expect(said({})).toEqual([`ok       cluster drydock  2 nodes of ${nodeImage()} run`]);
  expect(said({ nodes: nodes.map((one) => ({ ...one, image: `${one.image}@sha256:12` })) })).toHaveLength(1);
  expect(judgeCluster(none)).toEqual([]);
  // an engine elsewhere: what is taken here is free there
  expect(judgeCluster({ ...none, machine: undefined })).toEqual([]);
});

describe('a cluster that is of no use as it is', () => {
  test.each<[string, Partial<ClusterState>, word: string, seen: string, hint: string]>([
    [
      "somebody else's",
      { nodes: [{ ...node('drydock-control-plane'), ours: false }], whole: false, seesFiles: false },
      'fault',
      'that this course did not make (drydock-control-plane)',
      'kind delete cluster --name drydock',
    ],
    ['half made', { whole: false, seesFiles: false }, 'fault', 'half made', 'cluster up makes it anew'],
    [
      'made by a folder that is gone',
      { seesFiles: false },
      'fault',
      'no longer where it was',
      'from this folder',
    ],
    [
      'of an older Kubernetes',
      { nodes: [{ ...node('drydock-control-plane'), image: 'kindest/node:v1.36.1' }] },
      'outdated',
      'it runs kindest/node:v1.36.1',
      'cluster up makes it anew',
    ],
    [
      'stopped',
      { nodes: [node('drydock-control-plane'), { ...node('drydock-worker'), running: false }] },
      'note',
      'stopped: drydock-worker',
      'cluster up starts it again',
    ],
  ])('%s', (_, state, word, seen, hint) => {
    const [line = '', ...more] = said(state);
    expect(line.split(' ')[0]).toBe(word);
    expect(line).toContain(seen);
    expect(more.join('\n')).toContain(hint);
  });
});

describe('what would keep a cluster from coming up is told before somebody wants one', () => {
  test.each<[string, Partial<typeof free>, seen: string, hint: string]>([
    [
      'memory',
      { memory: 3 * GIB },
      'an engine with 3.0 GiB of memory; expected 3.5 GiB',
      'Settings, Resources',
    ],
    ['free memory', { free: GIB }, '1.0 GiB of free memory', 'docker stats'],
    [
      'inotify instances',
      { inotify: { max_user_instances: 64, max_user_watches: 65536 } },
      'fs.inotify.max_user_instances is 64',
      'sudo sysctl fs.inotify.max_user_instances=512',
    ],
    [
      'inotify watches',
      { inotify: { max_user_instances: 128, max_user_watches: 4096 } },
      'fs.inotify.max_user_watches is 4096',
      'sudo sysctl fs.inotify.max_user_watches=524288',
    ],
    [
      'cgroup v1',
      { cgroup: '1' },
      'an engine on cgroup v1; expected cgroup v2',
      'unified_cgroup_hierarchy=1',
    ],
    ['a port', { takenPorts: [8081] }, 'port 8081 of 127.0.0.1 is taken', 'ss --listening'],
  ])('%s', (_, difference, seen, hint) => {
    const [line = '', ...more] = said({ machine: { ...free, ...difference } }, none);
    expect(line).toMatch(/^fault +room for the cluster /);
    expect(line).toContain(seen);
    expect(more[0]?.trim()).toBe('concerns labs in the cluster');
    expect(more.join('\n')).toContain(hint);
  });

  test('whoever wants no cluster is not stopped by it', () => {
    const findings = judgeCluster({ ...none, machine: { ...free, memory: 2 * GIB } });
    expect(findings.every(({ optional }) => optional)).toBe(true);
  });
});
