import { readFileSync } from 'node:fs';
import { freemem, platform } from 'node:os';
import { type EngineInfo, engineInfo } from '../engine/info.ts';
import { portIsFree } from '../process/port.ts';
import { GIB, gib } from '../project/gib.ts';
import { EXIT, problemOfAll } from '../project/problem.ts';
import { PORTS } from './names.ts';
import { type Tool, toolVersion } from './tools.ts';
import { kubernetesVersion, loadVersions } from './versions.ts';

/**
 * Memory that the engine must have, and how much of it must be free: an idle cluster takes some 1.5 GiB, and
 * labs run in it. A Docker Desktop that was given 4 GB reports 3.8 GiB.
 */
const MEMORY = 3.5 * GIB;
const FREE_MEMORY = 2 * GIB;
/** Three nodes take some 60 instances and 500 watches; the rest is what the machine itself and labs use. */
const INOTIFY = { max_user_instances: 128, max_user_watches: 8192 } as const;

export interface Facts {
  kind: string | undefined;
  kubectl: string | undefined;
  /** Bytes that the engine may use. */
  memory: number;
  /** Bytes that are free; undefined where the engine runs in a virtual machine of its own. */
  free: number | undefined;
  cgroup: string;
  /** Kernel limits; undefined where they cannot be read. */
  inotify: Record<keyof typeof INOTIFY, number> | undefined;
  takenPorts: number[];
  /** The node image is the one built here, which also starts on cgroup v1. */
  builtHere: boolean;
}

export interface Finding {
  seen: string;
  expected: string;
  hints: string[];
}

/** True if a version is at least another; both as MAJOR.MINOR.PATCH. */
export function atLeast(version: string, least: string): boolean {
  const [mine, other] = [version, least].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (const [index, number] of other.entries())
    if (mine[index] !== number) return (mine[index] ?? 0) > number;
  return true;
}

const WHERE = {
  kind: 'kind.sigs.k8s.io/docs/user/quick-start',
  kubectl: 'kubernetes.io/docs/tasks/tools',
  helm: 'helm.sh/docs/intro/install',
  cosign: 'docs.sigstore.dev/cosign/system_config/installation',
} as const;

/** What is wrong with a tool's version; undefined means that the program isn't there. */
export function judgeTool(tool: Tool, version: string | undefined): Finding[] {
  const least = loadVersions().tools[tool].version;
  if (version && atLeast(version, least)) return [];
  return [
    {
      seen: version ? `${tool} ${version}` : `no ${tool} on this machine`,
      expected: `${tool} ${least} or newer, first on PATH`,
      hints: [
        `${WHERE[tool]} says how to install it`,
        'on a bare Debian machine: platform/build.sh, whose last line says what to put on PATH',
      ],
    },
  ];
}

/** The tools, which every use of the cluster checks. */
export const judgeTools = (facts: Pick<Facts, 'kind' | 'kubectl'>): Finding[] =>
  (['kind', 'kubectl'] as const).flatMap((tool) => judgeTool(tool, facts[tool]));

/** Everything that would keep a cluster from coming up, with what to do about it. */
export const judge = (facts: Facts): Finding[] => [...judgeTools(facts), ...judgeMachine(facts)];

/** The same without the tools. See kind.sigs.k8s.io/docs/user/known-issues. */
export function judgeMachine(facts: Omit<Facts, 'kind' | 'kubectl'>): Finding[] {
  const findings: Finding[] = [];
  if (facts.memory < MEMORY)
    findings.push({
      seen: `an engine with ${gib(facts.memory)} of memory`,
      expected: `${gib(MEMORY)} or more`,
      hints: ['Docker Desktop: Settings, Resources; WSL 2: memory= in .wslconfig'],
    });
  else if (facts.free !== undefined && facts.free < FREE_MEMORY)
    findings.push({
      seen: `${gib(facts.free)} of free memory`,
      expected: `${gib(FREE_MEMORY)} or more`,
      hints: ['close other programs; docker stats shows what containers use'],
    });
  for (const [limit, least] of Object.entries(INOTIFY)) {
    const value = facts.inotify?.[limit as keyof typeof INOTIFY];
    if (value !== undefined && value < least)
      findings.push({
        seen: `fs.inotify.${limit} is ${value}`,
        expected: `${least} or more: three nodes watch many files`,
        hints: [
          `sudo sysctl fs.inotify.${limit}=${limit === 'max_user_instances' ? 512 : 524288}`,
          'a line in /etc/sysctl.d keeps it after a restart',
        ],
      });
  }
  if (facts.cgroup === '1' && !facts.builtHere)
    findings.push({
      seen: 'an engine on cgroup v1',
      expected: `cgroup v2, which Kubernetes ${kubernetesVersion()} needs`,
      hints: [
        'start the kernel with systemd.unified_cgroup_hierarchy=1; ' +
          'WSL 2: kernelCommandLine=cgroup_no_v1=all in .wslconfig, then wsl --shutdown',
      ],
    });
  const [port, ...others] = facts.takenPorts;
  if (port !== undefined)
    findings.push({
      seen:
        others.length === 0
          ? `port ${port} of 127.0.0.1 is taken by another program`
          : `ports ${facts.takenPorts.join(', ')} of 127.0.0.1 are taken by other programs`,
      expected: `${others.length === 0 ? 'it' : 'them'} free: the cluster publishes Services there`,
      hints: [
        'docker ps and, on Linux, ss --listening --tcp --processes show by whom; ' +
          'stop that for as long as you work with the cluster',
      ],
    });
  return findings;
}

/** The kernel's limits, where the engine runs on this kernel. */
function inotify(): Facts['inotify'] {
  const read = (limit: string) => Number.parseInt(readFileSync(`/proc/sys/fs/inotify/${limit}`, 'utf8'), 10);
  try {
    return { max_user_instances: read('max_user_instances'), max_user_watches: read('max_user_watches') };
  } catch {
    return undefined;
  }
}

/** What the machine itself gives a cluster. */
export async function machineFacts(
  { memory, cgroup, system }: Pick<EngineInfo, 'memory' | 'cgroup' | 'system'>,
  builtHere: boolean,
): Promise<Omit<Facts, 'kind' | 'kubectl'>> {
  const taken = await Promise.all(
    Object.values(PORTS).map(async (port) => ((await portIsFree(port)) ? [] : [port])),
  );
  // Docker Desktop's engine has its own kernel: memory that is free here isn't free there.
  const native = platform() === 'linux' && !/Docker Desktop/.test(system);
  return {
    memory,
    free: native ? freemem() : undefined,
    cgroup,
    inotify: native ? inotify() : undefined,
    takenPorts: taken.flat(),
    builtHere,
  };
}

export async function gather(builtHere: boolean): Promise<Facts> {
  const [kind, kubectl, machine] = await Promise.all([
    toolVersion('kind'),
    toolVersion('kubectl'),
    engineInfo().then((engine) => machineFacts(engine, builtHere)),
  ]);
  return { kind, kubectl, ...machine };
}

/** A Problem (exit 3) that names every finding; nothing if there is none. */
export function refuse(findings: Finding[]): void {
  if (findings.length === 0) return;
  throw problemOfAll(
    findings.map(({ seen, expected }) => `saw ${seen}; expected ${expected}`),
    { exitCode: EXIT.missing, hints: findings.flatMap(({ hints }) => hints) },
  );
}
