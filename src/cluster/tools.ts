import { execa } from 'execa';
import { engineProblem } from '../engine/causes.ts';
import { outOfReach } from '../process/spawn-retry.ts';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import { clientVersion, firstLine, readPrinted, unexpected } from '../schemas/printed.ts';
import { kubeconfig } from './names.ts';
import type { Tool } from './preflight.ts';

/**
 * Keeps the learner's preferences away from what the course asks of kubectl: a kuberc may make `delete` ask
 * and `apply` only pretend, both with exit code 0 (kubernetes.io/docs/reference/kubectl/kuberc).
 */
export const KUBECTL_ENVIRONMENT = { KUBERC: 'off' } as const;

export interface RunOptions {
  seconds?: number;
  signal?: AbortSignal | undefined;
  input?: string;
  cwd?: string;
  /** Called with every line of standard error as it comes. */
  onLine?: (line: string) => void;
  /** Called with the process id. */
  onStart?: (pid: number | undefined) => void;
}

export interface Ran {
  failed: boolean;
  timedOut: boolean;
  /** False if there is no such program. */
  found: boolean;
  stdout: string;
  stderr: string;
}

/** Aborting the signal ends the program as Ctrl-C in a terminal would, and kills it if that does not help. */
const GRACE = 3000;

/**
 * Runs a program to its end, within a time limit (60 s unless said). In a process group of its own: Ctrl-C in
 * the terminal reaches this program alone, which then decides in which order things end.
 */
export async function run(program: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  const { seconds = 60, signal, input, cwd, onLine, onStart } = options;
  const attempt = () => {
    const child = execa(program, args, {
      reject: false,
      detached: true,
      cleanup: true,
      timeout: seconds * 1000,
      forceKillAfterDelay: GRACE,
      env: {
        ...KUBECTL_ENVIRONMENT,
        KUBECONFIG: kubeconfig(),
        KIND_EXPERIMENTAL_PROVIDER: 'docker',
        DOCKER_CLI_HINTS: 'false',
      },
      ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
      ...(signal ? { cancelSignal: signal } : {}),
      ...(cwd === undefined ? {} : { cwd }),
    });
    onStart?.(child.pid);
    if (onLine) readLines(child, onLine);
    return child;
  };
  const result = await outOfReach(attempt, () => signal?.aborted === true);
  return {
    failed: result.failed,
    timedOut: result.timedOut,
    found: result.code !== 'ENOENT',
    stdout: String(result.stdout ?? ''),
    stderr: String(result.stderr || (result.failed ? (result.shortMessage ?? '') : '')),
  };
}

async function readLines(
  child: { iterable: (options: { from: 'stderr' }) => AsyncIterable<unknown> },
  onLine: (line: string) => void,
) {
  try {
    for await (const line of child.iterable({ from: 'stderr' })) onLine(String(line));
  } catch {
    // How the program ended is the caller's to see.
  }
}

const lastWords = (text: string): string => text.trim().split('\n').slice(-3).join(' / ');

/** What a docker command prints; a Problem (exit 3) if it fails. */
export async function docker(args: string[], options: RunOptions = {}): Promise<string> {
  const ran = await run('docker', args, { seconds: 30, ...options });
  if (ran.failed)
    throw engineProblem(
      `docker ${args.join(' ')}`,
      ran.timedOut ? `no answer within ${options.seconds ?? 30} s` : ran.stderr,
    );
  return ran.stdout;
}

/**
 * What kubectl says when an API server is there but too busy to answer; one that is not there refuses the
 * connection at once.
 */
const BUSY =
  /TLS handshake timeout|etcdserver: (request timed out|leader changed)|Client\.Timeout exceeded|net\/http: request canceled/;
const ATTEMPTS = 6;

/**
 * Runs kubectl on the course's cluster; again if its API server was too busy to answer. Only for commands
 * that can be repeated.
 */
async function patientKubectl(args: string[], options: RunOptions): Promise<Ran> {
  for (let attempt = 1; ; attempt++) {
    const ran = await run('kubectl', ['--kubeconfig', kubeconfig(), ...args], options);
    if (!ran.failed || attempt === ATTEMPTS || options.signal?.aborted || !BUSY.test(ran.stderr)) return ran;
  }
}

/** What a kubectl command, asked of the course's cluster, prints; a Problem (exit 3) if it fails. */
export async function kubectl(args: string[], options: RunOptions = {}): Promise<string> {
  const ran = await patientKubectl(args, options);
  if (ran.failed && options.signal?.aborted) throw interrupted();
  if (!ran.found)
    throw new Problem('there is no kubectl on this machine', {
      exitCode: EXIT.missing,
      hints: 'kubernetes.io/docs/tasks/tools says how to install it',
    });
  if (ran.failed)
    throw new Problem(
      `kubectl ${args.join(' ')}: ${ran.timedOut ? `expected an answer within ${options.seconds ?? 60} s; found none` : lastWords(ran.stderr)}`,
      {
        exitCode: EXIT.missing,
        hints: 'npx drydock cluster status says what runs; npx drydock cluster up repairs it',
      },
    );
  return ran.stdout;
}

/**
 * The version that a tool says it has; undefined if it is not there. Throws a Problem (exit 3) where it
 * fails, or says something else.
 */
export async function toolVersion(tool: Tool): Promise<string | undefined> {
  const ARGS = {
    kind: ['version', '--quiet'],
    kubectl: ['version', '--client', '--output', 'json'],
    helm: ['version', '--template', '{{.Version}}'],
  };
  const ran = await run(tool, ARGS[tool], { seconds: 10 });
  if (!ran.found) return undefined;
  const command = [tool, ...ARGS[tool]].join(' ');
  if (ran.failed)
    throw unexpected(
      `${command}: expected its version; found ${ran.timedOut ? 'no answer within 10 s' : firstLine(ran.stderr)}`,
    );
  const said =
    tool === 'kubectl'
      ? readPrinted(clientVersion, ran.stdout, command).clientVersion.gitVersion
      : ran.stdout;
  const version = /\d+\.\d+\.\d+/.exec(said)?.[0];
  if (version) return version;
  throw unexpected(`${command}: expected a version such as 1.2.3; found ${firstLine(said)}`);
}
