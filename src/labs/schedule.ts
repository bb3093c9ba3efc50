import type { Lab } from './load.ts';
import { namespaceOf } from './namespace.ts';
import { needsCluster, needsEngine } from './needs.ts';

type Needs = Pick<Lab, 'id' | 'needs' | 'exclusive' | 'objects'>;

/** True if two labs take a name or a port that is the same. */
const takeTheSame = ({ objects: one }: Needs, { objects: other }: Needs): boolean =>
  one.ports.some((port) => other.ports.includes(port)) ||
  (['containers', 'networks', 'volumes', 'images'] as const).some((kind) =>
    one[kind].some((name) => other[kind].includes(name)),
  );

/**
 * True for a lab that builds images. The engine has one build cache for all of them: with containerd's image
 * store, it forgets every entry where one is removed.
 */
const builds = (lab: Needs): boolean => needsEngine(lab) && lab.objects.images.length > 0;

/**
 * True if two labs may be verified at the same time: each knows what the other made, on the engine by its
 * label and names, in the cluster by its label and namespace. Not if both build images, nor if one of them
 * changes what the other depends on, nor if both take the same name or port, nor if both have the same name
 * in their tracks, and so the same namespace.
 */
export function mayRunTogether(one: Needs, other: Needs): boolean {
  if (takeTheSame(one, other) || (builds(one) && builds(other))) return false;
  if (needsEngine(one) && needsEngine(other) && (one.exclusive || other.exclusive)) return false;
  if (needsCluster(one) && needsCluster(other))
    return !one.exclusive && !other.exclusive && namespaceOf(one) !== namespaceOf(other);
  return true;
}

/**
 * Does something with every lab, up to `jobs` at a time, never two that exclude each other. Results come in
 * the order of the labs. After the first error no further lab begins, and the error is thrown once those
 * under way have ended.
 */
export async function inTurn<L extends Needs, R>(
  labs: L[],
  jobs: number,
  work: (lab: L) => Promise<R>,
): Promise<R[]> {
  const waiting = labs.map((lab, index) => ({ lab, index }));
  const running = new Map<L, Promise<void>>();
  const results: R[] = [];
  const errors: unknown[] = [];
  while (running.size > 0 || (waiting.length > 0 && errors.length === 0)) {
    const next =
      errors.length === 0 && running.size < jobs
        ? waiting.find(({ lab }) => [...running.keys()].every((other) => mayRunTogether(lab, other)))
        : undefined;
    if (!next) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const { lab, index } = next;
    running.set(
      lab,
      work(lab)
        .then(
          (result) => {
            results[index] = result;
          },
          (error: unknown) => {
            errors.push(error);
          },
        )
        .finally(() => running.delete(lab)),
    );
  }
  if (errors.length > 0) throw errors[0];
  return results;
}
