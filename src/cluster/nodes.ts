import { z } from 'zod';
import { ask, docker, lines } from '../engine/client.ts';
import { container, readPrinted } from '../schemas/printed.ts';
import { CLUSTER, MOUNT } from './names.ts';

/** A container that kind made as a node of a cluster called like ours. */
export interface NodeContainer {
  name: string;
  role: string;
  running: boolean;
  /** When it was last started, by the clock of the engine's machine: "2026-11-22T01:39:08.063677051Z". */
  started: string;
  /** The image as it was named when the node was made, and its id. */
  image: string;
  imageId: string;
  /** Made by `cluster up` of this course: the folder of its configuration is mounted. */
  ours: boolean;
}

/** All nodes of clusters named `drydock`, ours or not, running or not. */
export async function nodeContainers(): Promise<NodeContainer[]> {
  const ids = lines(
    await ask(['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=io.x-k8s.kind.cluster=${CLUSTER}`]),
  );
  if (ids.length === 0) return [];
  const inspected = readPrinted(
    z.array(container),
    await ask(['inspect', '--type', 'container', ...ids]),
    'docker inspect --type container',
  );
  return inspected
    .map(
      (one): NodeContainer => ({
        name: one.Name.replace(/^\//, ''),
        role: one.Config.Labels?.['io.x-k8s.kind.role'] ?? 'unknown',
        running: one.State.Running,
        started: one.State.StartedAt,
        image: one.Config.Image,
        imageId: one.Image,
        ours: one.Mounts?.some(({ Destination }) => Destination === MOUNT) ?? false,
      }),
    )
    .sort((one, other) => one.name.localeCompare(other.name));
}

const CONTROL_PLANE = `${CLUSTER}-control-plane`;
/** Written last, in the control plane's own file system: it goes when the cluster goes. */
const MARK = '/kind/drydock-made';

/** Length of a header in a tar archive, which is what `docker cp` prints; the file's content follows it. */
const TAR_HEADER = 512;

/**
 * What the cluster was made from; undefined if it's half made. Works on a stopped control plane too. (`docker
 * exec` would do for a running one, but it disturbs systemd on cgroup v2 in a node that is just starting.)
 */
export async function readMark(): Promise<string | undefined> {
  const ran = await docker(['cp', `${CONTROL_PLANE}:${MARK}`, '-'], { seconds: 15 });
  return ran.failed ? undefined : /^[0-9a-f]+/.exec(ran.stdout.slice(TAR_HEADER))?.[0];
}

/**
 * Whether the control plane still sees the course's files. If the checkout that made the cluster was moved or
 * removed, it doesn't, and its API server won't start again.
 */
export async function seesFiles(): Promise<boolean> {
  return !(await docker(['cp', `${CONTROL_PLANE}:${MOUNT}/audit-policy.yaml`, '-'], { seconds: 15 })).failed;
}

export async function writeMark(mark: string): Promise<void> {
  await ask(['exec', '--interactive', CONTROL_PLANE, 'cp', '/dev/stdin', MARK], { input: `${mark}\n` });
}

/** Starts stopped nodes, such as after the machine was restarted. */
export async function startNodes(nodes: NodeContainer[]): Promise<void> {
  const still = nodes.filter(({ running }) => !running).map(({ name }) => name);
  if (still.length) await ask(['start', ...still], { seconds: 60 });
}
