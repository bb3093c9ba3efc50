import { ask, lines } from '../engine/client.ts';
import { requireEngine } from '../engine/info.ts';
import { problemOf } from '../project/problem.ts';
import { type AddonName, addonName } from '../schemas/lab.ts';
import { nodes as nodeList, readPrinted } from '../schemas/printed.ts';
import { ADDONS } from './addons.ts';
import { chosenCluster, reachOwn } from './choice.ts';
import { type ClusterVersions, clusterVersions, requireCluster } from './cluster.ts';
import { type NodeContainer, nodeContainers } from './nodes.ts';
import { type OwnVersions, requireOwnCluster } from './own.ts';
import { kubectl } from './tools.ts';

export interface NodeStatus extends Pick<NodeContainer, 'name' | 'role' | 'running'> {
  ready: boolean;
  /** As the engine words it: "412.3MiB". */
  memory: string | undefined;
}

export interface ClusterStatus {
  up: boolean;
  /** Why it is not up. */
  seen: string | undefined;
  hints: string[];
  nodes: NodeStatus[];
  versions: ClusterVersions | undefined;
  addons: AddonName[];
}

async function readyNodes(): Promise<Set<string>> {
  const { items } = readPrinted(
    nodeList,
    await kubectl(['get', 'nodes', '--output', 'json']),
    'kubectl get nodes --output json',
  );
  const ready = items.filter(({ status }) =>
    status.conditions.some(({ type, status }) => type === 'Ready' && status === 'True'),
  );
  return new Set(ready.map(({ metadata }) => metadata.name));
}

async function memoryOf(nodes: NodeContainer[]): Promise<Map<string, string>> {
  const names = nodes.filter(({ running }) => running).map(({ name }) => name);
  if (names.length === 0) return new Map();
  const rows = lines(await ask(['stats', '--no-stream', '--format', '{{.Name}} {{.MemUsage}}', ...names]));
  return new Map(
    rows.map((row) => {
      const [name = '', memory = ''] = row.split(' ');
      return [name, memory];
    }),
  );
}

async function presentAddons(): Promise<AddonName[]> {
  const there = await Promise.all(
    addonName.options.map(
      async (name) =>
        (await kubectl(['get', ...ADDONS[name].object, '--ignore-not-found', '--output', 'name'])) !== '',
    ),
  );
  return addonName.options.filter((_, index) => there[index]);
}

/**
 * The state of the course's cluster. Changes nothing. Takes some seconds: the engine measures memory over
 * time.
 */
export async function clusterStatus(): Promise<ClusterStatus> {
  await requireEngine();
  const nodes = await nodeContainers();
  const status = (ready: Set<string>, memory: Map<string, string>): NodeStatus[] =>
    nodes.map(({ name, role, running }) => ({
      name,
      role,
      running,
      ready: ready.has(name),
      memory: memory.get(name),
    }));
  try {
    await requireCluster();
  } catch (error) {
    const { message, hints } = problemOf(error);
    return {
      up: false,
      seen: message,
      hints,
      nodes: status(new Set(), new Map()),
      versions: undefined,
      addons: [],
    };
  }
  const [ready, memory, versions, addons] = await Promise.all([
    readyNodes(),
    memoryOf(nodes),
    clusterVersions(),
    presentAddons(),
  ]);
  return { up: true, seen: undefined, hints: [], nodes: status(ready, memory), versions, addons };
}

export interface OwnStatus {
  /** Of the learner's kubeconfig. */
  context: string;
  /** The address of its API server. */
  server: string;
  up: boolean;
  /** Why it is not up. */
  seen: string | undefined;
  hints: string[];
  versions: OwnVersions | undefined;
}

/** The state of the cluster of the learner's own that is chosen; undefined where none is. Changes nothing. */
export async function ownStatus(): Promise<OwnStatus | undefined> {
  const chosen = chosenCluster();
  if (!chosen) return undefined;
  const { context, server } = chosen;
  const told = { context, server };
  try {
    const versions = await requireOwnCluster(reachOwn(context));
    return { ...told, up: true, seen: undefined, hints: [], versions };
  } catch (error) {
    const { message, hints } = problemOf(error);
    return { ...told, up: false, seen: message, hints, versions: undefined };
  }
}
