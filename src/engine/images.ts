import * as printed from '../schemas/printed.ts';
import { engineProblem } from './causes.ts';
import { docker } from './client.ts';

/** The label of an image that was built from Debian packages under an official name (platform/images.sh). */
export const STAND_IN_LABEL = 'drydock.stand-in';

export interface ImageInfo {
  digest: string;
  bytes: number;
  standIn: boolean;
}

/** What the engine knows of an image that it has; undefined if it has none of that name. */
export async function inspectImage(reference: string): Promise<ImageInfo | undefined> {
  const result = await docker(['image', 'inspect', '--format', '{{json .}}', reference]);
  if (result.failed) {
    if (/no such/i.test(result.stderr)) return undefined;
    throw engineProblem(`docker image inspect ${reference}`, result.why);
  }
  const image = printed.readPrinted(
    printed.image,
    result.stdout,
    `docker image inspect --format {{json .}} ${reference}`,
  );
  const digest: string = image.RepoDigests?.[0]?.split('@')[1] ?? image.Id;
  return { digest, bytes: image.Size, standIn: STAND_IN_LABEL in (image.Config?.Labels ?? {}) };
}

/** Pulls an image. Throws a Problem (exit 3) with what the registry said. */
export async function pullImage(reference: string, signal?: AbortSignal): Promise<void> {
  const result = await docker(['pull', '--quiet', reference], { seconds: 600, signal });
  if (result.failed && !signal?.aborted) throw engineProblem(`docker pull ${reference}`, result.why);
}
