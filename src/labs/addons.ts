/** What labs ask for beside the cluster itself. */
import { ADDONS, addAddon, addonWorks } from '../cluster/cluster.ts';
import type { AddonName } from '../schemas/lab.ts';
import type { Lab } from './load.ts';

interface AddonCluster {
  works: (name: AddonName) => Promise<boolean>;
  add: (name: AddonName, signal?: AbortSignal) => Promise<void>;
}

/**
 * Adds addons that labs ask for and that are missing or don't work. Call it before a lab's surroundings are
 * listed and before any lab runs beside it: an addon belongs to the cluster, and stays.
 */
export async function ensureAddons(
  labs: readonly Pick<Lab, 'addons'>[],
  say: (line: string) => void,
  signal?: AbortSignal,
  { works, add }: AddonCluster = { works: addonWorks, add: addAddon },
): Promise<void> {
  for (const name of new Set(labs.flatMap(({ addons }) => addons))) {
    if (await works(name)) continue;
    if (signal?.aborted) return;
    say(`adding ${name} to the cluster (${ADDONS[name].purpose}); it stays there`);
    await add(name, signal);
  }
}
