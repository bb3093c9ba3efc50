/**
 * What Drydock reads of what docker, kind, kubectl and helm print: only the fields that it uses. A program of
 * one of these names may be another one (podman-docker installs podman as docker), and a wrapper may print
 * something else, so every answer is checked.
 */
import { z } from 'zod';
import { describeIssues } from '../project/parse.ts';
import { EXIT, Problem } from '../project/problem.ts';

const text = z.string();

/** Of a container, image, network or volume; null where there are none. */
export const labels = z.record(text, text).nullable();

/**
 * `docker version --format '{{json .Server}}'`; podman prints null there. Docker 29.0.0 calls one field
 * APIVersion, all others ApiVersion.
 */
export const server = z
  .object({
    Version: text,
    ApiVersion: text.optional(),
    APIVersion: text.optional(),
    Components: z.array(z.object({ Name: text, Version: text })).nullish(),
  })
  .transform(({ ApiVersion, APIVersion, ...rest }) => ({
    ...rest,
    ApiVersion: ApiVersion ?? APIVersion ?? 'unknown',
  }));

/** `docker info --format '{{json .}}'`. */
export const info = z.object({
  KernelVersion: text,
  Architecture: text,
  CgroupVersion: text.default('unknown'),
  Driver: text,
  MemTotal: z.number(),
  OperatingSystem: text,
  DockerRootDir: text.default(''),
  Name: text.default(''),
  SystemTime: text.default(''),
  SecurityOptions: z.array(text).nullish(),
  DriverStatus: z.array(z.array(text)).nullish(),
  MemoryLimit: z.boolean().default(true),
  IPv4Forwarding: z.boolean().default(true),
  HttpProxy: text.default(''),
  HttpsProxy: text.default(''),
  RegistryConfig: z.object({ Mirrors: z.array(text).nullish() }).nullish(),
  // Clients before 23.0 don't say their version here.
  ClientInfo: z.object({ Version: text.optional(), Context: text.optional() }).nullish(),
});

/** `docker image inspect --format '{{json .}}'`. */
export const image = z.object({
  Id: text,
  RepoDigests: z.array(text).nullish(),
  Size: z.number(),
  Created: text.nullish(),
  RootFS: z.object({ Layers: z.array(text).nullish() }).nullish(),
  RepoTags: z.array(text).nullish(),
  Os: text.default(''),
  Architecture: text.default(''),
  Config: z.object({ Labels: labels.optional() }).nullish(),
});

/** `docker inspect --type container`, as a list of one or more. */
export const container = z.object({
  Name: text,
  Image: text,
  State: z.object({ Running: z.boolean(), StartedAt: text }),
  Config: z.object({ Image: text, Labels: labels.optional() }),
  Mounts: z.array(z.object({ Destination: text })).nullish(),
});

const FIELDS = ['ID', 'Name', 'Names', 'Labels', 'Image', 'Repository', 'Tag', 'Digest'] as const;
type Row = Record<(typeof FIELDS)[number], string>;

const row = (...needed: (keyof Row)[]) =>
  z.object(
    Object.fromEntries(FIELDS.map((field) => [field, needed.includes(field) ? text : text.default('')])),
  ) as unknown as z.ZodType<Row>;

/**
 * One line of a listing with `--format '{{json .}}'`, by what is listed; a field that this listing has not is
 * empty.
 */
export const listed = {
  container: row('ID', 'Names', 'Image'),
  network: row('ID', 'Name'),
  volume: row('Name'),
  image: row('ID', 'Repository', 'Tag'),
} as const;

/** `docker info --format '{{json .RegistryConfig.Mirrors}}'`. */
export const mirrors = z.array(text).nullable();

const version = z.object({ gitVersion: text });
/** `kubectl version --client --output json`. */
export const clientVersion = z.object({ clientVersion: version });
/** `kubectl version --output json`, of a cluster that answers. */
export const versions = z.object({ clientVersion: version, serverVersion: version });

/** `kubectl config view --minify --output json`: what one context needs. */
export const kubeconfig = z.object({
  clusters: z.array(z.object({ cluster: z.object({ server: text }) })),
  users: z.array(
    z.object({
      user: z.object({ exec: z.object({ command: text }).nullish(), tokenFile: text.optional() }),
    }),
  ),
});

/** `kubectl get nodes --output json`. */
export const nodes = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: text }),
      status: z.object({
        conditions: z.array(z.object({ type: text, status: text })).default([]),
        images: z.array(z.object({ names: z.array(text).nullish(), sizeBytes: z.number() })).default([]),
      }),
    }),
  ),
});

/** A Problem (exit 3) for a program that printed something else than is expected of it. */
export function unexpected(message: string): Problem {
  const [program = ''] = message.split(' ');
  return new Problem(message, {
    exitCode: EXIT.missing,
    hints: [
      `command -v ${program} shows which program answers to that name; ` +
        `${program === 'docker' ? 'docker --version' : `${program} version`} says whose it is`,
      'the page /start/set-up/ says what labs need',
    ],
  });
}

/** The first line of what a program printed, for a message. */
export function firstLine(said: string): string {
  const [line = ''] = said.trim().split('\n');
  if (line === '') return 'nothing';
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}

/**
 * Reads the JSON that a command printed. Throws a Problem (exit 3) that names the command, what was expected
 * of it and what it said.
 * @param command as a person would type it
 */
export function readPrinted<S extends z.ZodType>(schema: S, said: string, command: string): z.output<S> {
  let data: unknown;
  try {
    data = JSON.parse(said);
  } catch {
    throw unexpected(`${command}: expected JSON; found ${firstLine(said)}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw unexpected(describeIssues(command, result.error.issues.slice(0, 1), data).join('\n'));
}
