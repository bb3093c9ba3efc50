/**
 * The course's own Kubernetes cluster, made by kind: what labs and the command line use of it. Its kubeconfig
 * is the course's own (names.ts); the learner's is neither read nor written.
 */
import { existsSync } from 'node:fs';
import { inspectImage } from '../engine/images.ts';
import { requireEngine } from '../engine/info.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { readPrinted, versions as versionPair } from '../schemas/printed.ts';
import { CLUSTER, kubeconfig } from './names.ts';
import { nodeContainers, readMark } from './nodes.ts';
import { judgeTool, judgeTools, refuse } from './preflight.ts';
import { kubectl, tool, toolVersion } from './tools.ts';
import { nodeImage } from './versions.ts';

export { ADDONS, addAddon, addonWorks } from './addons.ts';
export { CLUSTER, CONTEXT, kubeconfig, PORTS } from './names.ts';
export { KUBECTL_ENVIRONMENT, kubectl } from './tools.ts';

const UP = 'npx drydock cluster up';

const missing = (seen: string, hints: string | string[] = UP): Problem =>
  new Problem(`labs on Kubernetes need the course's own cluster: ${seen}`, { exitCode: EXIT.missing, hints });

/** Another program's cluster has our name: leave it alone. */
export const foreign = (names: string[]): Problem =>
  new Problem(
    `there is a kind cluster named '${CLUSTER}' that this course did not make (${names.join(', ')}); ` +
      'it was not touched',
    {
      exitCode: EXIT.missing,
      hints: `if you can spare it: kind delete cluster --name ${CLUSTER}; then ${UP}`,
    },
  );

/** Writes the course's kubeconfig from what the cluster says. */
export async function exportKubeconfig(): Promise<void> {
  const ran = await tool('kind', ['export', 'kubeconfig', '--name', CLUSTER, '--kubeconfig', kubeconfig()]);
  if (ran.failed) throw missing(`kind cannot say how it is reached: ${ran.why.trim().split('\n').at(-1)}`);
}

/**
 * Throws a Problem (exit 3) unless the course's cluster is up and its API server answers. Takes about half a
 * second.
 */
export async function requireCluster(): Promise<void> {
  await requireEngine();
  const [kind, kubectlVersion, nodes] = await Promise.all([
    toolVersion('kind'),
    toolVersion('kubectl'),
    nodeContainers(),
  ]);
  refuse(judgeTools({ kind, kubectl: kubectlVersion }));
  if (nodes.length === 0) throw missing('there is none');
  if (nodes.some(({ ours }) => !ours)) throw foreign(nodes.map(({ name }) => name));
  const still = nodes.filter(({ running }) => !running);
  if (still.length) throw missing(`${still.map(({ name }) => name).join(', ')} stand still`);
  if ((await readMark()) === undefined) throw missing('the one there is half made');
  if (!existsSync(kubeconfig())) await exportKubeconfig();
  const ready = await tool(
    'kubectl',
    ['--kubeconfig', kubeconfig(), '--request-timeout', '10s', 'get', '--raw', '/readyz'],
    { seconds: 15 },
  );
  if (!ready.failed) return;
  // The cluster was recreated since: its address and keys have changed.
  await exportKubeconfig();
  await kubectl(['--request-timeout', '10s', 'get', '--raw', '/readyz'], { seconds: 15 });
}

/** Throws a Problem (exit 3) unless there is a Helm that labs are written for. */
export async function requireHelm(): Promise<void> {
  refuse(judgeTool('helm', await toolVersion('helm')));
}

export interface ClusterVersions {
  kind: string;
  /** The API server's. */
  kubernetes: string;
  kubectl: string;
  /** undefined if Helm is not installed. */
  helm: string | undefined;
  /** The image of the nodes, as in a recording's list of images. */
  node: { name: string; digest: string; origin: 'registry' | 'stand-in'; bytes: number };
}

/** What runs in the cluster and what speaks to it. The cluster must be up. */
export async function clusterVersions(): Promise<ClusterVersions> {
  const [kind, helm, versions, nodes] = await Promise.all([
    toolVersion('kind'),
    // Not every use of the cluster needs Helm; the labs that do check for it themselves.
    toolVersion('helm').catch(() => undefined),
    kubectl(['version', '--output', 'json']),
    nodeContainers(),
  ]);
  const { clientVersion, serverVersion } = readPrinted(
    versionPair,
    versions,
    'kubectl version --output json',
  );
  const [node] = nodes;
  if (!node) throw missing('there is none');
  const image = await inspectImage(node.imageId);
  if (!image) throw missing(`the image of ${node.name} is gone`);
  return {
    kind: kind ?? 'unknown',
    kubernetes: serverVersion.gitVersion,
    kubectl: clientVersion.gitVersion,
    helm,
    node: {
      name: nodeImage(),
      digest: image.digest,
      origin: image.standIn ? 'stand-in' : 'registry',
      bytes: image.bytes,
    },
  };
}
