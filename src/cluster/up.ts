import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownCause } from '../engine/causes.ts';
import { docker } from '../engine/client.ts';
import { STAND_IN_LABEL } from '../engine/images.ts';
import { requireEngine } from '../engine/info.ts';
import { EXIT, interrupted, isProblem, Problem } from '../project/problem.ts';
import { addAddon, waitFor } from './addons.ts';
import { exportKubeconfig, foreign } from './cluster.ts';
import { chooseNodeImage, type NodeImage } from './image.ts';
import { noteChild, withLock } from './lock.ts';
import { CLUSTER, FILES, kubeconfig } from './names.ts';
import { type NodeContainer, nodeContainers, readMark, seesFiles, startNodes, writeMark } from './nodes.ts';
import { gather, judge, judgeTools, refuse } from './preflight.ts';
import { ensureRegistry, removeRegistry } from './registry.ts';
import { recovered } from './restart.ts';
import { tool, toolVersion } from './tools.ts';

export interface UpOptions {
  say: (line: string) => void;
  signal: AbortSignal;
}

const REMOVED = 'the cluster that was being made is removed';

/** What a cluster is made from. If that has changed, the cluster is recreated. */
function inputs(image: NodeImage): string {
  const hash = createHash('sha256').update(image.digest);
  for (const name of ['kind.yaml', 'audit-policy.yaml']) hash.update(readFileSync(join(FILES, name)));
  return hash.digest('hex');
}

/**
 * Removes the image of removed nodes if it was built here and a newer one has taken its name: nothing else
 * would remove it.
 */
async function dropOldImage(id: string): Promise<void> {
  const format = `{{len .RepoTags}} {{index .Config.Labels "${STAND_IN_LABEL}"}}`;
  const ran = await docker(['image', 'inspect', '--format', format, id], { seconds: 15 });
  if (!ran.failed && /^0 built/.test(ran.stdout)) await docker(['image', 'rm', id], { seconds: 60 });
}

/** Removes the nodes, the registry beside them and the kubeconfig. Only for a cluster that is ours. */
export async function removeCluster(): Promise<void> {
  const images = new Set((await nodeContainers()).map(({ imageId }) => imageId));
  const [ran] = await Promise.all([
    tool('kind', ['delete', 'cluster', '--name', CLUSTER, '--kubeconfig', kubeconfig()]),
    removeRegistry(),
  ]);
  const left = await nodeContainers();
  if (left.length)
    throw new Problem(
      `kind delete cluster left ${left.map(({ name }) => name).join(', ')}: ` +
        `${ran.why.trim().split('\n').at(-1)}`,
      {
        exitCode: EXIT.missing,
        hints: 'npx drydock cluster down once more',
      },
    );
  rmSync(kubeconfig(), { force: true });
  await Promise.all([...images].map(dropOldImage));
}

async function create(image: NodeImage, { say, signal }: UpOptions): Promise<void> {
  mkdirSync(dirname(kubeconfig()), { recursive: true });
  rmSync(kubeconfig(), { force: true });
  const args = [
    'create',
    'cluster',
    '--name',
    CLUSTER,
    '--kubeconfig',
    kubeconfig(),
    '--config',
    join(FILES, 'kind.yaml'),
    '--image',
    image.reference,
  ];
  // From that folder: kind.yaml names it as ".".
  const ran = await tool('kind', args, {
    cwd: FILES,
    signal,
    seconds: image.builtHere ? 240 : 900,
    onStart: (pid) => noteChild(pid, 'kind'),
    onLine: (line) => {
      // " ✓ Preparing nodes 📦": what is done, without ornaments.
      if (line.startsWith(' ✓ ')) say(`  ${line.replaceAll(/[^ -~]+/g, '').trim()}`);
    },
  });
  if (signal.aborted) throw interrupted([REMOVED]);
  if (!ran.failed) return;
  const words = ran.stderr.split('\n').filter((line) => /error|fail|cannot|ERROR/i.test(line));
  const cause = knownCause(ran.stderr);
  throw new Problem(`kind could not make the cluster${ran.timedOut ? ' in time' : ''}`, {
    exitCode: EXIT.missing,
    details: words.slice(0, 3).map((line) => `saw: ${line.trim()}`),
    hints: [...(cause ? [cause] : []), 'kind.sigs.k8s.io/docs/user/known-issues lists known problems'],
  });
}

/** Waits until every node is Ready and everything that belongs to the cluster runs. */
async function ready(image: NodeImage, { say, signal }: UpOptions): Promise<void> {
  if (image.builtHere) await ensureRegistry();
  await waitFor([['--for=condition=Ready', 'node', '--all']], signal);
  say('  nodes are ready');
  await addAddon('metrics-server', signal);
  await waitFor(
    [
      ['--for=condition=Available', '--namespace', 'kube-system', 'deployment/coredns'],
      ['--for=condition=Available', '--namespace', 'local-path-storage', 'deployment/local-path-provisioner'],
    ],
    signal,
  );
}

/** Makes the cluster. On any failure, and on Ctrl-C, removes what was made. */
async function make(image: NodeImage, options: UpOptions): Promise<void> {
  options.say(
    `making the cluster '${CLUSTER}' from ` +
      `${image.reference}${image.builtHere ? ', built on this machine' : ''}`,
  );
  try {
    await create(image, options);
    await ready(image, options);
    await writeMark(inputs(image));
  } catch (error) {
    await removeCluster();
    throw options.signal.aborted ? interrupted([REMOVED]) : error;
  }
  if (!options.signal.aborted) return;
  await removeCluster();
  throw interrupted([REMOVED]);
}

/**
 * True if the existing cluster is whole, ours and of today's configuration, and now runs. Otherwise says why
 * it's recreated.
 */
async function usable(nodes: NodeContainer[], image: NodeImage, { say }: UpOptions): Promise<boolean> {
  const mark = await readMark();
  if (mark !== inputs(image)) {
    say(
      `the cluster that is there ${mark === undefined ? 'is half made' : 'has an older configuration'}; ` +
        'it is made anew',
    );
    return false;
  }
  if (!(await seesFiles())) {
    say('the checkout that made the cluster is no longer where it was; the cluster is made anew');
    return false;
  }
  if (nodes.every(({ running }) => running)) return true;
  say('starting its nodes again');
  try {
    await startNodes(nodes);
  } catch (error) {
    if (!isProblem(error)) throw error;
    say(`they do not start (${error.message}); the cluster is made anew`);
    return false;
  }
  return true;
}

export interface Up {
  /** False if it was there already. */
  made: boolean;
  milliseconds: number;
}

/**
 * Brings the course's cluster up, from any state. Throws a Problem: exit 3 if something is missing or taken,
 * 130 if interrupted.
 */
export async function up(options: UpOptions): Promise<Up> {
  const started = performance.now();
  await requireEngine();
  refuse(judgeTools({ kind: await toolVersion('kind'), kubectl: await toolVersion('kubectl') }));
  const made = await withLock(options.say, options.signal, async () => {
    const nodes = await nodeContainers();
    if (nodes.some(({ ours }) => !ours)) throw foreign(nodes.map(({ name }) => name));
    const image = await chooseNodeImage(options.say, options.signal);
    if (nodes.length) {
      if (await usable(nodes, image, options)) {
        await exportKubeconfig();
        await recovered(options.say, options.signal);
        await ready(image, { ...options, say: () => {} });
        return false;
      }
      await removeCluster();
    }
    refuse(judge(await gather(image.builtHere)));
    await make(image, options);
    return true;
  });
  return { made, milliseconds: Math.round(performance.now() - started) };
}

/**
 * Removes the course's cluster. False if there was none; a cluster that is not ours is left alone (Problem,
 * exit 3).
 */
export async function down({ say, signal }: UpOptions): Promise<boolean> {
  await requireEngine();
  return withLock(say, signal, async () => {
    const nodes = await nodeContainers();
    if (nodes.some(({ ours }) => !ours)) throw foreign(nodes.map(({ name }) => name));
    await removeCluster();
    return nodes.length > 0;
  });
}
