/** Images of labs ahead of time: from a registry, into an archive, out of one. */
import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadVersions } from '../cluster/versions.ts';
import { type ArchivedImage, archivedImages } from '../engine/image-archive.ts';
import {
  engineArchitecture,
  type ImageInfo,
  inspectImage,
  loadImages,
  pullImage,
  saveImages,
} from '../engine/images.ts';
import { familiarName } from '../engine/mirror.ts';
import { nearest } from '../project/nearest.ts';
import { projectRoot } from '../project/paths.ts';
import { EXIT, interrupted, Problem, problemOf } from '../project/problem.ts';
import { type Lab, labIds, loadLab } from './load.ts';
import { needsEngine } from './needs.ts';
import { inCourseOrder } from './order.ts';
import { pinnedImages } from './versions.ts';

/** How long one image may take, in seconds: a slow line is why somebody pulls ahead of time. */
const PULL_SECONDS = 3600;
/** Least time between two lines about the same image, in milliseconds. */
const LINE_EVERY = 5000;

export interface Options {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** An image, and what it takes on the engine's disk, in bytes by the engine's count. */
export interface Held {
  image: string;
  bytes: number;
}

const allLabs = (root = projectRoot()): Lab[] =>
  inCourseOrder(
    labIds(root).map((id) => loadLab(id, root)),
    root,
  );

/**
 * The labs that names mean: a lab's id, or a module, whose labs are those of its lessons and those whose id
 * begins with it. In the order of the course. Throws a Problem (exit 2) for a name that is neither.
 */
export function labsNamed(names: readonly string[], root = projectRoot()): Lab[] {
  const labs = allLabs(root);
  const chosen = new Set<Lab>();
  for (const name of names) {
    const found = labs.filter(
      ({ id, lesson }) => id === name || id.startsWith(`${name}/`) || lesson.startsWith(`${name}/`),
    );
    if (found.length === 0) {
      const modules = labs.flatMap(({ id, lesson }) => [id, lesson].map((one) => one.replace(/\/.*/, '')));
      const known = name.includes('/') ? labs.map(({ id }) => id) : [...new Set(modules)];
      throw new Problem(`there is no lab and no module '${name}'`, {
        exitCode: EXIT.misuse,
        hints: [`nearest: ${nearest(name, known).join(', ')}`, 'npx drydock list shows all labs'],
      });
    }
    for (const lab of found) chosen.add(lab);
  }
  return labs.filter((lab) => chosen.has(lab));
}

/** What the engine must have for labs, each image once. Those of a lab in the cluster are pulled by nodes. */
export const imagesOf = (labs: readonly Lab[], root = projectRoot()): string[] => [
  ...new Set(
    labs.filter(needsEngine).flatMap((lab) => pinnedImages(lab, root).map(({ reference }) => reference)),
  ),
];

export interface Pulled {
  fetched: Held[];
  /** What was there. */
  present: Held[];
}

/** A Problem with one of several images, with what was done before it. */
function after({ fetched }: Pulled, error: unknown): Problem {
  const { message, exitCode, details, hints, cause } = problemOf(error);
  const done = fetched.map(({ image }) => image).join(', ');
  return new Problem(message, {
    exitCode,
    details: [...details, ...(done ? [`fetched before, and kept: ${done}`] : [])],
    hints,
    cause,
  });
}

/**
 * Pulls what isn't there, one after another. Throws a Problem (exit 3) at the first image that doesn't come.
 * @param mirror see src/engine/mirror.ts
 */
export async function pullImages(
  references: readonly string[],
  { say, signal, mirror }: Options & { mirror?: string | undefined },
): Promise<Pulled> {
  const pulled: Pulled = { fetched: [], present: [] };
  const missing: string[] = [];
  for (const image of references) {
    const there = await inspectImage(image);
    if (there) pulled.present.push({ image, bytes: there.bytes });
    else missing.push(image);
  }
  for (const [index, image] of missing.entries()) {
    if (signal?.aborted) break;
    say(`pulling ${image} (${index + 1} of ${missing.length})`);
    let said = performance.now();
    const onLayers = (arrived: number, of: number) => {
      if (performance.now() - said < LINE_EVERY) return;
      said = performance.now();
      say(`  ${arrived} of ${of} layers are here`);
    };
    try {
      await pullImage(image, { signal, mirror, onLayers, seconds: PULL_SECONDS });
      // Interrupted, it may not have come.
      const there = await inspectImage(image);
      if (there) pulled.fetched.push({ image, bytes: there.bytes });
    } catch (error) {
      throw after(pulled, error);
    }
  }
  return pulled;
}

/**
 * Throws a Problem (exit 2) unless a file can be written there: before anything is fetched for it.
 */
export function requireFreeFile(file: string): void {
  if (existsSync(file))
    throw new Problem(`${file} is there already: expected a name that is free`, {
      exitCode: EXIT.misuse,
      hints: 'name another file, or remove this one first',
    });
  const folder = dirname(file);
  if (!existsSync(folder))
    throw new Problem(`there is no folder ${folder}`, { exitCode: EXIT.misuse, hints: `mkdir -p ${folder}` });
}

/** An archive that was written. */
export interface Written {
  file: string;
  bytes: number;
  architecture: string;
}

/** Writes images that are there into one new file. Throws a Problem (exit 3) unless all of it is in it. */
export async function writeArchive(
  references: readonly string[],
  file: string,
  { say, signal }: Options,
): Promise<Written> {
  const architecture = await engineArchitecture();
  say(`writing ${references.join(', ')} to ${file}`);
  try {
    await saveImages([...references], file, signal);
    if (signal?.aborted) throw interrupted();
    const archived = archivedImages(file);
    const lost = references.filter(
      (reference) =>
        !archived.some(
          (one) =>
            one.whole &&
            one.architecture === architecture &&
            familiarName(one.reference) === familiarName(reference),
        ),
    );
    if (lost.length > 0)
      throw new Problem(`the engine did not write ${lost.join(', ')} whole`, {
        exitCode: EXIT.missing,
        hints: [
          `docker image rm ${lost.join(' ')}, and then this again, which fetches it once more`,
          'engines up to 28 could lose layers that images share: github.com/moby/moby/issues/49473',
        ],
      });
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  // docker makes it for this user alone, and it's for others.
  chmodSync(file, 0o644);
  return { file, bytes: statSync(file).size, architecture };
}

export interface Loaded {
  loaded: Held[];
  present: Held[];
  /** Images that no lab names. */
  others: string[];
  /** Labs for which the archive had an image, and whose images are all here now. */
  labs: Lab[];
  /** Labs for which it had one and which still lack some. */
  lacking: { lab: Lab; images: string[] }[];
}

/** In milliseconds; 0 where none is said, which engines print as the year 1. */
const timeOf = (created: string | undefined): number => Math.max(0, Date.parse(created ?? '') || 0);

const isSame = (there: ImageInfo, archived: ArchivedImage): boolean =>
  timeOf(there.created) === timeOf(archived.created) && there.layers.join() === archived.layers.join();

/**
 * Throws a Problem (exit 3) for an archive of another processor, and for one that would take a tag from an
 * image that is there: a learner's tags are never moved.
 */
async function requireLoadable(
  file: string,
  archived: readonly ArchivedImage[],
): Promise<{ present: Held[]; fresh: string[] }> {
  const architecture = await engineArchitecture();
  const present: Held[] = [];
  const fresh: string[] = [];
  const moved: string[] = [];
  for (const reference of new Set(archived.map((one) => one.reference))) {
    const versions = archived.filter((one) => one.reference === reference);
    const mine = versions.find((one) => one.architecture === architecture);
    if (!mine)
      throw new Problem(
        `${file}: expected images for ${architecture}, which this engine runs; ` +
          `found ${reference} for ${versions.map((one) => one.architecture).join(', ')}`,
        { exitCode: EXIT.missing, hints: 'write the archive on a machine with the same kind of processor' },
      );
    const there = await inspectImage(reference);
    if (!there) fresh.push(reference);
    else if (isSame(there, mine)) present.push({ image: reference, bytes: there.bytes });
    else moved.push(reference);
  }
  if (moved.length > 0)
    throw new Problem(`${file} holds another ${moved.join(', another ')} than this engine has`, {
      exitCode: EXIT.missing,
      details: ['nothing was loaded: that would take the name from the image that is here'],
      hints: [`if you can spare what is here: docker image rm ${moved.join(' ')}; then this again`],
    });
  return { present, fresh };
}

/**
 * Loads an archive, and says which labs it was for. Throws a Problem (exit 2) for what is no archive of
 * images, and (exit 3) for one that this engine can't take.
 */
export async function readArchive(
  file: string,
  { say, signal }: Options,
  root = projectRoot(),
): Promise<Loaded> {
  const archived = archivedImages(file);
  const { present, fresh } = await requireLoadable(file, archived);
  if (fresh.length > 0) {
    say(`loading ${fresh.join(', ')} from ${file}`);
    await loadImages(file, signal);
    if (signal?.aborted) throw interrupted();
  }
  const loaded: Held[] = [];
  for (const image of fresh) {
    const there = await inspectImage(image);
    if (there) loaded.push({ image, bytes: there.bytes });
  }
  const pins = Object.entries(loadVersions(root).images).map(([name, { tag }]) =>
    familiarName(`${name}:${tag}`),
  );
  const held = new Set([...loaded, ...present].map(({ image }) => familiarName(image)));
  const found = await labsWith(held, root);
  return { loaded, present, others: [...held].filter((image) => !pins.includes(image)), ...found };
}

/** Labs that use any of these images; those that lack others apart. */
async function labsWith(held: Set<string>, root: string): Promise<Pick<Loaded, 'labs' | 'lacking'>> {
  const users = allLabs(root).filter((lab) =>
    imagesOf([lab], root).some((image) => held.has(familiarName(image))),
  );
  const absent = new Set<string>();
  for (const image of imagesOf(users, root)) if (!(await inspectImage(image))) absent.add(image);
  const lacks = (lab: Lab) => imagesOf([lab], root).filter((image) => absent.has(image));
  return {
    labs: users.filter((lab) => lacks(lab).length === 0),
    lacking: users.map((lab) => ({ lab, images: lacks(lab) })).filter(({ images }) => images.length > 0),
  };
}
