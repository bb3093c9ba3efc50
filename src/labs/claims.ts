/**
 * What is a lab's without carrying its label: `<work folder>.claims.json`, beside the work folder.
 * - Its names. They were free when the lab began, so whatever has one of them now was made for the lab, by
 *   any command.
 * - The anonymous volumes of its containers: they have neither the lab's label nor a name that tells.
 * - What its builds made (builds.ts).
 *
 * Life cycle: `prepare` writes the file once the names were found free; after each script, and when clean-up
 * begins, the engine is asked which volumes came since; clean-up removes the file with the work folder. The
 * engine remembers no more than its last 256 events, which is why it is asked so often. Names are claimed on
 * one engine: with another context of the docker client, or another DOCKER_HOST, the lab has none. A file of
 * another schema version, or one that cannot be read, counts as none: then only labels tell what is the
 * lab's.
 */
import { z } from 'zod';
import { engineNow } from '../engine/info.ts';
import { isDeclared, LABEL, type ObjectKind } from '../engine/objects.ts';
import { anonymousVolumes, type Happening, happenings, mountedVolumes } from '../engine/volumes.ts';
import { type Store, storeIn } from '../process/store.ts';
import { isProblem } from '../project/problem.ts';
import { type Lab, labIds, loadLab } from './load.ts';
import { workFolder } from './progress.ts';

const schema = z.strictObject({
  schema: z.literal(1),
  /** The id of the engine. */
  engine: z.string(),
  /** When the lab began, by the engine's clock. */
  since: z.iso.datetime({ offset: true }),
  /** Names of anonymous volumes. */
  volumes: z.array(z.string()),
  /** Ids of entries in the build cache, and of images without a tag: the engine forgets who made them. */
  cache: z.array(z.string()).default([]),
  images: z.array(z.string()).default([]),
});
export type Claims = z.output<typeof schema>;

/** The part of a lab's run that claims are about. */
interface Claimant {
  lab: Pick<Lab, 'id' | 'objects' | 'needs'>;
  claims: Store<Claims>;
}

/** The claims of what runs in a work folder. */
export const claimsBeside = (folder: string): Store<Claims> => storeIn(`${folder}.claims.json`, schema);

/**
 * What the lab claims on the engine behind the docker client now. On another one that's nothing: its names
 * were never checked there.
 */
export async function claimsHere(run: Claimant): Promise<Claims | undefined> {
  const claims = run.claims.read();
  return claims && (await engineNow()).id === claims.engine ? claims : undefined;
}

/** True for a lab that began on another engine than the one behind the docker client now. */
export const beganElsewhere = async (run: Claimant): Promise<boolean> =>
  run.claims.read() !== undefined && (await claimsHere(run)) === undefined;

/**
 * Other labs of the learner's that are under way on an engine: an object with a name that they take may be
 * theirs.
 */
export const othersUnderWay = (lab: Pick<Lab, 'id'>, engine: string): Lab[] =>
  labIds()
    .filter((id) => id !== lab.id && claimsBeside(workFolder({ id })).read()?.engine === engine)
    .map((id) => loadLab(id));

/** Notes that the lab's names were free and are its own from now on. Only labs of the engine have any. */
export async function claimNames(run: Claimant): Promise<void> {
  if (!run.lab.needs.includes('docker') || (await claimsHere(run))) return;
  const { id, time } = await engineNow();
  run.claims.write({ schema: 1, engine: id, since: time, volumes: [], cache: [], images: [] });
}

/** Every name that the lab takes, with the kind of object that has it. */
export const namesOf = ({
  objects: { containers, networks, volumes, images },
}: Pick<Lab, 'objects'>): { kind: ObjectKind; name: string }[] =>
  (
    [
      ['container', containers],
      ['network', networks],
      ['volume', volumes],
      ['image', images],
    ] as const
  ).flatMap(([kind, names]) => names.map((name) => ({ kind, name })));

/** True for an object that has one of the lab's names. */
export function hasName(
  { objects }: Pick<Lab, 'objects'>,
  { kind, name }: { kind: string; name: string },
): boolean {
  if (kind === 'container') return name.split(',').some((one) => objects.containers.includes(one));
  if (kind === 'network') return objects.networks.includes(name);
  return kind === 'volume' ? objects.volumes.includes(name) : isDeclared(objects.images, name);
}

/**
 * Volumes made meanwhile that a container of the lab was the first to mount. A container is the lab's by its
 * name or its label.
 */
export function firstMounted(lab: Pick<Lab, 'id' | 'objects'>, events: readonly Happening[]): string[] {
  const containers = new Set<string>();
  const made = new Set<string>();
  const mounted = new Map<string, string>();
  for (const { type, action, id, attributes } of events) {
    const isOurs =
      attributes[LABEL] === lab.id || hasName(lab, { kind: 'container', name: attributes.name ?? '' });
    if (type === 'container' && action === 'create' && isOurs) containers.add(id);
    if (type === 'volume' && action === 'create') made.add(id);
    if (type === 'volume' && action === 'mount' && !mounted.has(id))
      mounted.set(id, attributes.container ?? '');
  }
  return [...mounted].flatMap(([volume, container]) =>
    made.has(volume) && containers.has(container) ? [volume] : [],
  );
}

/** Notes the anonymous volumes that containers of the lab were given since it began. */
async function claimVolumes(run: Claimant): Promise<void> {
  const claims = run.claims.read();
  if (!claims) return;
  // One request for both: this runs after every script, and docker info starts every plugin of the client.
  const { id, time } = await engineNow();
  if (id !== claims.engine) return;
  const names = run.lab.objects.containers;
  const [events, present] = await Promise.all([happenings(claims.since, time), mountedVolumes(names)]);
  // A volume that was there before, or that a person named, isn't the lab's, whatever mounts it.
  const volumes = [
    ...(await anonymousVolumes(firstMounted(run.lab, events))),
    ...(await anonymousVolumes(present, claims.since)),
  ];
  // Another terminal may have cleaned up meanwhile: then nothing is claimed any more.
  run.claims.update((now) =>
    now && volumes.some((name) => !now.volumes.includes(name))
      ? { ...now, volumes: [...new Set([...now.volumes, ...volumes])] }
      : undefined,
  );
}

/** Like claimVolumes, but leaves an engine that went away to the next command that needs it. */
export async function noteVolumes(run: Claimant): Promise<void> {
  try {
    await claimVolumes(run);
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}
