import { join } from 'node:path';
import { EXIT, isProblem, Problem } from '../project/problem.ts';
import type { AddonName } from '../schemas/lab.ts';
import { FILES } from './names.ts';
import { kubectl } from './tools.ts';

interface AddonFacts {
  purpose: string;
  /** In files/, applied in this order: what defines kinds comes before what uses them. */
  manifests: readonly string[];
  /** What is there if and only if the addon is; as arguments of `kubectl get`. */
  object: readonly string[];
  /** What must hold before it works; as arguments of `kubectl wait`. */
  waits: readonly (readonly string[])[];
}

/** What can be added to the cluster. */
export const ADDONS = {
  'metrics-server': {
    purpose: 'kubectl top and autoscaling',
    manifests: ['metrics-server.yaml'],
    object: ['apiservice/v1beta1.metrics.k8s.io'],
    waits: [['--for=condition=Available', 'apiservice/v1beta1.metrics.k8s.io']],
  },
  contour: {
    purpose: 'Ingress and Gateway API, through Envoy',
    manifests: ['gateway-api.yaml', 'contour.yaml'],
    object: ['--namespace', 'projectcontour', 'deployment/contour'],
    waits: [
      ['--for=condition=Available', '--namespace', 'projectcontour', 'deployment/contour'],
      ['--for=condition=Programmed', '--namespace', 'projectcontour', 'gateway/contour'],
    ],
  },
} as const satisfies Record<AddonName, AddonFacts>;

/** Pods that aren't ready, one a line, for the message about a failed wait. */
async function unready(): Promise<string[]> {
  const columns =
    'custom-columns=NAME:.metadata.name,READY:.status.containerStatuses[*].ready,' +
    'WHY:.status.containerStatuses[*].state.waiting.reason';
  const rows = await kubectl(['get', 'pods', '--all-namespaces', '--no-headers', '--output', columns]);
  return rows.split('\n').filter((row) => /\bfalse\b|<none>\s+<none>/.test(row));
}

/**
 * Waits for conditions, two minutes each at most. A Problem (exit 3) then names the Pods that are not ready.
 */
export async function waitFor(waits: readonly (readonly string[])[], signal?: AbortSignal): Promise<void> {
  for (const wait of waits)
    try {
      await kubectl(['wait', '--timeout=120s', ...wait], { signal, seconds: 130 });
    } catch (error) {
      if (!isProblem(error) || signal?.aborted) throw error;
      const { message, hints } = error;
      if (!/timed out/.test(message)) throw error;
      const pods = (await unready()).map((row) => `saw: ${row.replaceAll(/\s+/g, ' ')}`);
      throw new Problem(message, { exitCode: EXIT.missing, details: pods, hints, cause: error });
    }
}

/** True if an addon is there and everything that must hold for it holds. Changes nothing. */
export async function addonWorks(name: AddonName): Promise<boolean> {
  const { object, waits }: AddonFacts = ADDONS[name];
  if ((await kubectl(['get', ...object, '--ignore-not-found', '--output', 'name'])) === '') return false;
  try {
    // No time to wait: look once.
    await Promise.all(waits.map((wait) => kubectl(['wait', '--timeout=0s', ...wait])));
    return true;
  } catch (error) {
    if (isProblem(error)) return false;
    throw error;
  }
}

/**
 * Adds something to the cluster, or updates it to its manifests, and waits until it works. Safe to repeat.
 */
export async function addAddon(name: AddonName, signal?: AbortSignal): Promise<void> {
  const { manifests, waits }: AddonFacts = ADDONS[name];
  for (const manifest of manifests) {
    await kubectl(['apply', '--server-side', '--force-conflicts', '--filename', join(FILES, manifest)], {
      signal,
    });
    if (manifest !== manifests.at(-1))
      await waitFor([['--for=condition=Established', 'crd', '--all']], signal);
  }
  await waitFor(waits, signal);
}
