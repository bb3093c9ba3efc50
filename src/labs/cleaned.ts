import { describeObject } from '../engine/objects.ts';
import type { Cleaned } from './clean.ts';

/** What a clean-up did, and what it left and why, in lines for people. */
export function cleanedLines(
  id: string,
  { removed, leftAlone, elsewhere, buildsUnknown, cacheKept, own, forgot }: Cleaned & { forgot: boolean },
): string[] {
  const lines =
    removed.length || forgot
      ? [
          `${id}: removed ${[...removed, ...(forgot ? ['work folder'] : [])].join(', ')}` +
            (own?.answered ? `; on your cluster ${own.context}` : ''),
        ]
      : [`${id}: nothing to clean`];
  for (const object of leftAlone) {
    const why =
      object.lab === id
        ? "was made from the lab's image, and not by the lab"
        : "has a name of the lab's and is not the lab's";
    const remove = {
      container: 'docker rm --force',
      image: 'docker rmi',
      network: 'docker network rm',
      volume: 'docker volume rm',
    }[object.kind];
    lines.push(
      `${id}: left alone: ${describeObject(object)} ${why}; ` +
        `if you made it and can spare it: ${remove} ${object.name}`,
    );
  }
  if (elsewhere)
    lines.push(
      `${id}: began on another engine than the docker client uses now, ` +
        'and what it made there stays: docker context ls',
    );
  if (own && !own.answered)
    lines.push(
      `${id}: began on your cluster ${own.context}, which is no longer chosen and does not answer; ` +
        `if it is still there, so is the namespace ${own.namespace}`,
    );
  if (buildsUnknown)
    lines.push(
      `${id}: what its builds left in the build cache isn't known, and stays: ` +
        'only an engine with BuildKit 0.29 or newer tells',
    );
  if (cacheKept > 0)
    lines.push(
      `${id}: left ${cacheKept} entries of the build cache: removing them would make this engine forget ` +
        'the cache of your other builds; docker buildx prune --all removes everything',
    );
  return lines;
}
