import { EXIT, Problem, problemOf } from '../project/problem.ts';
import * as printed from '../schemas/printed.ts';
import { engineProblem, isRateLimit } from './causes.ts';
import { ask, docker, lines } from './client.ts';
import { askHub, limitLine } from './hub.ts';
import { inMirror, isOnHub, MIRROR_VARIABLE } from './mirror.ts';

/** The label of an image that was built from Debian packages under an official name (platform/images.sh). */
export const STAND_IN_LABEL = 'drydock.stand-in';

/** How long `docker pull` may take unless said, in seconds. */
const PULL_SECONDS = 600;
/** How long writing or reading an archive of images may take, in seconds. */
const ARCHIVE_SECONDS = 3600;
/** How long Docker Hub may take to say what its limit is, in milliseconds. */
const HUB_WITHIN = 5000;

export interface ImageInfo {
  digest: string;
  /** What it takes on the engine's disk, by the engine's count. */
  bytes: number;
  standIn: boolean;
  /** When it was made, and the digests of its layers' content: the same for the same image on any engine. */
  created: string | undefined;
  layers: string[];
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
  return {
    digest,
    bytes: image.Size,
    standIn: STAND_IN_LABEL in (image.Config?.Labels ?? {}),
    created: image.Created ?? undefined,
    layers: image.RootFS?.Layers ?? [],
  };
}

export interface PullOptions {
  signal?: AbortSignal | undefined;
  /** Time limit, 600 s unless said. */
  seconds?: number;
  /** Asks this registry for an image of Docker Hub: see mirror.ts. */
  mirror?: string | undefined;
  /** Called when a layer was found, or has arrived. */
  onLayers?: (arrived: number, of: number) => void;
}

/** Counts layers in what `docker pull` prints where no terminal is: "e9a4bbaa7246: Download complete". */
function layerCounter(onLayers: NonNullable<PullOptions['onLayers']>): (line: string) => void {
  const all = new Set<string>();
  const arrived = new Set<string>();
  return (line) => {
    const [, id, state = ''] = /^([0-9a-f]{12}): (.+)$/.exec(line) ?? [];
    if (id === undefined) return;
    const before = all.size + arrived.size;
    all.add(id);
    if (/^(?:Download complete|Pull complete|Already exists)/.test(state)) arrived.add(id);
    if (all.size + arrived.size > before) onLayers(arrived.size, all.size);
  };
}

async function pull(reference: string, { signal, seconds, onLayers }: PullOptions): Promise<void> {
  const result = await docker(['pull', ...(onLayers ? [] : ['--quiet']), reference], {
    seconds: seconds ?? PULL_SECONDS,
    signal,
    ...(onLayers ? { onOutputLine: layerCounter(onLayers) } : {}),
  });
  if (!result.failed || signal?.aborted) return;
  const problem = engineProblem(`docker pull ${reference}`, result.why);
  if (!isRateLimit(problem) || !isOnHub(reference)) throw problem;
  const told = process.env.DRYDOCK_OFFLINE ? undefined : limitLine(await askHub(HUB_WITHIN));
  throw told ? new Problem(problem.message, { ...problem, details: [...problem.details, told] }) : problem;
}

/** Pulls from the mirror. Where it ends nothing has the mirror's name that hadn't before. */
async function pullByMirror(reference: string, mirrored: string, options: PullOptions): Promise<void> {
  // One that was there is the learner's: neither moved nor removed.
  const theirs = (await inspectImage(mirrored)) !== undefined;
  try {
    if (!theirs) await pull(mirrored, options);
    if (!options.signal?.aborted) await ask(['image', 'tag', mirrored, reference]);
  } catch (error) {
    const { message, exitCode, details, hints, cause } = problemOf(error);
    throw new Problem(message, {
      exitCode,
      details: [`the mirror was asked: ${mirrored}`, ...details],
      hints: [`without --mirror, and with ${MIRROR_VARIABLE} unset, Docker Hub itself is asked`, ...hints],
      cause,
    });
  } finally {
    if (!theirs) await docker(['image', 'rm', mirrored]);
  }
}

/** Pulls an image. Throws a Problem (exit 3) with what the registry said. */
export async function pullImage(reference: string, options: PullOptions = {}): Promise<void> {
  const mirrored = options.mirror && inMirror(reference, options.mirror);
  await (mirrored ? pullByMirror(reference, mirrored, options) : pull(reference, options));
}

/** The engine's architecture as images name it: `amd64`. */
export const engineArchitecture = async (): Promise<string> =>
  (await ask(['version', '--format', '{{.Server.Arch}}'], { seconds: 10 })).trim();

/**
 * Writes images into one archive (`docker image save`). Throws a Problem (exit 3) if the engine or the disk
 * has no room for it; then there is no file.
 */
export async function saveImages(references: string[], file: string, signal?: AbortSignal): Promise<void> {
  const ran = await docker(['image', 'save', '--output', file, ...references], {
    seconds: ARCHIVE_SECONDS,
    signal,
  });
  if (!ran.failed || signal?.aborted) return;
  if (/no space left on device/i.test(ran.why))
    throw new Problem(`there is no room for ${file}`, {
      exitCode: EXIT.missing,
      details: [`saw: ${ran.why.trim()}`],
      hints: 'name a file on another disk, or fewer labs',
    });
  throw engineProblem(`docker image save --output ${file}`, ran.why);
}

/** Reads images from an archive (`docker image load`). Throws a Problem (exit 3) where it isn't whole. */
export async function loadImages(file: string, signal?: AbortSignal): Promise<void> {
  const ran = await docker(['image', 'load', '--quiet', '--input', file], {
    seconds: ARCHIVE_SECONDS,
    signal,
  });
  if (!ran.failed || signal?.aborted) return;
  if (/unexpected EOF|short read/i.test(ran.why))
    throw new Problem(`${file} is not whole: docker image load came to its end too early`, {
      exitCode: EXIT.missing,
      details: [`saw: ${ran.why.trim()}`],
      hints: 'copy it again, and compare the sizes',
    });
  throw engineProblem(`docker image load --input ${file}`, ran.why);
}

/** One of several images that the engine was asked for. */
export interface HeldImage {
  names: string[];
  /** As images call it: amd64, arm64; empty if unknown. */
  architecture: string;
  standIn: boolean;
}

/** Those of the images that the engine has, asked at once. Throws a Problem (exit 3) for an odd answer. */
export async function heldImages(references: string[]): Promise<HeldImage[]> {
  // Fails if one is missing, and prints the others all the same.
  const command = ['image', 'inspect', '--format', '{{json .}}', ...references];
  const { stdout } = await docker(command, { seconds: 10 });
  return lines(stdout).map((line) => {
    const read = printed.readPrinted(printed.image, line, 'docker image inspect --format {{json .}}');
    return {
      names: read.RepoTags ?? [],
      architecture: read.Architecture,
      standIn: STAND_IN_LABEL in (read.Config?.Labels ?? {}),
    };
  });
}
