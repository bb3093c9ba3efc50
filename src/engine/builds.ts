/**
 * Build records: what BuildKit remembers of each build (`docker buildx history`), whatever program asked for
 * it: docker build, Compose, bake. It keeps them for 48 hours, and then
 * the last 50 (docs.docker.com/build/buildkit/toml-configuration).
 */
import { z } from 'zod';
import * as printed from '../schemas/printed.ts';
import { engineBuilder } from './build-cache.ts';
import { docker, lines } from './client.ts';
import { nanoseconds } from './nanoseconds.ts';

/** One instruction's work within a build, by the engine's clock in nanoseconds. */
export interface BuildStep {
  /** Of the instruction and everything that it starts from. Equal digests in two builds are one execution. */
  digest: string;
  /** As the build printed it: "[stage-0 2/3] RUN make". */
  name: string;
  /** True if nothing was executed. */
  cached: boolean;
  started: bigint;
  /** Undefined while it runs. */
  completed: bigint | undefined;
}

/** A build as it is listed. */
export interface ListedBuild {
  ref: string;
  started: bigint;
  /** Undefined while it runs. */
  completed: bigint | undefined;
}

/** A build, and where it came from. */
export interface KnownBuild extends ListedBuild {
  /** Absolute paths, as far as this client noted them; not known of a build that another client asked for. */
  context: string | undefined;
  dockerfile: string | undefined;
  labels: Record<string, string>;
  /** Digests of what came out: one is the image's id. */
  results: string[];
}

/** A build, and what it did. */
export interface BuildRecord extends KnownBuild {
  steps: BuildStep[];
}

const row = z.object({ ref: z.string(), created_at: z.string(), completed_at: z.string().default('') });

const safe = new Map<string, Promise<boolean>>();

/**
 * False unless the engine's BuildKit is known to be 0.29 or newer. In older ones `docker buildx history ls`
 * can end the engine, with every container, once a build record was removed that something had looked at
 * before (github.com/moby/buildkit/pull/6614).
 */
async function historyIsSafe(): Promise<boolean> {
  const builder = await engineBuilder();
  const asked =
    safe.get(builder) ??
    docker(['buildx', 'inspect', builder]).then(({ failed, stdout }) => {
      if (failed) safe.delete(builder);
      return isSafe(stdout);
    });
  safe.set(builder, asked);
  return asked;
}

/** The same by what `docker buildx inspect` prints. */
export function isSafe(text: string): boolean {
  const [, major, minor] = /^\s*BuildKit version:\s*v(\d+)\.(\d+)\.\d/m.exec(text) ?? [];
  return major !== undefined && (Number(major) > 0 || Number(minor) >= 29);
}

/**
 * The builds that the engine remembers, newest first. Undefined where it has no history that can be asked
 * for: podman, a BuildKit older than 0.29, a buildx without the command.
 */
export async function listRecords(): Promise<ListedBuild[] | undefined> {
  if (!(await historyIsSafe())) return undefined;
  const args = ['buildx', 'history', 'ls', '--builder', await engineBuilder(), '--format', 'json'];
  const listed = await docker(args);
  if (listed.failed) return undefined;
  return lines(listed.stdout).map((line) => {
    const { ref, created_at, completed_at } = printed.readPrinted(row, line, `docker ${args.join(' ')}`);
    return {
      // BUILDER/NODE/ID
      ref: ref.replace(/.*\//, ''),
      started: nanoseconds(created_at) ?? 0n,
      completed: nanoseconds(completed_at),
    };
  });
}

const inspected = z.object({
  Context: z.string().default(''),
  Dockerfile: z.string().default(''),
  Labels: z.array(z.object({ Name: z.string(), Value: z.string() })).nullish(),
  Attachments: z.array(z.object({ Digest: z.string() })).nullish(),
});

const vertex = z.object({
  digest: z.string(),
  name: z.string(),
  cached: z.boolean().default(false),
  started: z.string().optional(),
  completed: z.string().optional(),
});

/**
 * Steps in what `docker buildx history logs --progress rawjson` prints: a line each time something happened.
 * A step that begins once more (a source that is resolved, then fetched) is one step for each time.
 */
export function parseSteps(text: string): BuildStep[] {
  const steps = new Map<string, BuildStep>();
  for (const line of lines(text)) {
    let told: unknown;
    try {
      told = JSON.parse(line);
    } catch {
      continue; // what docker says besides, or a line that was cut off
    }
    const { data } = z.object({ vertexes: z.array(vertex).default([]) }).safeParse(told);
    for (const { digest, name, cached, started = '', completed = '' } of data?.vertexes ?? []) {
      const began = nanoseconds(started);
      if (began === undefined) continue;
      steps.set(`${digest} ${began} ${cached}`, {
        digest,
        name,
        cached,
        started: began,
        completed: nanoseconds(completed),
      });
    }
  }
  return [...steps.values()];
}

/** How long a build that still runs is listened to, in seconds: its log ends with it. */
const LISTEN = 2;

/** How many records are read at a time. */
const AT_ONCE = 4;

/** What was read of builds that are over: it never changes. Tests exchange the engine and the client. */
const known = new Map<string, unknown>();

async function keyOf(ref: string, what: string): Promise<string> {
  const { DOCKER_HOST, DOCKER_CONTEXT, PATH } = process.env;
  return [DOCKER_HOST, DOCKER_CONTEXT, PATH, await engineBuilder(), what, ref].join('\0');
}

const positions = async (): Promise<string[]> => ((await listRecords()) ?? []).map(({ ref }) => ref);

/**
 * Reads something of each build, by its position in the list ("^0" is the newest), and not by its id:
 * BuildKit only hides a record that is removed after it was asked for by its id, until the engine starts
 * again. The list is looked at before and after, because a new build moves the others. Without those that
 * were removed meanwhile.
 */
async function readEach<T>(
  builds: readonly ListedBuild[],
  what: string,
  read: (position: string, build: ListedBuild) => Promise<T | undefined>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  const keys = new Map<string, string>();
  for (const { ref } of builds) {
    const key = await keyOf(ref, what);
    if (known.has(key)) found.set(ref, known.get(key) as T);
    else keys.set(ref, key);
  }
  let rest = builds.filter(({ ref }) => keys.has(ref));
  let before = rest.length > 0 ? await positions() : [];
  while (rest.length > 0) {
    rest = rest.filter(({ ref }) => before.includes(ref));
    const some = rest.slice(0, AT_ONCE);
    const answers = await Promise.all(some.map((build) => read(`^${before.indexOf(build.ref)}`, build)));
    const after = await positions();
    const settled = some.filter(({ ref }) => after.indexOf(ref) === before.indexOf(ref));
    for (const build of settled) {
      const answer = answers[some.indexOf(build)];
      if (answer === undefined) continue;
      found.set(build.ref, answer);
      if (build.completed !== undefined) known.set(keys.get(build.ref) ?? '', answer);
    }
    rest = rest.filter((build) => !settled.includes(build));
    before = after;
  }
  return found;
}

/**
 * Where builds came from and what came out of them.
 * @param env beside this process's: which client's notes on folders are read
 */
export async function inspectBuilds(
  builds: readonly ListedBuild[],
  env: Record<string, string>,
): Promise<KnownBuild[]> {
  const args = ['buildx', 'history', 'inspect', '--builder', await engineBuilder(), '--format', 'json'];
  const found = await readEach(builds, `inspect ${env.BUILDX_CONFIG}`, async (position) => {
    // In the root folder: a path below the current folder is printed relative to it, any other one whole.
    const asked = await docker([...args, position], { env, cwd: '/' });
    if (asked.failed) return undefined;
    const { Context, Dockerfile, Labels, Attachments } = printed.readPrinted(
      inspected,
      asked.stdout,
      `docker ${args.join(' ')} ${position}`,
    );
    return {
      ...paths(Context, Dockerfile),
      labels: Object.fromEntries((Labels ?? []).map(({ Name, Value }) => [Name, Value])),
      results: (Attachments ?? []).map(({ Digest }) => Digest),
    };
  });
  return builds.flatMap((build) => {
    const more = found.get(build.ref);
    return more ? [{ ...build, ...more }] : [];
  });
}

/** What builds did. */
export async function readSteps(builds: readonly KnownBuild[]): Promise<BuildRecord[]> {
  const args = ['buildx', 'history', 'logs', '--builder', await engineBuilder(), '--progress', 'rawjson'];
  const found = await readEach(builds, 'steps', async (position, { completed }) => {
    const log = await docker([...args, position], { seconds: completed === undefined ? LISTEN : 30 });
    return log.failed && !log.timedOut ? undefined : parseSteps(`${log.stdout}\n${log.stderr}`);
  });
  return builds.flatMap((build) => {
    const steps = found.get(build.ref);
    return steps ? [{ ...build, steps }] : [];
  });
}

/**
 * Folder and file of a build, absolute, from what `history inspect` says in the root folder. No folder is
 * known of a build whose context came from standard input or from another machine.
 */
function paths(context: string, dockerfile: string): Pick<KnownBuild, 'context' | 'dockerfile'> {
  const remote = /^(?:[a-z+]+:\/\/|git@)/.test(context);
  const absolute = (path: string) => (path.startsWith('/') ? path : `/${path}`);
  return {
    context: context === '' || context === '-' || remote ? undefined : absolute(context),
    dockerfile: dockerfile.startsWith('/') ? dockerfile : undefined,
  };
}

/** Removes build records. One that is gone already is no mistake. */
export async function removeRecords(refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const builder = await engineBuilder();
  for (const ref of refs) await docker(['buildx', 'history', 'rm', '--builder', builder, ref]);
}
