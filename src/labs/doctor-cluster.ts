/** What `doctor` finds of the course's cluster, or of what would keep it from coming up. */

import { BACK } from '../cluster/choice.ts';
import { CLUSTER } from '../cluster/cluster.ts';
import { type NodeContainer, nodeContainers, readMark, seesFiles } from '../cluster/nodes.ts';
import { judgeMachine, machineFacts } from '../cluster/preflight.ts';
import type { OwnStatus } from '../cluster/status.ts';
import { nodeImage } from '../cluster/versions.ts';
import type { EngineInfo } from '../engine/info.ts';
import { type Finding, fault, note } from './finding.ts';

export interface ClusterState {
  nodes: NodeContainer[];
  /** It was made to the end. */
  whole: boolean;
  /** The checkout that made it is still where it was. */
  seesFiles: boolean;
  /** What this machine gives a cluster; only where there is none, and the engine is on this machine. */
  machine: Parameters<typeof judgeMachine>[0] | undefined;
}

/**
 * Asks the engine for the cluster and, if there is none, looks at what one would need.
 * @param builtHere whether the engine has a node image that was built on this machine
 * @param elsewhere the engine isn't on this machine, whose ports and limits then say nothing
 */
export async function lookAtCluster(
  info: EngineInfo,
  builtHere: Promise<boolean>,
  elsewhere: boolean,
): Promise<ClusterState> {
  const nodes = await nodeContainers();
  if (nodes.length === 0)
    return {
      nodes,
      whole: false,
      seesFiles: false,
      machine: elsewhere ? undefined : await machineFacts(info, await builtHere),
    };
  const ours = nodes.every((node) => node.ours);
  const [mark, sees] = ours ? await Promise.all([readMark(), seesFiles()]) : [undefined, false];
  return { nodes, whole: mark !== undefined, seesFiles: sees, machine: undefined };
}

const neededBy = 'labs in the cluster';
const UP = 'npx drydock cluster up';
const name = `cluster ${CLUSTER}`;

/** Of a cluster that is there, the first thing that is wrong. */
function judgeNodes({ nodes, whole, seesFiles }: ClusterState): Finding {
  const names = nodes.map((node) => node.name).join(', ');
  if (nodes.some(({ ours }) => !ours))
    return fault(
      {
        name,
        seen: `a kind cluster of this name is there that this course did not make (${names})`,
        neededBy,
        hints: [`if you can spare it: kind delete cluster --name ${CLUSTER}; then ${UP}`],
      },
      true,
    );
  if (!whole)
    return fault({ name, seen: `half made (${names})`, neededBy, hints: [`${UP} makes it anew`] }, true);
  if (!seesFiles)
    return fault(
      {
        name,
        seen: 'the folder of the course that made it is no longer where it was',
        neededBy,
        hints: [`${UP} makes it anew, from this folder`],
      },
      true,
    );
  const today = nodeImage();
  const old = nodes.find(({ image }) => !image.startsWith(today));
  if (old)
    return {
      name,
      ok: false,
      optional: true,
      outdated: true,
      seen: `it runs ${old.image}; this course is written for ${today}`,
      neededBy,
      hints: [`${UP} makes it anew`],
    };
  const still = nodes.filter(({ running }) => !running);
  if (still.length > 0)
    return note({
      name,
      seen: `stopped: ${still.map((node) => node.name).join(', ')}, as after a restart of the engine`,
      neededBy,
      hints: [`${UP} starts it again`],
    });
  return { name, ok: true, seen: `${nodes.length} nodes of ${today} run`, neededBy };
}

/** What is to be said of it. Without a cluster and with all that one needs: nothing. */
export function judgeCluster(state: ClusterState): Finding[] {
  if (state.nodes.length > 0) return [judgeNodes(state)];
  if (!state.machine) return [];
  return judgeMachine(state.machine).map(({ seen, expected, hints }) =>
    fault({ name: 'room for the cluster', seen: `${seen}; expected ${expected}`, neededBy, hints }, true),
  );
}

/** What is to be said of a cluster of the learner's own, where labs begin on one. */
export function judgeOwn(own: OwnStatus | undefined): Finding[] {
  if (!own) return [];
  const { context, server, up, seen = '', hints, versions } = own;
  const told = { name: `your cluster ${context}`, neededBy: 'labs that need only the API of a cluster' };
  if (!up || !versions) return [fault({ ...told, seen, hints }, true)];
  return [{ ...told, ok: true, seen: `Kubernetes ${versions.kubernetes}, ${server}; ${BACK} goes back` }];
}
