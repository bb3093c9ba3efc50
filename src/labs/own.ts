/**
 * Labs on a cluster of the learner's own (src/cluster/own.ts). A lab stays on the cluster where it began,
 * whatever is chosen later: `<work folder>.cluster.json`, beside the work folder, says which. A lab
 * without that file is on the course's own.
 *
 * Life cycle: `prepare` writes the file before it makes the lab's namespace, so that clean-up knows the
 * namespace by its mark even if the run was killed in between; clean-up removes it with the work folder.
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { BACK, chosenCluster, forgetChoice, keepCopies, useCommand } from '../cluster/choice.ts';
import { type Chosen, chooseCluster } from '../cluster/own.ts';
import { type Store, storeIn } from '../process/store.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { type Lab, labIds } from './load.ts';
import { workFolder } from './progress.ts';

const schema = z.strictObject({
  schema: z.literal(1),
  context: z.string(),
  /** The cluster's uid: another one may take over the context's name. */
  uid: z.string(),
  /** Value of the label `drydock.run` on the lab's namespace, which tells it from anybody else's. */
  mark: z.string(),
});
export type Place = z.output<typeof schema>;

/** Where what runs in a work folder began. */
export const placeBeside = (folder: string): Store<Place> => storeIn(`${folder}.cluster.json`, schema);

/** Notes that a lab begins on the cluster that is chosen; undefined where that's the course's own. */
export function claimPlace(place: Store<Place>): Place | undefined {
  const now = place.read();
  const chosen = chosenCluster();
  if (now || !chosen) return now;
  const { context, uid } = chosen;
  const made: Place = { schema: 1, context, uid, mark: randomUUID() };
  place.write(made);
  return made;
}

/** Labs under way on clusters of the learner's own. */
export const ownPlaces = (): (Place & { lab: string })[] =>
  labIds().flatMap((lab) => {
    const place = placeBeside(workFolder({ id: lab })).read();
    return place ? [{ ...place, lab }] : [];
  });

/** Removes copies of the learner's kubeconfig that nothing needs any more. */
export function dropCopies(): void {
  const chosen = chosenCluster();
  keepCopies(new Set([...ownPlaces(), ...(chosen ? [chosen] : [])].map(({ context }) => context)));
}

/**
 * Throws a Problem (exit 3) for a lab that would begin on a cluster of the learner's own, and needs the
 * course's.
 */
export function requirePlace({ id, needs, addons, anyCluster }: Lab): void {
  const chosen = chosenCluster();
  if (!chosen || !needs.includes('kind') || anyCluster) return;
  const why = needs.includes('docker')
    ? 'it works on the nodes, or with images that it builds'
    : addons.length > 0
      ? `it needs ${addons.join(', ')}, which is added to the course's cluster alone`
      : "it needs the course's nodes, or objects outside of its namespace, or nobody has run it elsewhere";
  throw new Problem(`lab ${id} does not run on your cluster ${chosen.context}: ${why}`, {
    exitCode: EXIT.missing,
    hints: [
      `${BACK} goes back to the course's own cluster`,
      'npx drydock list marks the labs that do run there',
    ],
  });
}

/** Labs under way elsewhere than they would begin now. `undefined` stands for the course's own cluster. */
const staying = (context: string | undefined): string[] =>
  ownPlaces()
    .filter((place) => place.context !== context)
    .map(({ lab, context }) => `${lab} stays on your cluster ${context}, where it began`);

/** See chooseCluster. Also returns which labs stay elsewhere, in words. */
export async function useCluster(context: string | undefined): Promise<Chosen & { staying: string[] }> {
  const chosen = await chooseCluster(context, ({ context, uid }) => {
    const there = ownPlaces().filter((place) => place.context === context && place.uid !== uid);
    if (there.length === 0) return;
    const labs = there.map(({ lab }) => lab);
    throw new Problem(`${context} is another cluster now than when ${labs.join(', ')} began there`, {
      exitCode: EXIT.missing,
      hints: [
        `npx drydock clean ${labs[0]}, if the earlier one still answers`,
        `if it's gone: ${BACK}, clean the labs, then ${useCommand(context)}`,
      ],
    });
  });
  dropCopies();
  return { ...chosen, staying: staying(chosen.context) };
}

/** Goes back to the course's own cluster. Returns the context that was chosen before, if one was. */
export function useNone(): { before: string | undefined; staying: string[] } {
  const before = chosenCluster();
  forgetChoice();
  dropCopies();
  return { before: before?.context, staying: staying(undefined) };
}
