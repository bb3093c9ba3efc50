import { setTimeout as delay } from 'node:timers/promises';
import { passedToPlugin } from '../process/environment.ts';
import { type Ran, type RunOptions, run } from '../process/run.ts';
import { shellWord } from '../project/paths.ts';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import { clientVersion, firstLine, readPrinted, unexpected } from '../schemas/printed.ts';
import { kubeconfig } from './names.ts';

/**
 * Hides the learner's preferences from kubectl: a kuberc can make `delete` ask first and `apply` a dry run,
 * both with exit code 0 (kubernetes.io/docs/reference/kubectl/kuberc).
 */
export const KUBECTL_ENVIRONMENT = { KUBERC: 'off' } as const;

/** What people install beside the engine. cosign needs no cluster; its version is asked like the others'. */
export type Tool = 'kind' | 'kubectl' | 'helm' | 'cosign';

/**
 * Runs one of them as the course does: on its own cluster, without the learner's settings. 60 s unless said.
 */
export const tool = (program: Tool, args: string[], { env, ...options }: RunOptions = {}): Promise<Ran> =>
  run(program, args, {
    ...options,
    env: {
      ...KUBECTL_ENVIRONMENT,
      KUBECONFIG: kubeconfig(),
      KIND_EXPERIMENTAL_PROVIDER: 'docker',
      DOCKER_CLI_HINTS: 'false',
      ...env,
    },
  });

/** How a cluster of the learner's own is reached: see own.ts. */
export interface OwnReach {
  kubeconfig: string;
  /** As the learner's kubeconfig calls it. */
  context: string;
}

/** What kubectl sees for such a cluster: its credentials may come from a plugin with settings of its own. */
export const ownEnvironment = ({ kubeconfig }: OwnReach): Record<string, string> => ({
  ...passedToPlugin(),
  KUBECONFIG: kubeconfig,
});

/** The end of what a program said, on one line. */
export const lastWords = (text: string): string => text.trim().split('\n').slice(-3).join(' / ');

/**
 * What kubectl says when an API server is there but too busy to answer, or when its node has just been
 * started and the server itself ends once more before it stays. One whose node is not there refuses the
 * connection at once, and isn't asked again.
 */
const PASSING = new RegExp(
  [
    'TLS handshake timeout',
    'etcdserver: (request timed out|leader changed)',
    'Client\\.Timeout exceeded',
    'net/http: request canceled',
    '\\bEOF\\b',
    'connection reset by peer',
    'client connection lost',
    'apiserver not ready',
    'unable to handle the request',
  ].join('|'),
);
/** How long such a command is repeated, in seconds, and the pause before it. */
const REPEATED_FOR = 60;
const PAUSE = 1;

/**
 * Runs kubectl, and again if the API server couldn't answer yet. Only for commands that are safe to repeat.
 */
async function patientKubectl(args: string[], options: RunOptions, own?: OwnReach): Promise<Ran> {
  const end = performance.now() + REPEATED_FOR * 1000;
  const reached = own ? { ...options, env: ownEnvironment(own) } : options;
  for (;;) {
    const ran = await tool('kubectl', ['--kubeconfig', own?.kubeconfig ?? kubeconfig(), ...args], reached);
    const passes = ran.failed && PASSING.test(ran.stderr) && performance.now() < end;
    if (!passes || options.signal?.aborted) return ran;
    await delay(PAUSE * 1000);
  }
}

/**
 * Output of a kubectl command on the course's cluster, or on one of the learner's own; or a Problem (exit 3).
 */
export async function kubectl(args: string[], options: RunOptions = {}, own?: OwnReach): Promise<string> {
  const ran = await patientKubectl(args, options, own);
  if (ran.failed && options.signal?.aborted) throw interrupted();
  if (!ran.found)
    throw new Problem('there is no kubectl on this machine', {
      exitCode: EXIT.missing,
      hints: 'kubernetes.io/docs/tasks/tools says how to install it',
    });
  if (ran.failed)
    throw new Problem(`kubectl ${args.join(' ')}: ${lastWords(ran.why)}`, {
      exitCode: EXIT.missing,
      hints: own
        ? `this was asked of your cluster ${own.context}; kubectl --context ${shellWord(own.context)} get ` +
          'namespaces: does it answer you?'
        : 'npx drydock cluster status says what runs; npx drydock cluster up repairs it',
    });
  return ran.stdout;
}

/**
 * A tool's version; undefined if it isn't there. Throws a Problem (exit 3) if it fails or prints something
 * else.
 */
export async function toolVersion(program: Tool): Promise<string | undefined> {
  const ARGS = {
    kind: ['version', '--quiet'],
    kubectl: ['version', '--client', '--output', 'json'],
    helm: ['version', '--template', '{{.Version}}'],
    cosign: ['version', '--json'],
  };
  const ran = await tool(program, ARGS[program], { seconds: 10 });
  if (!ran.found) return undefined;
  const command = [program, ...ARGS[program]].join(' ');
  if (ran.failed)
    throw unexpected(
      `${command}: expected its version; found ${ran.timedOut ? ran.why : firstLine(ran.why)}`,
    );
  const said =
    program === 'kubectl'
      ? readPrinted(clientVersion, ran.stdout, command).clientVersion.gitVersion
      : ran.stdout;
  const version = /\d+\.\d+\.\d+/.exec(said)?.[0];
  if (version) return version;
  throw unexpected(`${command}: expected a version such as 1.2.3; found ${firstLine(said)}`);
}
