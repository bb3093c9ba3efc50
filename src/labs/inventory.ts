/**
 * What is around a lab on this machine: the engine's objects, what builds left there, the cluster's objects.
 * Listed before and after, to see what a lab leaves or takes.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { engineNow } from '../engine/info.ts';
import { describeObject, type EngineObject, listObjects, objectKey } from '../engine/objects.ts';
import { type BuildInventory, buildDifference, takeBuilds } from './build-inventory.ts';
import type { LabRun } from './lab-run.ts';
import {
  type ClusterObject,
  describeClusterObject,
  type LabCluster,
  listClusterObjects,
  listMade,
} from './namespace.ts';
import { needsEngine } from './needs.ts';
import { othersRun, withoutOthersMade, withoutOthersRemoved } from './other-labs.ts';

export interface Inventory {
  /** When it was taken, by the engine's clock. */
  time: string;
  /** True if other labs were under way then. */
  othersRan: boolean;
  engine: EngineObject[];
  /** Undefined where the engine keeps no history of builds, or the lab builds nothing. */
  builds: BuildInventory | undefined;
  cluster: ClusterObject[];
}

/** Every object that a lab could change: of the engine, of the cluster, or of both, as it needs them. */
export async function takeInventory(run: LabRun): Promise<Inventory> {
  const { lab, cluster: isThere } = run;
  const onEngine = needsEngine(lab);
  const { time } = onEngine ? await engineNow() : { time: '' };
  const othersRan = othersRun(run);
  const [engine, builds, cluster] = await Promise.all([
    onEngine ? listObjects() : [],
    // Labs that build take turns: beside one, the others would see what it builds.
    onEngine && lab.objects.images.length > 0 ? takeBuilds(run) : undefined,
    isThere ? listClusterObjects() : [],
  ]);
  return { time, othersRan, engine, builds, cluster };
}

/**
 * Objects of a lab that is under way, in words; on the engine those with its label, unless they are given.
 */
export async function objectsOf(run: LabRun, onEngine?: EngineObject[]): Promise<string[]> {
  const [engine, cluster] = await Promise.all([
    onEngine ?? listObjects(run.lab.id),
    run.cluster ? listMade(run.cluster) : [],
  ]);
  return [...engine.map(({ kind, name }) => `${kind} ${name}`), ...cluster.map(describeClusterObject)];
}

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

function compare<T>(before: T[], now: T[], key: (object: T) => string): { left: T[]; gone: T[] } {
  const [known, present] = [new Set(before.map(key)), new Set(now.map(key))];
  return {
    left: now.filter((one) => !known.has(key(one))),
    gone: before.filter((one) => !present.has(key(one))),
  };
}

/** What has come and what has gone on the engine, of this lab and of nobody's. */
async function engineDifference(run: LabRun, before: Inventory, now: Inventory): Promise<Difference> {
  const { left, gone } = compare(before.engine, now.engine, objectKey);
  return {
    left: (await withoutOthersMade(run, left, before.time)).map(describeObject),
    gone: withoutOthersRemoved(run, gone, before.othersRan || now.othersRan).map(describeObject),
  };
}

/**
 * How long the cluster may take to remove objects whose owner is gone, and a lab beside this one to say whose
 * an anonymous volume is. In milliseconds.
 */
const SETTLED_WITHIN = 30_000;

/**
 * What has appeared and what has disappeared, in words. Waits until the cluster has settled, within a bound.
 */
export async function difference(run: LabRun, before: Inventory): Promise<Difference> {
  const end = performance.now() + SETTLED_WITHIN;
  for (;;) {
    const now = await takeInventory(run);
    const engine = await engineDifference(run, before, now);
    const cluster = compare(
      withoutOthers(run.cluster, ofListedNamespaces(before.cluster)),
      withoutOthers(run.cluster, now.cluster),
      ({ uid }) => uid,
    );
    const builds = before.builds && now.builds && (await buildDifference(run, before.builds, now.builds));
    const found = {
      left: [...engine.left, ...(builds?.left ?? []), ...cluster.left.map(describeClusterObject)],
      gone: [...engine.gone, ...(builds?.gone ?? []), ...cluster.gone.map(describeClusterObject)],
    };
    const settling =
      cluster.left.length + cluster.gone.length > 0 || (now.othersRan && engine.left.length > 0);
    if (!settling || performance.now() > end) return found;
    await delay(500);
  }
}
