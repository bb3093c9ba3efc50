/**
 * What is around a lab on this machine: the engine's objects, the cluster's objects. Listed before and after,
 * to see what a lab leaves or takes.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { describeObject, type EngineObject, listObjects } from '../engine/objects.ts';
import type { LabRun } from './lab-run.ts';
import {
  type ClusterObject,
  describeClusterObject,
  type LabCluster,
  listClusterObjects,
} from './namespace.ts';
import { needsEngine } from './needs.ts';

export interface Inventory {
  engine: EngineObject[];
  cluster: ClusterObject[];
}

/** Every object that a lab could change: of the engine, of the cluster, or of both, as it needs them. */
export async function takeInventory({ lab, cluster: isThere }: LabRun): Promise<Inventory> {
  const [engine, cluster] = await Promise.all([
    needsEngine(lab) ? listObjects() : [],
    isThere ? listClusterObjects() : [],
  ]);
  return { engine, cluster };
}

/**
 * Objects of a lab that is under way, in words; on the engine those with its label, unless they are given.
 */
export async function objectsOf(run: LabRun, onEngine?: EngineObject[]): Promise<string[]> {
  const [engine, cluster] = await Promise.all([
    onEngine ?? listObjects(run.lab.id),
    run.cluster ? listClusterObjects(run.cluster) : [],
  ]);
  return [...engine.map(({ kind, name }) => `${kind} ${name}`), ...cluster.map(describeClusterObject)];
}

const engineKey = ({ kind, id, name }: EngineObject): string => `${kind} ${id} ${name}`;

/**
 * A Pod in which the provisioner makes or removes a volume's directory, for whichever lab has asked for one.
 * It comes and goes.
 */
const isHelper = ({ kind, namespace, name }: ClusterObject): boolean =>
  kind === 'Pod' && namespace === 'local-path-storage' && name.startsWith('helper-pod-');

/** The cluster's objects without those of labs that run beside this one. */
export function withoutOthers(cluster: LabCluster | undefined, objects: ClusterObject[]): ClusterObject[] {
  const isOther = ({ lab: label }: ClusterObject): boolean => label !== '' && label !== cluster?.label;
  const namespaces = new Set(
    objects.filter((object) => object.kind === 'Namespace' && isOther(object)).map(({ name }) => name),
  );
  return objects.filter(
    (object) => !isOther(object) && !isHelper(object) && !namespaces.has(object.namespace || object.boundIn),
  );
}

/**
 * A list without what is in a namespace that the list doesn't have. Kinds are listed one after the other:
 * such a namespace was made in between, by a lab that began beside this one.
 */
export function ofListedNamespaces(objects: ClusterObject[]): ClusterObject[] {
  const namespaces = new Set(objects.filter(({ kind }) => kind === 'Namespace').map(({ name }) => name));
  return objects.filter(({ namespace }) => namespace === '' || namespaces.has(namespace));
}

export interface Difference {
  left: string[];
  gone: string[];
}

function compare<T>(
  before: T[],
  now: T[],
  key: (object: T) => string,
  describe: (object: T) => string,
): Difference {
  const [known, present] = [new Set(before.map(key)), new Set(now.map(key))];
  return {
    left: now.filter((one) => !known.has(key(one))).map(describe),
    gone: before.filter((one) => !present.has(key(one))).map(describe),
  };
}

/** How long the cluster may take to remove objects whose owner is gone, in milliseconds. */
const SETTLED_WITHIN = 30_000;

/**
 * What has appeared and what has disappeared, in words. Waits until the cluster has settled, within a bound.
 */
export async function difference(run: LabRun, before: Inventory): Promise<Difference> {
  const end = performance.now() + SETTLED_WITHIN;
  for (;;) {
    const now = await takeInventory(run);
    const engine = compare(before.engine, now.engine, engineKey, describeObject);
    const cluster = compare(
      withoutOthers(run.cluster, ofListedNamespaces(before.cluster)),
      withoutOthers(run.cluster, now.cluster),
      ({ uid }) => uid,
      describeClusterObject,
    );
    const found = { left: [...engine.left, ...cluster.left], gone: [...engine.gone, ...cluster.gone] };
    const settling = cluster.left.length + cluster.gone.length > 0;
    if (!settling || performance.now() > end) return found;
    await delay(500);
  }
}
