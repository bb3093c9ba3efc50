/**
 * What a person has set in the docker client's own file, config.json, that changes what labs print or do. It
 * can't be kept from them: contexts and credentials stand in the same file.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findProgram } from '../process/program.ts';

const some = z.record(z.string(), z.unknown()).nullish();

/** The fields that are read: docs.docker.com/reference/cli/docker, "Docker CLI configuration file". */
const config = z.object({
  proxies: some,
  credsStore: z.string().nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
  aliases: some,
  features: some,
});

type Config = z.infer<typeof config>;

/** Formats of lists: `docker ps` and its like then print other columns. */
const FORMATS = /^(?:ps|images|networks|volumes|plugins|stats|services|tasks|nodes|secrets|config)Format$/i;

/** A setting that matters, and what to do. */
export interface Setting {
  name: string;
  what: string;
  /** With it, no image can be pulled. */
  stops?: boolean;
}

const isSet = (value: object | null | undefined): boolean => !!value && Object.keys(value).length > 0;

/** Programs that keep credentials and aren't there; a pull of any image fails then. */
function missingHelpers({ credsStore, credHelpers }: Config, path: string): string[] {
  const names = [credsStore, ...Object.values(credHelpers ?? {})].filter((name) => !!name);
  return [...new Set(names.map((name) => `docker-credential-${name}`))].filter(
    (program) => findProgram(program, path) === undefined,
  );
}

/** The settings in the text of a config.json that matter to labs. */
export function settingsIn(text: string, path = process.env.PATH ?? ''): Setting[] {
  // As the client has it: an empty file sets nothing.
  if (text.trim() === '') return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [{ name: 'the whole file', what: 'it is not JSON, so the client warns at every command' }];
  }
  const read = config.safeParse(data);
  if (!read.success) return [];
  const { data: found } = read;
  const formats = Object.keys(data as object).filter((name) => FORMATS.test(name));
  return [
    ...(isSet(found.proxies)
      ? [
          {
            name: 'proxies',
            what:
              'every container and build is told a proxy, also for requests to its neighbours; ' +
              'set it to nothing for the labs',
          },
        ]
      : []),
    ...missingHelpers(found, path).map((program) => ({
      name: found.credsStore && program.endsWith(found.credsStore) ? 'credsStore' : 'credHelpers',
      what: `${program} is not on PATH, so images can't be pulled; take the field out, or install it`,
      stops: true,
    })),
    ...formats.map((name) => ({ name, what: 'lists have other columns than on the pages' })),
    ...(isSet(found.aliases)
      ? [{ name: 'aliases', what: 'a command may be another one than on the pages' }]
      : []),
    ...(String(found.features?.buildkit) === 'false'
      ? [
          {
            name: 'features.buildkit',
            what: 'images are built by the old builder, which labs were not tried with',
          },
        ]
      : []),
  ];
}

/** Path of the client's own file. */
export const configFile = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env.DOCKER_CONFIG || join(env.HOME || homedir(), '.docker'), 'config.json');

/** The settings of this machine's client that matter to labs; none where it has no such file. */
export function clientSettings(env: NodeJS.ProcessEnv = process.env): Setting[] {
  try {
    return settingsIn(readFileSync(configFile(env), 'utf8'), env.PATH);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    return [
      { name: 'the whole file', what: `it can't be read (${code}), so the client warns at every command` },
    ];
  }
}
