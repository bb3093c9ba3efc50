/** A lab's place in the course's cluster: a namespace of its own, and a kubeconfig that points there. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CONTEXT, kubeconfig, kubectl } from '../cluster/cluster.ts';
import { LABEL } from '../engine/objects.ts';
import { EXIT, Problem } from '../project/problem.ts';

interface InCluster {
  id: string;
}

/** Value of the label `drydock.lab` on a lab's objects in the cluster: labels there hold no slash. */
export const clusterLabel = ({ id }: InCluster): string => id.replace('/', '.');

/** The lab's namespace is called like the lab. */
export const namespaceOf = ({ id }: InCluster): string => id.split('/')[1] as string;

/** The lab's kubeconfig, in its work folder. */
export const labKubeconfig = (folder: string): string => join(folder, 'kubeconfig');

export interface ClusterObject {
  /** As kubectl takes it: `persistentvolume`, `deployment.apps`. */
  kind: string;
  /** Empty for what belongs to no namespace. */
  namespace: string;
  name: string;
  /**
   * Of a static Pod: the hash of its manifest, because its mirror in the API gets another uid whenever the
   * kubelet starts it again.
   */
  uid: string;
  /** Value of the label `drydock.lab`; empty if there is none. */
  lab: string;
  /** Of a persistent volume: the namespace of the claim that it is bound to; else empty. */
  boundIn: string;
}

export const describeClusterObject = ({ kind, namespace, name }: ClusterObject): string =>
  `${kind} ${namespace ? `${namespace}/` : ''}${name}`;

/**
 * What comes and goes by itself (events, leases, the nodes' requests for certificates, which are removed
 * after an hour), and what is a view of other objects (metrics; the address that a Service was given).
 */
const PASSING =
  /^(?:events(?:\..*)?|leases\..*|certificatesigningrequests\..*|componentstatuses|ipaddresses\..*|.*\.metrics\.k8s\.io)$/;

let kinds: Promise<string[]> | undefined;

/** Every kind of object that the cluster can list and delete. */
async function listableKinds(): Promise<string[]> {
  const listed = await kubectl(['api-resources', '--verbs=list,delete', '--output=name']);
  return listed.split('\n').filter((kind) => kind && !PASSING.test(kind));
}

const COLUMNS = [
  'KIND:.kind',
  'NAMESPACE:.metadata.namespace',
  'NAME:.metadata.name',
  'UID:.metadata.uid',
  `LAB:.metadata.labels.${LABEL.replace('.', '\\.')}`,
  'BOUND:.spec.claimRef.namespace',
  'MANIFEST:.metadata.annotations.kubernetes\\.io/config\\.mirror',
];

/** One line of those columns. */
export function parseClusterObject(line: string): ClusterObject {
  const none = (text = ''): string => (text === '<none>' ? '' : text);
  const [kind = '', namespace, name = '', uid = '', label, bound, manifest] = line.trim().split(/\s+/);
  return {
    kind,
    namespace: none(namespace),
    name,
    uid: none(manifest) || uid,
    lab: none(label),
    boundIn: none(bound),
  };
}

/** Every object of the cluster, or those that carry a lab's label. */
export async function listClusterObjects(lab?: InCluster): Promise<ClusterObject[]> {
  // A lab may bring kinds of its own, so only the list without a lab asks anew.
  if (!lab) kinds = listableKinds();
  kinds ??= listableKinds();
  const listed = await kubectl(
    [
      'get',
      (await kinds).join(','),
      '--all-namespaces',
      '--ignore-not-found',
      '--no-headers',
      `--output=custom-columns=${COLUMNS.join(',')}`,
      ...(lab ? [`--selector=${LABEL}=${clusterLabel(lab)}`] : []),
    ],
    { seconds: 60 },
  );
  return listed
    .split('\n')
    .filter((line) => line.trim())
    .map(parseClusterObject);
}

/** Refuses (Problem, exit 3) where the lab's namespace is there without the lab's label. */
export async function requireFreeNamespace(lab: InCluster): Promise<void> {
  const name = namespaceOf(lab);
  const found = await kubectl([
    'get',
    'namespace',
    name,
    '--ignore-not-found',
    '--output',
    `jsonpath={.metadata.name} {.metadata.labels.${LABEL.replace('.', '\\.')}}`,
  ]);
  if (found.trim() === '' || found.trim() === `${name} ${clusterLabel(lab)}`) return;
  // A lab of another track may be called alike.
  const other = (found.trim().split(' ')[1] ?? '').replace('.', '/');
  throw new Problem(
    `the namespace ${name} is taken: expected none, or one with the label ${LABEL}=${clusterLabel(lab)}; found ${other ? `one of lab ${other}` : 'one without it'}`,
    {
      exitCode: EXIT.missing,
      hints: other
        ? `npx drydock clean ${other}`
        : `it was not touched; if you can spare it: KUBECONFIG=.drydock/kubeconfig kubectl delete namespace ${name}`,
    },
  );
}

/**
 * Makes the lab's namespace, and in its work folder a kubeconfig whose commands go there unless they say
 * otherwise. Repeating it is harmless.
 */
export async function makeNamespace(lab: InCluster, folder: string): Promise<void> {
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: namespaceOf(lab), labels: { [LABEL]: clusterLabel(lab) } },
  };
  await kubectl(['apply', '--filename', '-'], { input: JSON.stringify(namespace) });
  // No Pod is admitted before a controller has made this one: a moment on an idle machine, longer on a busy
  // one.
  await kubectl(
    ['wait', '--for=create', 'serviceaccount/default', '--namespace', namespaceOf(lab), '--timeout=60s'],
    { seconds: 70 },
  );
  copyFileSync(kubeconfig(), labKubeconfig(folder));
  await kubectl([
    'config',
    'set-context',
    CONTEXT,
    `--namespace=${namespaceOf(lab)}`,
    `--kubeconfig=${labKubeconfig(folder)}`,
  ]);
}

interface LabVolume {
  name: string;
  /** What becomes of it when its claim is gone: Delete or Retain. */
  policy: string;
}

/** The persistent volumes that are, or were, bound to claims of the lab. */
async function volumesOf(lab: InCluster): Promise<LabVolume[]> {
  const path =
    '{range .items[*]}{.spec.claimRef.namespace} {.metadata.name} {.spec.persistentVolumeReclaimPolicy}{"\\n"}{end}';
  const listed = await kubectl([
    'get',
    'persistentvolumes',
    '--ignore-not-found',
    `--output=jsonpath=${path}`,
  ]);
  return listed.split('\n').flatMap((line) => {
    const [namespace, name = '', policy = ''] = line.split(' ');
    return namespace === namespaceOf(lab) ? [{ name, policy }] : [];
  });
}

/**
 * How long objects may take to go once they are deleted: finalizers, volumes that are given back. In
 * milliseconds.
 */
const GONE_WITHIN = 90_000;

/**
 * Removes a lab's namespace with all that is in it, and every object elsewhere that carries the lab's label.
 * Returns what was removed once it is gone; throws a Problem (exit 3) where something stays.
 */
export async function cleanNamespace(lab: InCluster): Promise<ClusterObject[]> {
  const found = await listClusterObjects(lab);
  const isOurs = found.some(({ kind, name }) => kind === 'Namespace' && name === namespaceOf(lab));
  // What is retained would outlive the lab, and its content would stay on the node's disk.
  for (const { name, policy } of isOurs ? await volumesOf(lab) : [])
    if (policy === 'Retain')
      await kubectl([
        'patch',
        'persistentvolume',
        name,
        '--patch',
        '{"spec": {"persistentVolumeReclaimPolicy": "Delete"}}',
      ]);
  const outside = found.filter((object) => object.namespace !== namespaceOf(lab));
  const byKind = new Map<string, ClusterObject[]>();
  for (const object of outside)
    byKind.set(`${object.kind} ${object.namespace}`, [
      ...(byKind.get(`${object.kind} ${object.namespace}`) ?? []),
      object,
    ]);
  // What is owned by another object may be gone before its turn.
  for (const [, objects] of byKind) {
    const [{ kind, namespace }] = objects as [ClusterObject];
    await kubectl([
      'delete',
      kind,
      ...objects.map(({ name }) => name),
      ...(namespace ? ['--namespace', namespace] : []),
      '--ignore-not-found',
      '--wait=false',
    ]);
  }
  const end = performance.now() + GONE_WITHIN;
  let left = await remains(lab);
  while (left.length && performance.now() < end) {
    await delay(500);
    left = await remains(lab);
  }
  if (left.length === 0) return found;
  throw new Problem(
    `the cluster still has ${left.join(', ')} ${GONE_WITHIN / 1000} s after it was told to delete them`,
    {
      exitCode: EXIT.missing,
      hints: `kubectl describe says what they wait for (KUBECONFIG=.drydock/kubeconfig); npx drydock cluster down removes everything`,
    },
  );
}

/** What is left of a lab: its namespace, labelled objects, and volumes that were bound to its claims. */
async function remains(lab: InCluster): Promise<string[]> {
  const label = `--selector=${LABEL}=${clusterLabel(lab)}`;
  // One request while a namespace goes; every kind of object is asked for once it is gone.
  const namespaces = (await kubectl(['get', 'namespaces', '--output=name', label]))
    .split('\n')
    .filter(Boolean);
  if (namespaces.length) return namespaces;
  const [labelled, bound] = await Promise.all([
    kubectl([
      'get',
      (await (kinds ?? listableKinds())).join(','),
      '--all-namespaces',
      '--ignore-not-found',
      '--output=name',
      label,
    ]),
    volumesOf(lab),
  ]);
  return [...labelled.split('\n').filter(Boolean), ...bound.map(({ name }) => `persistentvolume/${name}`)];
}
