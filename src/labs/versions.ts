import { loadVersions } from '../cluster/versions.ts';
import { inspectImage, pullImage } from '../engine/images.ts';
import { mirrorSetting } from '../engine/mirror.ts';
import { nearest } from '../project/nearest.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import type { Lab } from './load.ts';
import { needsEngine } from './needs.ts';

export interface PinnedImage {
  /** As scripts name it: `redis:8`. */
  reference: string;
  digest: string | undefined;
}

/**
 * The images that a lab names, with their tags and digests. Throws a Problem for one that versions.yaml does
 * not hold.
 */
export function pinnedImages(lab: Lab, root = projectRoot()): PinnedImage[] {
  const { images } = loadVersions(root);
  return lab.images.map((name) => {
    const image = images[name];
    if (!image)
      throw new Problem(
        `labs/${lab.id}/lab.yaml: field images: expected a name in labs/versions.yaml; found '${name}'`,
        {
          hints: [
            `nearest: ${nearest(name, Object.keys(images)).join(', ')}`,
            'or add it to labs/versions.yaml',
          ],
        },
      );
    return { reference: `${name}:${image.tag}`, digest: image.digest };
  });
}

/**
 * Makes sure that the engine has a lab's images. One that is there is used as it is, even if the pin differs:
 * a learner's tags are never moved.
 * @param say gets a line for each pull and each difference
 */
export async function ensureImages(
  lab: Lab,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  // Images of a lab in the cluster are pulled by its nodes.
  if (!needsEngine(lab)) return;
  const images = pinnedImages(lab);
  const found = await Promise.all(images.map(({ reference }) => inspectImage(reference)));
  for (const [index, { reference, digest }] of images.entries()) {
    const present = found[index];
    if (!present) {
      say(`pulling ${reference}`);
      await pullImage(reference, { signal, mirror: mirrorSetting() });
    } else if (digest && present.digest !== digest) {
      say(
        `your ${reference} is ${present.digest.slice(0, 19)}…, the course was recorded with ` +
          `${digest.slice(0, 19)}…; yours is used`,
      );
    }
    if (signal?.aborted) return;
  }
}
