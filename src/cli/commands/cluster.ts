import {
  ADDONS,
  addAddon,
  CONTEXT,
  kubeconfig,
  PORTS,
  requireAddon,
  requireCluster,
} from '../../cluster/cluster.ts';
import { type ClusterStatus, clusterStatus } from '../../cluster/status.ts';
import { down, up } from '../../cluster/up.ts';
import { shortPath } from '../../project/paths.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import type { Context, Outcome, Verb } from '../verb.ts';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function bringUp(context: Context): Promise<Outcome> {
  const { made, milliseconds } = await up(context);
  const use = `kubectl --kubeconfig ${shortPath(kubeconfig())} get nodes`;
  const lines = [
    made ? `the cluster is up, in ${seconds(milliseconds)}` : 'the cluster is up already',
    `look at it: ${use}`,
  ];
  return { data: { made, milliseconds, kubeconfig: kubeconfig(), context: CONTEXT, ports: PORTS }, lines };
}

async function takeDown(context: Context): Promise<Outcome> {
  const started = performance.now();
  const removed = await down(context);
  const milliseconds = Math.round(performance.now() - started);
  return {
    data: { removed, milliseconds },
    lines: [removed ? `the cluster is gone, in ${seconds(milliseconds)}` : 'there is no cluster'],
  };
}

function statusLines({ up: isUp, seen, hints, nodes, versions, addons }: ClusterStatus): string[] {
  const rows = nodes.map(({ name, role, running, ready, memory }) =>
    [
      name.padEnd(24),
      role.padEnd(14),
      (running ? (ready ? 'ready' : 'not ready') : 'stopped').padEnd(10),
      memory ?? '',
    ]
      .join(' ')
      .trimEnd(),
  );
  if (!isUp || !versions) return [...rows, `not up: ${seen}`, ...hints.map((line) => `  hints: ${line}`)];
  return [
    ...rows,
    `Kubernetes ${versions.kubernetes}, kubectl ${versions.kubectl}, kind ${versions.kind}${versions.helm ? `, Helm ${versions.helm}` : ''}`,
    `node image ${versions.node.name} (${versions.node.origin}) ${versions.node.digest.slice(0, 19)}…`,
    `addons: ${addons.join(', ') || 'none'}`,
    `ports of 127.0.0.1: ${PORTS.http} HTTP and ${PORTS.https} HTTPS of Contour, ${PORTS.nodePort} node port 30082`,
    `kubeconfig: ${shortPath(kubeconfig())}, context ${CONTEXT}`,
  ];
}

async function show(): Promise<Outcome> {
  const status = await clusterStatus();
  return { data: status, lines: statusLines(status), exitCode: status.up ? EXIT.done : EXIT.missing };
}

async function add(name: string, context: Context): Promise<Outcome> {
  const addon = requireAddon(name);
  await requireCluster();
  await addAddon(addon, context.signal);
  return { data: { addon }, lines: [`${addon} works: ${ADDONS[addon].purpose}`] };
}

export const cluster: Verb = {
  usage: 'cluster <action> [addon]',
  summary: "the course's own Kubernetes cluster: cluster up, down, status, or add ADDON",
  run: async ([action = '', name = ''], context) => {
    if (action === 'add') return add(name, context);
    const known: Record<string, (context: Context) => Promise<Outcome>> = {
      up: bringUp,
      down: takeDown,
      status: show,
    };
    const chosen = Object.hasOwn(known, action) && name === '' ? known[action] : undefined;
    if (chosen) return chosen(context);
    throw new Problem(
      `cluster: expected up, down, status or add ADDON; found '${[action, name].join(' ').trim()}'`,
      {
        exitCode: EXIT.misuse,
        hints: 'npx drydock cluster up',
      },
    );
  },
};
