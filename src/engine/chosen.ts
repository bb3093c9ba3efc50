/**
 * Which engine the docker client is told to ask, and whose program that is. Read from the environment and
 * from the client's own file, so that it's known while no engine answers.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configFile } from './client-config.ts';

export interface Chosen {
  /** What says so: an assignment such as `DOCKER_HOST=ssh://far`, or `docker context use colima`. */
  by: string;
  /** The variable in it; undefined where it's the client's own file. */
  variable: 'DOCKER_HOST' | 'DOCKER_CONTEXT' | undefined;
  /** An endpoint, or the name of a context. */
  value: string;
}

/** The one field that is read of config.json; docs.docker.com/reference/cli/docker. */
const config = z.object({ currentContext: z.string().nullish() });

/** The context that `docker context use` wrote; undefined for the first one, or if nothing can be read. */
function usedContext(env: NodeJS.ProcessEnv): string | undefined {
  try {
    const { currentContext } = config.parse(JSON.parse(readFileSync(configFile(env), 'utf8')));
    return currentContext && currentContext !== 'default' ? currentContext : undefined;
  } catch {
    // What is wrong with the file is said by clientSettings.
    return undefined;
  }
}

/**
 * What tells the docker client which engine to ask; undefined where nothing does. DOCKER_HOST goes before
 * DOCKER_CONTEXT, and either before `docker context use`.
 */
export function chosenEngine(env: NodeJS.ProcessEnv = process.env): Chosen | undefined {
  for (const variable of ['DOCKER_HOST', 'DOCKER_CONTEXT'] as const) {
    const value = env[variable];
    if (value) return { by: `${variable}=${value}`, variable, value };
  }
  const value = usedContext(env);
  return value ? { by: `docker context use ${value}`, variable: undefined, value } : undefined;
}

export interface Product {
  title: string;
  /** How to start it, as a hint. */
  start: string;
  /** The engine in it isn't Docker's. */
  foreign?: boolean;
  /** It runs in a virtual machine that sees nothing of this machine but this user's home folder. */
  homeOnly?: boolean;
}

interface Known extends Product {
  /** Names of its contexts, and endpoints of it. */
  chosen: RegExp;
  /** What its engine calls its system, where that is its own name. */
  system?: RegExp;
}

/**
 * Programs that run an engine, by what they call their contexts, sockets and systems. From their
 * documentation: no lab was tried with one of them.
 */
const KNOWN: readonly Known[] = [
  {
    title: 'Docker Desktop',
    chosen: /^desktop-(?:linux|windows)$|\/\.docker\/(?:run|desktop)\/docker\.sock$/,
    system: /^Docker Desktop/,
    start: 'start Docker Desktop',
  },
  {
    title: 'Colima',
    chosen: /^colima(?:-|$)|\/\.?colima\//,
    start: 'colima start',
    homeOnly: true,
  },
  {
    title: 'Rancher Desktop',
    chosen: /^rancher-desktop$|\/\.rd\/docker\.sock$/,
    system: /^Rancher Desktop/,
    start: 'start Rancher Desktop, with dockerd (moby) as its engine under Preferences, Container Engine',
    homeOnly: true,
  },
  { title: 'OrbStack', chosen: /^orbstack$|\/\.orbstack\//, system: /^OrbStack/, start: 'orb start' },
  {
    title: 'Lima',
    chosen: /^lima-|\/\.lima\//,
    start: 'limactl list shows its machines, limactl start NAME starts one',
    homeOnly: true,
  },
  {
    title: 'Podman',
    chosen: /podman/,
    start: 'podman machine start; on Linux systemctl --user start podman.socket',
    foreign: true,
  },
  { title: 'minikube', chosen: /minikube/, start: 'minikube start' },
  {
    title: "this user's own engine (rootless)",
    chosen: /^rootless$|^unix:\/\/\/run\/user\/\d+\/docker\.sock$/,
    start: 'systemctl --user start docker',
  },
];

/** What of the environment tells a product, besides what was chosen. */
const certificates = (env: NodeJS.ProcessEnv): string =>
  /^tcp:/.test(env.DOCKER_HOST ?? '') ? (env.DOCKER_CERT_PATH ?? '') : '';

/**
 * Whose engine that is; undefined where nothing tells.
 * @param system what the engine says of its system, where one answers
 */
export function productOf(
  chosen: Chosen | undefined,
  system = '',
  env: NodeJS.ProcessEnv = process.env,
): Product | undefined {
  const said = chosen ? [chosen.value, certificates(env)] : [];
  return KNOWN.find(
    (known) => known.system?.test(system) || said.some((one) => one !== '' && known.chosen.test(one)),
  );
}

/** The host of an endpoint that is another machine; undefined for a socket, this machine and a context. */
export function otherMachine(chosen: Chosen | undefined): string | undefined {
  if (chosen?.variable !== 'DOCKER_HOST' || !/^(?:ssh|tcp|https?):\/\//.test(chosen.value)) return undefined;
  const host = /^\w+:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]*)/.exec(chosen.value)?.[1] ?? '';
  return /^(?:localhost|127\.[\d.]+|\[::1\]|)$/.test(host) ? undefined : host;
}
