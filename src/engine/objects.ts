import * as printed from '../schemas/printed.ts';
import { engineProblem } from './causes.ts';
import { ask, docker, lines } from './client.ts';

/** The label that every object of a lab carries; its value is the lab's id. */
export const LABEL = 'drydock.lab';

export type ObjectKind = 'container' | 'network' | 'volume' | 'image';

/** The order in which objects can be removed: what uses before what is used. */
export const KINDS: readonly ObjectKind[] = ['container', 'network', 'volume', 'image'];

export interface EngineObject {
  kind: ObjectKind;
  id: string;
  name: string;
  /** The lab whose label it carries. */
  lab: string | undefined;
  /** Of a container: the image's name. */
  image?: string;
}

/** What tells two objects apart: an image has an entry for each of its names. */
export const objectKey = ({ kind, id, name }: EngineObject): string => `${kind} ${id} ${name}`;

export const describeObject = (object: EngineObject): string =>
  `${object.kind} ${object.name}${object.lab ? ` (${LABEL}=${object.lab})` : ''}`;

const labelOf = (labels: string): string | undefined =>
  new RegExp(`(?:^|,)${LABEL}=([^,]*)`).exec(labels)?.[1];

const LISTINGS: Record<ObjectKind, string[]> = {
  container: ['ps', '--all', '--no-trunc'],
  network: ['network', 'ls', '--no-trunc'],
  volume: ['volume', 'ls'],
  // From Docker 29 on, images without a tag are listed with --all only.
  image: ['images', '--all', '--no-trunc', '--digests'],
};

/** An image's name: its tag, else the digest it was pulled by, else its id. */
function imageName({
  Repository,
  Tag,
  Digest,
  ID,
}: Record<'Repository' | 'Tag' | 'Digest' | 'ID', string>): string {
  if (Repository === '<none>') return ID;
  if (Tag !== '<none>') return `${Repository}:${Tag}`;
  return Digest && Digest !== '<none>' ? `${Repository}@${Digest}` : ID;
}

/** The repository of an image's name: the name without tag and digest. */
export const repositoryOf = (name: string): string => name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');

/**
 * True if a reference is one of the images that a lab declares: by its tag, or any digest in the repository
 * of one.
 */
export const isDeclared = (declared: readonly string[], reference: string): boolean =>
  declared.some(
    (name) =>
      reference === name || reference === `${name}:latest` || reference.startsWith(`${repositoryOf(name)}@`),
  );

/** How often to list again where something went while it was listed. */
const LISTED_AGAIN = 5;

/**
 * What a listing prints. With containerd's image store, `docker ps --all` fails where a container is removed
 * just then.
 */
async function listing(args: string[]): Promise<string> {
  for (let attempt = 0; attempt < LISTED_AGAIN; attempt++) {
    const ran = await docker(args);
    if (!ran.failed) return ran.stdout;
    if (!/snapshot \S+ not found|snapshot not found/i.test(ran.stderr)) break;
  }
  return ask(args);
}

/** All objects of the engine, or those that carry a lab's label. */
export async function listObjects(lab?: string): Promise<EngineObject[]> {
  const listed = await Promise.all(
    KINDS.map(async (kind) => {
      const filter = lab === undefined ? [] : ['--filter', `label=${LABEL}=${lab}`];
      const args = [...LISTINGS[kind], ...filter, '--format', '{{json .}}'];
      const rows = lines(await listing(args)).map((row) =>
        printed.readPrinted(printed.listed[kind], row, `docker ${args.join(' ')}`),
      );
      return rows.map((row): EngineObject => {
        const id: string = kind === 'volume' ? row.Name : row.ID;
        const name: string = kind === 'image' ? imageName(row) : row.Names || row.Name;
        // `docker images` lists no labels: what it found by a label carries that label.
        return {
          kind,
          id,
          name,
          lab: kind === 'image' ? lab : labelOf(row.Labels),
          ...(kind === 'container' ? { image: row.Image } : {}),
        };
      });
    }),
  );
  return listed.flat();
}

/** Labs that have objects on this engine. */
export async function labsWithObjects(): Promise<Set<string>> {
  const objects = await listObjects();
  return new Set(objects.flatMap((object) => object.lab ?? []));
}

/** An object by its name: undefined if there is none. */
export async function findObject(kind: ObjectKind, name: string): Promise<EngineObject | undefined> {
  const format = kind === 'container' || kind === 'image' ? '{{json .Config.Labels}}' : '{{json .Labels}}';
  const result = await docker([kind, 'inspect', '--format', format, name]);
  if (result.failed) {
    if (/no such|not found/i.test(result.stderr)) return undefined;
    throw engineProblem(`docker ${kind} inspect ${name}`, result.why);
  }
  return {
    kind,
    id: name,
    name,
    lab: printed.readPrinted(
      printed.labels,
      result.stdout,
      `docker ${kind} inspect --format ${format} ${name}`,
    )?.[LABEL],
  };
}

const REMOVALS: Record<ObjectKind, string[]> = {
  container: ['rm', '--force', '--volumes'],
  network: ['network', 'rm', '--force'],
  volume: ['volume', 'rm', '--force'],
  image: ['rmi', '--force'],
};

/**
 * Removes an object; a container goes with its anonymous volumes. Returns what the engine said if it refused,
 * undefined if the object is gone.
 */
export async function removeObject({ kind, id, name }: EngineObject): Promise<string | undefined> {
  // Remove an image by its name: if another image is built on it, only the name goes and the layers stay.
  const result = await docker([...REMOVALS[kind], kind === 'image' ? name : id], { seconds: 60 });
  return result.failed && !/no such/i.test(result.stderr) ? result.why.trim() : undefined;
}

/** Containers that use a volume or a network, by name. */
export async function usersOf(object: EngineObject): Promise<string[]> {
  if (object.kind !== 'volume' && object.kind !== 'network') return [];
  return lines(
    await ask(['ps', '--all', '--filter', `${object.kind}=${object.name}`, '--format', '{{.Names}}']),
  );
}

/** True if a container has its label only because it was made from an image that carries it. */
export async function inheritsLabel(container: EngineObject): Promise<boolean> {
  const image = await docker(['container', 'inspect', '--format', '{{.Image}}', container.id]);
  if (image.failed) return false;
  const labels = await docker([
    'image',
    'inspect',
    '--format',
    '{{json .Config.Labels}}',
    image.stdout.trim(),
  ]);
  return (
    !labels.failed &&
    LABEL in
      (printed.readPrinted(printed.labels, labels.stdout, `docker image inspect ${image.stdout.trim()}`) ??
        {})
  );
}
