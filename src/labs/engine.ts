import { execa } from 'execa';
import { z } from 'zod';
import * as printed from '../schemas/printed.ts';
import { EXIT, Problem } from '../schemas/problem.ts';
import type { Recording } from '../schemas/recording.ts';
import { outOfReach } from './out-of-reach.ts';

/** The label that every object of a lab carries; its value is the lab's id. */
export const LABEL = 'drydock.lab';
/** The label of an image that was built from Debian packages under an official name (platform/images.sh). */
export const STAND_IN_LABEL = 'drydock.stand-in';

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

export const describeObject = (object: EngineObject): string =>
  `${object.kind} ${object.name}${object.lab ? ` (${LABEL}=${object.lab})` : ''}`;

/**
 * Asks the engine through the docker client, so that contexts, DOCKER_HOST and credentials hold as they do
 * for the learner.
 */
async function docker(args: string[], options: { seconds?: number; signal?: AbortSignal | undefined } = {}) {
  const attempt = () =>
    execa('docker', args, {
      reject: false,
      stdin: 'ignore',
      timeout: (options.seconds ?? 30) * 1000,
      env: { DOCKER_CLI_HINTS: 'false' },
      // A group of its own: Ctrl-C at the terminal must not end the clients that clean up.
      detached: true,
      cleanup: false,
      ...(options.signal ? { cancelSignal: options.signal } : {}),
    });
  return outOfReach(attempt, () => options.signal?.aborted === true);
}

/** Standard output of a docker command, or a Problem (exit 3) with what it said. */
async function ask(args: string[], seconds?: number): Promise<string> {
  const result = await docker(args, { seconds });
  if (result.failed)
    throw engineProblem(
      `docker ${args.join(' ')}`,
      result.timedOut ? `no answer within ${seconds ?? 30} s` : String(result.stderr || result.shortMessage),
    );
  return result.stdout;
}

interface Cause {
  pattern: RegExp;
  seen: string;
  mend: string[];
}

const NO_ENGINE = 'no engine answers the docker client';

/** What the docker client says when something is missing, and what to do about it. */
const CAUSES: Cause[] = [
  {
    pattern: /ENOENT|command not found/,
    seen: 'there is no docker command on this machine',
    mend: ['install Docker Engine or Docker Desktop: the page /start/set-up/ says how'],
  },
  {
    pattern: /permission denied.*(?:socket|docker\.sock|daemon)/is,
    seen: 'this user may not talk to the engine: permission denied on its socket',
    mend: [
      'on Linux: sudo usermod --append --groups docker "$USER", then log in again',
      'who is in the group docker can become root on this machine',
    ],
  },
  {
    // Before the next one: an engine that is offline hands on "no such host" and "connection refused" of the
    // registry.
    pattern:
      /(?:\/v2\/|failed to resolve (?:reference|source metadata)|failed to do request)[^\n]*(?:dial tcp|no such host|connection refused|timeout|network is unreachable|server misbehaving)/i,
    seen: 'the engine answers, and does not reach the registry that it asks for an image',
    mend: [
      'is this machine online? a proxy has to be told to the engine too: docs.docker.com/engine/daemon/proxy',
      'every lesson can be read without it, and a lab runs whose images are here: docker images',
    ],
  },
  {
    pattern:
      /cannot connect|is the docker daemon running|connection refused|no such host|dial unix|error during connect/i,
    seen: NO_ENGINE,
    mend: [
      'start Docker Desktop, or on Linux: sudo systemctl start docker',
      'docker context ls shows which engine the client asks',
    ],
  },
  {
    pattern: /no space left on device/i,
    seen: 'the disk that the engine writes to is full',
    mend: ['docker system df shows what takes the space'],
  },
  {
    pattern: /toomanyrequests|pull rate limit/i,
    seen: 'the registry refuses more pulls from this address for now',
    mend: ['docker login raises the limit; or wait some hours'],
  },
  {
    pattern: /port is already allocated|address already in use/i,
    seen: 'a port that the lab publishes is taken by another program',
    mend: ['docker ps and ss --listening show by whom; stop that, then run the step again'],
  },
  {
    pattern: /is already in use by container/i,
    seen: 'a name that the step gives is taken by another container',
    mend: ['docker ps --all shows it; nothing of it was touched'],
  },
  {
    // The last one: what a build that is not quiet has printed above says more.
    pattern: /failed to solve: process .* did not complete successfully/,
    seen: 'a command of a Dockerfile failed, and docker build --quiet keeps to itself what it said',
    mend: [
      'the same docker build without --quiet, in the work folder, shows it; a full disk or no network are the likeliest',
    ],
  },
];

/** A Problem for what the docker client said, with the cause and repair where they are known. */
export function engineProblem(doing: string, said: string): Problem {
  const cause = CAUSES.find(({ pattern }) => pattern.test(said));
  const words = said.trim().split('\n').slice(-3).join(' / ');
  if (!cause)
    return new Problem(`${doing}: ${words}`, {
      exitCode: EXIT.missing,
      mend: 'npx drydock doctor looks at what labs need',
    });
  return new Problem(`${cause.seen}\n  saw: ${words}`, { exitCode: EXIT.missing, mend: cause.mend });
}

/**
 * The known cause for what a program printed while the engine answered, as one line; undefined where there is
 * none.
 */
export function knownCause(output: string): string | undefined {
  // Other things than an engine refuse connections too.
  const cause = CAUSES.find(({ seen, pattern }) => seen !== NO_ENGINE && pattern.test(output));
  return cause && `${cause.seen}; ${cause.mend[0]}`;
}

export interface EngineInfo {
  /** Whose engine answers: Docker's client can be pointed at podman's socket, too. */
  maker: 'Docker' | 'Podman';
  engine: string;
  api: string;
  containerd: string;
  runc: string;
  kernel: string;
  architecture: string;
  cgroup: string;
  storage: string;
  /** What the engine may use, in bytes. */
  memory: number;
  system: string;
  /**
   * The folder in which it keeps images and volumes, on its own machine: not this one with Docker Desktop.
   */
  root: string;
}

/**
 * Throws a Problem (exit 3) that says whose program it is where `docker` is not Docker's client;
 * podman-docker, for one, installs podman as docker.
 */
async function requireDockers(problem: unknown): Promise<never> {
  if (!(problem instanceof Problem)) throw problem;
  const asked = await docker(['--version'], { seconds: 5 });
  const said = printed.firstLine(String(asked.stdout));
  if (asked.failed || said.startsWith('"Docker version ')) throw problem;
  throw new Problem(
    `the docker command on this machine is not Docker's: docker --version says ${said}; expected "Docker version …"\n  saw: ${problem.message.split('\n')[0]}`,
    {
      exitCode: EXIT.missing,
      mend: [
        'install Docker Engine or Docker Desktop: the page /start/set-up/ says how; labs were not tried with another program',
        'where Docker is installed too, put its folder first on PATH: type -a docker shows both',
      ],
    },
  );
}

/**
 * What the client says of the engine behind it. Throws a Problem (exit 3) unless one answers within ten
 * seconds.
 */
async function askServer() {
  const args = ['version', '--format', '{{json .Server}}'];
  try {
    return printed.readPrinted(printed.server, await ask(args, 10), `docker ${args.join(' ')}`);
  } catch (error) {
    return requireDockers(error);
  }
}

/** Throws a Problem (exit 3) unless an engine answers within ten seconds. */
export async function requireEngine(): Promise<void> {
  await askServer();
}

/** True if an engine answers within ten seconds. */
export async function engineAnswers(): Promise<boolean> {
  try {
    await requireEngine();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

export async function engineInfo(): Promise<EngineInfo> {
  const [server, info] = await Promise.all([askServer(), ask(['info', '--format', '{{json .}}'], 20)]);
  const system = printed.readPrinted(printed.info, info, 'docker info --format {{json .}}');
  const component = (name: string): string =>
    server.Components?.find((one) => one.Name === name)?.Version ?? 'unknown';
  return {
    maker: component('Podman Engine') === 'unknown' ? 'Docker' : 'Podman',
    engine: server.Version,
    api: server.ApiVersion,
    containerd: component('containerd'),
    runc: component('runc'),
    kernel: system.KernelVersion,
    architecture: system.Architecture,
    cgroup: system.CgroupVersion,
    storage: system.Driver,
    memory: system.MemTotal,
    system: system.OperatingSystem,
    root: system.DockerRootDir,
  };
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);
const labelOf = (labels: string): string | undefined =>
  new RegExp(`(?:^|,)${LABEL}=([^,]*)`).exec(labels)?.[1];

const LISTINGS: Record<ObjectKind, string[]> = {
  container: ['ps', '--all', '--no-trunc'],
  network: ['network', 'ls', '--no-trunc'],
  volume: ['volume', 'ls'],
  // From Docker 29 on, images without a tag are listed with --all only.
  image: ['images', '--all', '--no-trunc', '--digests'],
};

/** How an image is called: by its tag; where it has none, by the digest it was pulled by; else by its id. */
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

/** All objects of the engine, or those that carry a lab's label. */
export async function listObjects(lab?: string): Promise<EngineObject[]> {
  const listed = await Promise.all(
    KINDS.map(async (kind) => {
      const filter = lab === undefined ? [] : ['--filter', `label=${LABEL}=${lab}`];
      const args = [...LISTINGS[kind], ...filter, '--format', '{{json .}}'];
      const rows = lines(await ask(args)).map((row) =>
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
    if (/no such|not found/i.test(String(result.stderr))) return undefined;
    throw engineProblem(`docker ${kind} inspect ${name}`, String(result.stderr));
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
 * Removes an object; a container with its anonymous volumes. What the engine said where it refused; undefined
 * where the object is gone.
 */
export async function removeObject({ kind, id, name }: EngineObject): Promise<string | undefined> {
  // An image by its name: where somebody built on it, that takes the name away and leaves them the layers.
  const result = await docker([...REMOVALS[kind], kind === 'image' ? name : id], { seconds: 60 });
  return result.failed && !/no such/i.test(String(result.stderr))
    ? String(result.stderr || result.shortMessage).trim()
    : undefined;
}

/** What `docker events` tells of one moment. */
export interface Happening {
  type: string;
  action: string;
  id: string;
  attributes: Record<string, string>;
}

const eventLine = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({ ID: z.string(), Attributes: z.record(z.string(), z.string()) }),
});

/**
 * The engine that the docker client asks now: the id that it gave itself, and the time by its clock, which
 * need not be this machine's (RFC 3339).
 */
export async function engineNow(): Promise<{ id: string; time: string }> {
  const [time = '', id = ''] = (await ask(['info', '--format', '{{.SystemTime}} {{.ID}}'], 20))
    .trim()
    .split(' ');
  return { id, time };
}

/**
 * Containers and volumes made, and volumes mounted, between two times by the engine's clock, as far back as
 * the engine remembers.
 */
export async function happenings(since: string, until: string): Promise<Happening[]> {
  const filters = ['type=container', 'type=volume', 'event=create', 'event=mount'].flatMap((filter) => [
    '--filter',
    filter,
  ]);
  const told = await ask([
    'events',
    '--since',
    since,
    '--until',
    until,
    ...filters,
    '--format',
    '{{json .}}',
  ]);
  return lines(told).flatMap((line) => {
    const { data } = eventLine.safeParse(
      printed.readPrinted(z.unknown(), line, 'docker events --format {{json .}}'),
    );
    return data
      ? [{ type: data.Type, action: data.Action, id: data.Actor.ID, attributes: data.Actor.Attributes }]
      : [];
  });
}

/** The volumes that containers of these names have mounted. */
export async function mountedVolumes(containers: readonly string[]): Promise<string[]> {
  if (containers.length === 0) return [];
  const format = '{{range .Mounts}}{{if eq .Type "volume"}}{{println .Name}}{{end}}{{end}}';
  // Fails for those that are not there, and prints the others'.
  return lines(
    String((await docker(['container', 'inspect', '--format', format, ...containers])).stdout ?? ''),
  );
}

/**
 * Of volumes those that the engine named itself; if a time by its clock is given, only those made in a later
 * second, for it notes whole ones.
 */
export async function anonymousVolumes(names: readonly string[], since?: string): Promise<string[]> {
  if (names.length === 0) return [];
  const format = '{{.Name}} {{.CreatedAt}} {{range $label, $value := .Labels}}{{$label}},{{end}}';
  const told = lines(
    String((await docker(['volume', 'inspect', '--format', format, ...new Set(names)])).stdout ?? ''),
  );
  return told.flatMap((line) => {
    const [name = '', made = '', labels = ''] = line.split(' ');
    const anonymous =
      /^[0-9a-f]{64}$/.test(name) && labels.split(',').includes('com.docker.volume.anonymous');
    return anonymous && (since === undefined || Date.parse(made) > Date.parse(since)) ? [name] : [];
  });
}

export interface ImageInfo {
  digest: string;
  bytes: number;
  standIn: boolean;
}

/** What the engine knows of an image that it has; undefined if it has none of that name. */
export async function inspectImage(reference: string): Promise<ImageInfo | undefined> {
  const result = await docker(['image', 'inspect', '--format', '{{json .}}', reference]);
  if (result.failed) {
    if (/no such/i.test(String(result.stderr))) return undefined;
    throw engineProblem(`docker image inspect ${reference}`, String(result.stderr));
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
  if (result.failed && !signal?.aborted)
    throw engineProblem(`docker pull ${reference}`, String(result.stderr || result.shortMessage));
}

interface CacheEntry {
  id: string;
  parents: string[];
  description: string;
}

/**
 * Entries of `docker buildx du --verbose`: one paragraph each. Its newer JSON form is not known to every
 * buildx that labs run with.
 */
export function parseBuildCache(text: string): CacheEntry[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'm').exec(paragraph)?.[1]?.trim();
    const id = field('ID');
    if (!id) return [];
    const listed = /^Parents:[ \t]*\n((?:[ \t]*- .*\n?)+)/m.exec(paragraph)?.[1] ?? '';
    const parents = [...listed.matchAll(/- (\S+)/g)].map((match) => match[1] as string);
    const single = field('Parent');
    return [{ id, parents: single ? [single] : parents, description: field('Description') ?? '' }];
  });
}

/**
 * What a lab's builds left, leaves first: entries whose instruction names the lab ("drydock.lab=<lab>") or,
 * where no shell could do so (COPY into an empty image), the last word of an image's name that the lab
 * declares; and everything built on top of one.
 */
export function cacheOf(lab: string, entries: CacheEntry[], images: readonly string[] = []): string[] {
  const repositories = [...new Set(images.map((name) => repositoryOf(name).replace(/.*\//, '')))].map(
    (name) => `(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w.-])`,
  );
  const names = new RegExp([`${LABEL}=${lab}(?![\\w/-])`, ...repositories].join('|'));
  const ours = new Set(entries.filter(({ description }) => names.test(description)).map(({ id }) => id));
  for (let before = -1; before !== ours.size; ) {
    before = ours.size;
    for (const { id, parents } of entries) if (parents.some((parent) => ours.has(parent))) ours.add(id);
  }
  const ordered: string[] = [];
  while (ours.size > 0) {
    const leaves = [...ours].filter(
      (id) => !entries.some((entry) => ours.has(entry.id) && entry.parents.includes(id)),
    );
    if (leaves.length === 0) break; // a circle, which BuildKit does not make
    for (const id of leaves) ours.delete(id);
    ordered.push(...leaves);
  }
  return ordered;
}

let builder: Promise<string> | undefined;

/** The builder inside the engine that the docker client asks; it has the name of the client's context. */
export function engineBuilder(): Promise<string> {
  builder ??= docker(['context', 'show']).then(({ failed, stdout }) =>
    failed ? 'default' : stdout.trim() || 'default',
  );
  return builder;
}

/**
 * Removes build cache that a lab's builds left; BuildKit's entries carry no labels. Throws a Problem where
 * the cache cannot be listed.
 */
export async function removeBuildCache(lab: string, images: readonly string[]): Promise<void> {
  const name = await engineBuilder();
  for (const id of cacheOf(
    lab,
    parseBuildCache(await ask(['buildx', 'du', '--builder', name, '--verbose'])),
    images,
  ))
    await docker(['buildx', 'prune', '--builder', name, '--force', '--filter', `id=${id}`], { seconds: 60 });
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

export async function recordedVersions(): Promise<Recording['versions']> {
  const { kernel, architecture, engine, containerd, runc, cgroup, storage } = await engineInfo();
  const { stdout } = await execa('bash', ['-c', 'printf %s "$BASH_VERSION"']);
  return { kernel, architecture, engine, containerd, runc, cgroup, storage, bash: stdout };
}
