import { requireCluster, requireHelm } from '../cluster/cluster.ts';
import { requireEngine } from '../engine/info.ts';
import { requireOnePath } from '../project/paths.ts';
import type { Lab } from './load.ts';

type Needs = Pick<Lab, 'needs'>;

export const needsCluster = ({ needs }: Needs): boolean => needs.includes('kind');
export const needsEngine = ({ needs }: Needs): boolean => needs.includes('docker');
export const needsHelm = ({ needs }: Needs): boolean => needs.includes('helm');

/** Throws a Problem (exit 3) unless what a lab needs is there and answers. */
export async function requireNeeds(lab: Needs): Promise<void> {
  requireOnePath();
  await (needsCluster(lab) ? requireCluster() : requireEngine());
  if (needsHelm(lab)) await requireHelm();
}
