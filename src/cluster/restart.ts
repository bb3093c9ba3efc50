import { setTimeout as delay } from 'node:timers/promises';
import { lines } from '../engine/client.ts';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import { waitFor } from './addons.ts';
import { kubeconfig } from './names.ts';
import { nodeContainers } from './nodes.ts';
import { kubectl, tool } from './tools.ts';

const SECONDS = 120;

async function until(condition: () => Promise<boolean>, what: string, signal: AbortSignal): Promise<void> {
  for (const end = performance.now() + SECONDS * 1000; !(await condition()); await delay(500)) {
    if (signal.aborted) throw interrupted();
    if (performance.now() > end)
      throw new Problem(`the cluster was restarted: expected ${what} within ${SECONDS} s`, {
        exitCode: EXIT.missing,
        hints: 'npx drydock cluster down, then npx drydock cluster up',
      });
  }
}

/** Whether the API server answers and is ready. */
async function answers(): Promise<boolean> {
  return !(
    await tool(
      'kubectl',
      ['--kubeconfig', kubeconfig(), '--request-timeout', '5s', 'get', '--raw', '/readyz'],
      { seconds: 10 },
    )
  ).failed;
}

/** When each kubelet last renewed its node's lease, by node. It does so every ten seconds. */
async function leases(): Promise<Map<string, string>> {
  const path = 'jsonpath={range .items[*]}{.metadata.name} {.spec.renewTime}{"\\n"}{end}';
  const rows = lines(await kubectl(['get', 'leases', '--namespace', 'kube-node-lease', '--output', path]));
  return new Map(
    rows.map((row) => {
      const [node = '', renewed = ''] = row.split(' ');
      return [node, renewed];
    }),
  );
}

/**
 * Whether every node's lease was renewed since its container was started. Both times come from one clock:
 * nodes and engine share a machine.
 */
async function live(): Promise<boolean> {
  const [nodes, renewed] = await Promise.all([nodeContainers(), leases()]);
  return nodes.every(({ name, started }) => Date.parse(renewed.get(name) ?? '') > Date.parse(started));
}

/**
 * Waits until a cluster whose nodes were restarted, by us or by the engine, works as before; returns at once
 * if they weren't. At first its API server still says of nodes and Pods what was true before. A node's status
 * is current again once its kubelet has renewed its lease.
 */
export async function recovered(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  if ((await answers()) && (await live())) return;
  say('its nodes have just been started; waiting for them');
  await until(answers, 'an answer of its API server', signal);
  await until(live, 'a sign of life from every node', signal);
  await waitFor([['--for=condition=Ready', '--namespace', 'kube-system', 'pod', '--all']], signal);
}
