/**
 * Which cluster labs begin on that need only its API: the course's own, or one of the learner's.
 * - `own-cluster.json` in the state folder: the learner's choice.
 * - `own/<hash of the context>.kubeconfig` beside it: what their kubeconfig says of that context, for
 *   them alone to read. Theirs is read when they choose (own.ts), and never written.
 *
 * Life cycle: `cluster use CONTEXT` writes both, and again when it is repeated; `cluster use --none` removes
 * the choice. A copy stays for as long as a lab is under way there (src/labs/own.ts). A file of another
 * schema version, or one that can't be read, counts as no choice.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { storeIn } from '../process/store.ts';
import { shellWord, stateFolder } from '../project/paths.ts';
import type { OwnReach } from './tools.ts';

const schema = z.strictObject({
  schema: z.literal(1),
  /** As the learner's kubeconfig calls it. */
  context: z.string().min(1),
  /** The uid of its namespace kube-system, by which a cluster is known. */
  uid: z.string(),
  /** The address of its API server. */
  server: z.string(),
});
export type OwnCluster = z.output<typeof schema>;

const choice = () => storeIn(join(stateFolder(), 'own-cluster.json'), schema);

/** The cluster that the learner has chosen; undefined where labs begin on the course's own. */
export const chosenCluster = (): OwnCluster | undefined => choice().read();

export const writeChoice = (cluster: OwnCluster): void => choice().write(cluster);

export const forgetChoice = (): void => choice().remove();

export const BACK = 'npx drydock cluster use --none';
export const useCommand = (context: string): string => `npx drydock cluster use ${shellWord(context)}`;

const copies = (): string => join(stateFolder(), 'own');

// A context's name may hold anything (arn:aws:eks:…:cluster/mine), and KUBECONFIG takes ":" for a separator.
const copyName = (context: string): string =>
  `${createHash('sha256').update(context).digest('hex').slice(0, 16)}.kubeconfig`;

/** How a cluster of the learner's own is reached. */
export const reachOwn = (context: string): OwnReach => ({
  kubeconfig: join(copies(), copyName(context)),
  context,
});

/** Removes the copies of all other contexts: they may hold credentials. */
export function keepCopies(contexts: ReadonlySet<string>): void {
  const kept = new Set([...contexts].map(copyName));
  let names: string[];
  try {
    names = readdirSync(copies());
  } catch {
    return; // No cluster of their own was ever chosen.
  }
  for (const name of names) if (!kept.has(name)) rmSync(join(copies(), name), { force: true });
}
