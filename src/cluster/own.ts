/** Chooses a cluster of the learner's own, and asks it whether labs can run. choice.ts keeps the choice. */
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type Ran, run } from '../process/run.ts';
import { writeWhole } from '../process/store.ts';
import { nearest } from '../project/nearest.ts';
import { shellWord } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { kubeconfig as printedKubeconfig, readPrinted, versions } from '../schemas/printed.ts';
import { BACK, type OwnCluster, reachOwn, useCommand, writeChoice } from './choice.ts';
import { CONTEXT } from './names.ts';
import { judgeTool, refuse } from './preflight.ts';
import { KUBECTL_ENVIRONMENT, lastWords, type OwnReach, ownEnvironment, tool, toolVersion } from './tools.ts';
import { loadVersions } from './versions.ts';

/** Credentials may be in it. */
const OWNERS_ALONE = 0o600;

/** Runs kubectl with the learner's own kubeconfig. It only reads. */
function theirKubectl(args: string[]): Promise<Ran> {
  const { KUBECONFIG } = process.env;
  const env = { ...KUBECTL_ENVIRONMENT, ...(KUBECONFIG ? { KUBECONFIG } : {}) };
  return run('kubectl', args, { seconds: 15, env });
}

const theirFile = (): string => process.env.KUBECONFIG || join(homedir(), '.kube/config');

/** The contexts that the learner's kubeconfig has. */
async function theirContexts(): Promise<string[]> {
  const ran = await theirKubectl(['config', 'get-contexts', '--output', 'name']);
  if (ran.failed)
    throw new Problem(`your kubeconfig can't be read: ${lastWords(ran.why)}`, {
      exitCode: EXIT.missing,
      hints: `${theirFile()} is what was asked; KUBECONFIG chooses another one`,
    });
  return ran.stdout.split('\n').filter(Boolean);
}

const noContext = (seen: string, contexts: string[]): Problem =>
  new Problem(`cluster use: expected a context of your kubeconfig, or --none; found ${seen}`, {
    details: contexts.length > 0 ? [`there are: ${contexts.join(', ')}`] : [`${theirFile()} has none`],
    hints: 'kubectl config get-contexts shows them',
  });

/** What the learner's kubeconfig says of one context, whole: certificates are in it, not named by a path. */
async function theirKubeconfig(context: string): Promise<{ text: string; server: string }> {
  const args = ['config', 'view', '--minify', '--flatten', '--context', context, '--output', 'json'];
  const ran = await theirKubectl(args);
  if (ran.failed) {
    const contexts = await theirContexts();
    if (!contexts.includes(context))
      throw noContext(`'${context}'; nearest: ${nearest(context, contexts).join(', ') || 'none'}`, contexts);
    throw new Problem(`kubectl ${args.join(' ')}: ${lastWords(ran.why)}`, {
      exitCode: EXIT.missing,
      hints: `kubectl --context ${shellWord(context)} get namespaces: does it work for you?`,
    });
  }
  const { clusters, users } = readPrinted(printedKubeconfig, ran.stdout, 'kubectl config view');
  // A name without a slash is looked for on PATH.
  for (const path of users.flatMap(({ user }) => [user.exec?.command, user.tokenFile]))
    if (path?.includes('/') && !isAbsolute(path))
      throw new Problem(
        `your kubeconfig names ${path} by its place beside that file: expected a whole path`,
        {
          exitCode: EXIT.missing,
          details: ['the copy that labs use is in another folder, from where it would not be found'],
          hints: `put the whole path in ${theirFile()}; then ${useCommand(context)}`,
        },
      );
  const [server = ''] = clusters.map(({ cluster }) => cluster.server);
  return { text: `${ran.stdout}\n`, server };
}

/** Asks a cluster of the learner's own, once. 15 s at most, since some plugins ask a server first. */
const askOwn = (reach: OwnReach, args: string[]): Promise<Ran> =>
  tool('kubectl', ['--kubeconfig', reach.kubeconfig, '--request-timeout', '10s', ...args], {
    seconds: 15,
    env: ownEnvironment(reach),
  });

const minor = (version: string): number => Number(/^v?\d+\.(\d+)/.exec(version)?.[1]);

export interface OwnVersions {
  /** The API server's, such as v1.37.0. */
  kubernetes: string;
  kubectl: string;
}

/**
 * Throws a Problem (exit 3) unless a cluster of the learner's own answers, and kubectl is at most one minor
 * version older or newer than it: kubernetes.io/releases/version-skew-policy. Returns both versions.
 */
export async function requireOwnCluster(reach: OwnReach): Promise<OwnVersions> {
  refuse(judgeTool('kubectl', await toolVersion('kubectl')));
  const ran = await askOwn(reach, ['version', '--output', 'json']);
  const { context } = reach;
  if (ran.failed)
    throw new Problem(`your cluster ${context} does not answer: ${lastWords(ran.why)}`, {
      exitCode: EXIT.missing,
      hints: [
        `kubectl --context ${shellWord(context)} get namespaces: does it answer you?`,
        `if its address or your credentials have changed: ${useCommand(context)} reads them again`,
        `${BACK} goes back to the course's own cluster`,
      ],
    });
  const { clientVersion, serverVersion } = readPrinted(versions, ran.stdout, 'kubectl version --output json');
  const [kubectl, kubernetes] = [clientVersion.gitVersion, serverVersion.gitVersion];
  if (!(Math.abs(minor(kubectl) - minor(kubernetes)) <= 1))
    throw new Problem(
      `your cluster ${context} runs Kubernetes ${kubernetes}, and kubectl is ${kubectl}: ` +
        'expected at most one minor version between them',
      {
        exitCode: EXIT.missing,
        hints: [
          'kubernetes.io/docs/tasks/tools says how to get another kubectl; labs need ' +
            `${loadVersions().tools.kubectl.version} or newer`,
          `${BACK} goes back to the course's own cluster`,
        ],
      },
    );
  return { kubernetes, kubectl };
}

/** What a lab there comes to. */
const RIGHTS = [
  ['create', 'namespaces'],
  ['delete', 'namespaces'],
  ['list', 'persistentvolumes'],
] as const;

async function requireRights(reach: OwnReach): Promise<void> {
  const answers = await Promise.all(
    RIGHTS.map(async ([verb, kind]) => (await askOwn(reach, ['auth', 'can-i', verb, kind])).stdout.trim()),
  );
  const missing = RIGHTS.filter((_, index) => answers[index] !== 'yes').map((right) => right.join(' '));
  if (missing.length === 0) return;
  throw new Problem(
    `on your cluster ${reach.context} you may not ${missing.join(', ')}: ` +
      'expected to, because each lab makes a namespace and removes it',
    {
      exitCode: EXIT.missing,
      hints: "use a cluster in which you may, or the course's own: npx drydock cluster up",
    },
  );
}

export interface Chosen extends OwnVersions {
  context: string;
  /** The address of its API server. */
  server: string;
}

/**
 * Chooses a cluster of the learner's own for labs that begin from now on. Nothing is changed there or in
 * their kubeconfig. Throws a Problem (exit 3, or 2 for an unknown context) where labs couldn't run there; the
 * earlier choice then stays.
 * @param accept sees the cluster's uid before anything is kept, and throws where it may not be chosen
 */
export async function chooseCluster(
  context: string | undefined,
  accept: (cluster: OwnCluster) => void,
): Promise<Chosen> {
  refuse(judgeTool('kubectl', await toolVersion('kubectl')));
  if (context === undefined) throw noContext('nothing', await theirContexts());
  if (context === CONTEXT)
    throw new Problem(`${CONTEXT} is the course's own cluster`, { hints: `${BACK} goes back to it` });
  const { text, server } = await theirKubeconfig(context);
  const { kubeconfig } = reachOwn(context);
  // Labs under way read the copy: it's replaced only by one that works.
  const tried: OwnReach = { kubeconfig: `${kubeconfig}.tried`, context };
  try {
    writeWhole(tried.kubeconfig, text, OWNERS_ALONE);
    const answered = await requireOwnCluster(tried);
    await requireRights(tried);
    const ran = await askOwn(tried, [
      'get',
      'namespace',
      'kube-system',
      '--output',
      'jsonpath={.metadata.uid}',
    ]);
    if (ran.failed || ran.stdout === '')
      throw new Problem(`your cluster ${context} does not show its namespace kube-system`, {
        exitCode: EXIT.missing,
        details: [`saw: ${lastWords(ran.why)}`],
        hints: 'use a cluster in which you may look at namespaces',
      });
    const cluster: OwnCluster = { schema: 1, context, uid: ran.stdout, server };
    accept(cluster);
    writeWhole(kubeconfig, text, OWNERS_ALONE);
    writeChoice(cluster);
    return { context, server, ...answered };
  } finally {
    rmSync(tried.kubeconfig, { force: true });
  }
}
