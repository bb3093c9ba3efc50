import { run } from '../process/run.ts';
import { EXIT, isProblem, Problem } from '../project/problem.ts';
import * as printed from '../schemas/printed.ts';
import type { Recording } from '../schemas/recording.ts';
import { ask, docker } from './client.ts';

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
  /** What its machine is called. */
  name: string;
  /** Milliseconds that its clock is ahead of this machine's, 0 if they agree; undefined if it doesn't say. */
  skew: number | undefined;
  /** It runs without root (docs.docker.com/engine/security/rootless). */
  rootless: boolean;
  /** Root in its containers is another user outside (userns-remap). */
  remapped: boolean;
  /** It keeps images in containerd, as new engines do; upgraded ones keep the store that they had. */
  containerdStore: boolean;
  /** It can limit the memory of containers. */
  limitsMemory: boolean;
  /** Its kernel passes packets on, which containers need to reach anything. */
  forwards: boolean;
  /** It asks a proxy for what it pulls. */
  proxied: boolean;
  /** Where it looks for images of Docker Hub first. */
  mirrors: string[];
  /** The docker client's version; undefined where it doesn't say. */
  client: string | undefined;
}

/**
 * Milliseconds that a clock which was read between two moments of ours is ahead of ours: 0 if it lies between
 * them, negative if it's behind; undefined for no time.
 * @param time RFC 3339
 */
export function skewOf(time: string, before: number, after: number): number | undefined {
  const told = Date.parse(time);
  if (Number.isNaN(told)) return undefined;
  return told < before ? told - before : told > after ? told - after : 0;
}

/**
 * Throws a Problem (exit 3) that says whose program it is where `docker` is not Docker's client;
 * podman-docker, for one, installs podman as docker.
 */
async function requireDockers(problem: unknown): Promise<never> {
  if (!isProblem(problem)) throw problem;
  const asked = await docker(['--version'], { seconds: 5 });
  const said = printed.firstLine(asked.stdout);
  if (asked.failed || said.startsWith('"Docker version ')) throw problem;
  throw new Problem(
    `the docker command on this machine is not Docker's: docker --version says ${said}; ` +
      'expected "Docker version …"',
    {
      exitCode: EXIT.missing,
      details: [`saw: ${problem.message}`],
      cause: problem,
      hints: [
        'install Docker Engine or Docker Desktop: the page /start/set-up/ says how; ' +
          'labs were not tried with another program',
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
    return printed.readPrinted(printed.server, await ask(args, { seconds: 10 }), `docker ${args.join(' ')}`);
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
    if (isProblem(error)) return false;
    throw error;
  }
}

export async function engineInfo(): Promise<EngineInfo> {
  const before = Date.now();
  const [server, { said: info, after }] = await Promise.all([
    askServer(),
    ask(['info', '--format', '{{json .}}'], { seconds: 20 }).then((said) => ({ said, after: Date.now() })),
  ]);
  const system = printed.readPrinted(printed.info, info, 'docker info --format {{json .}}');
  const component = (name: string): string =>
    server.Components?.find((one) => one.Name === name)?.Version ?? 'unknown';
  // "name=seccomp,profile=builtin", "name=rootless"
  const secured = (name: string): boolean =>
    system.SecurityOptions?.some((one) => one.split(',').includes(`name=${name}`)) ?? false;
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
    name: system.Name,
    skew: skewOf(system.SystemTime, before, after),
    rootless: secured('rootless'),
    remapped: secured('userns'),
    containerdStore: system.DriverStatus?.some(([, value]) => value?.startsWith('io.containerd')) ?? false,
    limitsMemory: system.MemoryLimit,
    forwards: system.IPv4Forwarding,
    proxied: system.HttpProxy !== '' || system.HttpsProxy !== '',
    mirrors: system.RegistryConfig?.Mirrors ?? [],
    client: system.ClientInfo?.Version,
  };
}

/**
 * The engine behind the docker client: its id, and the time by its own clock (RFC 3339), which may differ
 * from this machine's.
 */
export async function engineNow(): Promise<{ id: string; time: string }> {
  const [time = '', id = ''] = (await ask(['info', '--format', '{{.SystemTime}} {{.ID}}'], { seconds: 20 }))
    .trim()
    .split(' ');
  return { id, time };
}

export async function recordedVersions(): Promise<Recording['versions']> {
  const { kernel, architecture, engine, containerd, runc, cgroup, storage } = await engineInfo();
  const { stdout } = await run('bash', ['-c', 'printf %s "$BASH_VERSION"']);
  return { kernel, architecture, engine, containerd, runc, cgroup, storage, bash: stdout };
}
