import type { Command } from 'commander';
import { CONTEXT, kubeconfig, PORTS } from '../../../cluster/names.ts';
import type { ClusterStatus, OwnStatus } from '../../../cluster/status.ts';
import { shortPath } from '../../../project/paths.ts';
import { EXIT } from '../../../project/problem.ts';
import { act, leaf } from '../../command.ts';

function statusLines({ up, seen, hints, nodes, versions, addons }: ClusterStatus): string[] {
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
  if (!up || !versions) return [...rows, `not up: ${seen}`, ...hints.map((line) => `  try: ${line}`)];
  return [
    ...rows,
    `Kubernetes ${versions.kubernetes}, kubectl ${versions.kubectl}, kind ${versions.kind}` +
      (versions.helm ? `, Helm ${versions.helm}` : ''),
    `node image ${versions.node.name} (${versions.node.origin}) ${versions.node.digest.slice(0, 19)}…`,
    `addons: ${addons.join(', ') || 'none'}`,
    `ports of 127.0.0.1: ${PORTS.http} HTTP and ${PORTS.https} HTTPS of Contour, ` +
      `${PORTS.nodePort} node port 30082`,
    `kubeconfig: ${shortPath(kubeconfig())}, context ${CONTEXT}`,
  ];
}

const ownLines = ({ context, up, seen, hints, server, versions }: OwnStatus): string[] => [
  `labs that need only the API begin on your cluster ${context}, ${server}`,
  ...(up && versions
    ? [`Kubernetes ${versions.kubernetes}, kubectl ${versions.kubectl}`]
    : [`not up: ${seen}`, ...hints.map((line) => `  try: ${line}`)]),
  ...(up ? ["back to the course's own cluster: npx drydock cluster use --none"] : []),
];

export const status = (): Command =>
  leaf('status', "the cluster's nodes, versions, addons and ports; changes nothing", 'cluster status').action(
    act(async () => {
      const { clusterStatus, ownStatus } = await import('../../../cluster/status.ts');
      const own = await ownStatus();
      if (own) return { data: { own }, lines: ownLines(own), exitCode: own.up ? EXIT.done : EXIT.missing };
      const seen = await clusterStatus();
      return { data: seen, lines: statusLines(seen), exitCode: seen.up ? EXIT.done : EXIT.missing };
    }),
  );
