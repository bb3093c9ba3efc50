import { resolve } from 'node:path';
import { requireEngine } from '../../engine/info.ts';
import { mirrorSetting, readMirror } from '../../engine/mirror.ts';
import { type Lab, labIds, loadLab } from '../../labs/load.ts';
import { needsCluster, needsEngine } from '../../labs/needs.ts';
import {
  type Held,
  imagesOf,
  labsNamed,
  pullImages,
  readArchive,
  requireFreeFile,
  writeArchive,
} from '../../labs/pull.ts';
import { shellWord } from '../../project/paths.ts';
import { EXIT, interrupted, Problem } from '../../project/problem.ts';
import type { Context, Outcome } from '../command.ts';

export interface PullChoice {
  all?: true;
  to?: string;
  from?: string;
  mirror?: string;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Bytes as Docker shows them: "131 MB", "3.2 MB", "1.43 GB". */
export const size = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(2)} GB`
    : `${bytes >= 1e7 ? Math.round(bytes / 1e6) : (bytes / 1e6).toFixed(1)} MB`;

const total = (held: readonly Held[]): number => held.reduce((sum, { bytes }) => sum + bytes, 0);

const listed = (held: readonly Held[]): string =>
  held.map(({ image, bytes }) => `${image} (${size(bytes)})`).join(', ');

/** A path as it was typed, made absolute: the command line itself runs elsewhere. */
const typedPath = (path: string): string => resolve(process.env.DRYDOCK_TYPED_IN || process.cwd(), path);

/** Throws a Problem (exit 2) unless what was typed says one thing. */
function requireOneMeaning(names: readonly string[], { all, to, from, mirror }: PullChoice): void {
  const wrong = (message: string): Problem =>
    new Problem(`pull: ${message}`, { exitCode: EXIT.misuse, hints: 'npx drydock pull --help' });
  if (from !== undefined) {
    if (names.length > 0 || all || to !== undefined || mirror !== undefined)
      throw wrong('expected --from FILE alone: an archive is loaded whole');
  } else if ((all === true) === names.length > 0) throw wrong('expected labs or modules, or --all');
}

/** What a lab in the cluster takes besides; undefined if none of them is. */
function clusterLine(labs: readonly Lab[]): string | undefined {
  const inCluster = labs.filter(needsCluster);
  if (inCluster.length === 0) return undefined;
  const alone = inCluster.filter((lab) => !needsEngine(lab)).length;
  return (
    `${count(inCluster.length, 'lab')} of these run in the cluster` +
    (alone === inCluster.length ? '' : `, ${alone} of them there alone`) +
    ': its nodes fetch their images themselves when such a lab is started'
  );
}

async function load(from: string, context: Context): Promise<Outcome> {
  const file = typedPath(from);
  await requireEngine();
  const { loaded, present, others, labs, lacking } = await readArchive(file, context);
  const lines = [
    loaded.length > 0 ? `loaded ${listed(loaded)}` : `nothing to load: all that ${file} holds is here`,
    ...(loaded.length > 0 && present.length > 0 ? [`were here already: ${listed(present)}`] : []),
    ...(loaded.length > 0 ? [`they take ${size(total(loaded))}, as the engine counts each by itself`] : []),
    ...(others.length > 0 ? [`no lab names ${others.join(', ')}`] : []),
    ...(labs.length > 0
      ? [
          'the images of these labs are all here:',
          ...labs.map((lab) => `  ${lab.id}${needsCluster(lab) ? ' (and the cluster)' : ''}`),
        ]
      : ['no lab has all of its images here']),
    ...(lacking.length > 0
      ? [
          `${count(lacking.length, 'other lab')} would also need ` +
            [...new Set(lacking.flatMap(({ images }) => images))].join(', '),
        ]
      : []),
  ];
  const data = {
    file,
    loaded,
    present,
    bytes: total(loaded),
    others,
    labs: labs.map(({ id }) => id),
    lacking: lacking.map(({ lab, images }) => ({ lab: lab.id, images })),
  };
  return { lines, data };
}

/** Fetches what labs need, and writes it into an archive if one is wanted. */
async function fetchFor(
  labs: Lab[],
  { to, mirror }: { to: string | undefined; mirror: string | undefined },
  context: Context,
): Promise<Outcome> {
  const images = imagesOf(labs);
  if (to !== undefined) requireFreeFile(to);
  await requireEngine();
  const { fetched, present } = await pullImages(images, { ...context, mirror });
  if (context.signal.aborted)
    throw interrupted(fetched.length > 0 ? [`fetched before, and kept: ${listed(fetched)}`] : []);
  const lines = [
    ...(fetched.length > 0
      ? [
          `fetched ${listed(fetched)}`,
          `they take ${size(total(fetched))}, as the engine counts each by itself`,
        ]
      : ['nothing to fetch']),
    ...(present.length > 0 ? [`were here already: ${listed(present)}`] : []),
  ];
  const more = clusterLine(labs);
  if (more) lines.push(more);
  const written = to !== undefined && images.length > 0 ? await writeArchive(images, to, context) : undefined;
  if (written)
    lines.push(
      `wrote ${count(images.length, 'image')} to ${written.file}: ${size(written.bytes)}, ` +
        `for engines on ${written.architecture}`,
      `on the other machine: npx drydock pull --from ${shellWord(written.file)}`,
    );
  const data = {
    labs: labs.map(({ id }) => id),
    fetched,
    present,
    bytes: total(fetched),
    ...(written ? { archive: written } : {}),
  };
  return { lines, data };
}

/** `drydock pull`: see its --help. */
export async function pull(names: string[], options: PullChoice, context: Context): Promise<Outcome> {
  requireOneMeaning(names, options);
  const { all, to, from } = options;
  const labs = from !== undefined ? [] : all ? labIds().map((id) => loadLab(id)) : labsNamed(names);
  if (from !== undefined) return load(from, context);
  const mirror = options.mirror === undefined ? mirrorSetting() : readMirror(options.mirror, '--mirror');
  return fetchFor(labs, { to: to === undefined ? undefined : typedPath(to), mirror }, context);
}
