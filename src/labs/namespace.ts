/**
 * A lab's place in the course's cluster, or in one of the learner's own: a namespace, and a kubeconfig that
 * points there.
 */
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BACK, reachOwn } from '../cluster/choice.ts';
import { CONTEXT, kubeconfig, kubectl } from '../cluster/cluster.ts';
import type { OwnReach } from '../cluster/tools.ts';
import { LABEL } from '../engine/objects.ts';
import type { RunOptions } from '../process/run.ts';
import { shellWord } from '../project/paths.ts';
import { EXIT, Problem, problemOf } from '../project/problem.ts';
import { dotted, type Lab, labIds } from './load.ts';
import type { Place } from './own.ts';

/** The lab's namespace has the lab's name. */
export const namespaceOf = ({ id }: Pick<Lab, 'id'>): string => basename(id);

/** The lab's kubeconfig, in its work folder. */
export const labKubeconfig = (folder: string): string => join(folder, 'kubeconfig');

/** What a lab's run has in the cluster. */
export interface LabCluster {
  namespace: string;
  /** Value of the label `drydock.lab` on the lab's objects. */
  label: string;
  /** Whose commands go to the namespace unless they say otherwise. */
  kubeconfig: string;
  /** Undefined on the course's own cluster. */
  own?: OwnReach;
  /**
   * On a cluster of the learner's own, where others may do the same lab: value of the label `drydock.run` on
   * this run's namespace. Undefined before it begins.
   */
  mark?: string;
}

/** @param place where the lab began, or will; undefined for the course's own cluster */
export const clusterOf = (
  lab: Pick<Lab, 'id'>,
  folder: string,
  place?: Pick<Place, 'context'> & Partial<Place>,
): LabCluster => ({
  namespace: namespaceOf(lab),
  label: dotted(lab),
  kubeconfig: labKubeconfig(folder),
  ...(place ? { own: reachOwn(place.context) } : {}),
  ...(place?.mark ? { mark: place.mark } : {}),
});

/** Runs kubectl on a lab's cluster. */
const kubectlOf = ({ own }: LabCluster, args: string[], options?: RunOptions): Promise<string> =>
  kubectl(args, options, own);

/** Label of a namespace on a cluster of the learner's own, with the mark of the run that made it. */
const RUN_LABEL = 'drydock.run';

export interface ClusterObject {
  /** As kubectl takes it: `persistentvolume`, `deployment.apps`. */
  kind: string;
  /** Empty for what belongs to no namespace. */
  namespace: string;
  name: string;
  /**
   * For a static Pod, the hash of its manifest: its mirror in the API gets another uid whenever the kubelet
   * restarts it.
   */
  uid: string;
  /** Value of the label `drydock.lab`; empty if there is none. */
  lab: string;
  /** Of a persistent volume: the namespace of the claim that it is bound to; else empty. */
  boundIn: string;
  /** True for what another object or a release of Helm brings with it, and takes with it. */
  owned: boolean;
}

export const describeClusterObject = ({ kind, namespace, name }: ClusterObject): string =>
  `${kind} ${namespace ? `${namespace}/` : ''}${name}`;

/**
 * What comes and goes by itself (events, leases, the nodes' requests for certificates, which are removed
 * after an hour), and what is a view of other objects (metrics; the address that a Service was given; that a
 * kind which somebody defined is served).
 */
const PASSING = new RegExp(
  String.raw`^(?:events(?:\..*)?|leases\..*|certificatesigningrequests\..*|apiservices\..*|` +
    String.raw`componentstatuses|ipaddresses\..*|.*\.metrics\.k8s\.io)$`,
);

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
  'OWNER:.metadata.ownerReferences[0].kind',
  'MANAGER:.metadata.labels.app\\.kubernetes\\.io/managed-by',
  'TYPE:.type',
];

/** One line of those columns. */
export function parseClusterObject(line: string): ClusterObject {
  const none = (text = ''): string => (text === '<none>' ? '' : text);
  const [kind = '', namespace, name = '', uid = '', label, bound, manifest, owner, manager, type] = line
    .trim()
    .split(/\s+/);
  return {
    kind,
    namespace: none(namespace),
    name,
    uid: none(manifest) || uid,
    lab: none(label),
    boundIn: none(bound),
    owned: none(owner) !== '' || manager === 'Helm' || type === 'helm.sh/release.v1',
  };
}

const selector = ({ label }: LabCluster): string => `--selector=${LABEL}=${label}`;

/** Objects of the cluster, chosen by options of `kubectl get`. */
async function listObjects(...options: string[]): Promise<ClusterObject[]> {
  const listed = await kubectl(
    [
      'get',
      (await listableKinds()).join(','),
      '--ignore-not-found',
      '--no-headers',
      `--output=custom-columns=${COLUMNS.join(',')}`,
      ...options,
    ],
    { seconds: 60 },
  );
  return listed
    .split('\n')
    .filter((line) => line.trim())
    .map(parseClusterObject);
}

/** Every object of the cluster, or those that carry a lab's label. */
export const listClusterObjects = (lab?: LabCluster): Promise<ClusterObject[]> =>
  listObjects('--all-namespaces', ...(lab ? [selector(lab)] : []));

/** What a lab has in the cluster: all that is in its namespace, and what carries its label outside of any. */
export async function listLabObjects(lab: LabCluster): Promise<ClusterObject[]> {
  // Kinds without a namespace are listed whole, whichever namespace is asked for.
  const found = await listObjects(`--namespace=${lab.namespace}`);
  return found.filter((object) => object.namespace === lab.namespace || object.lab === lab.label);
}

interface OwnNamespace {
  uid: string;
  /** When it was made, by the API server's clock: "2026-12-01T09:00:00Z". */
  created: string;
  mark: string;
}

/** The namespace of a lab's name on a cluster of the learner's own, whoever made it. */
async function lookAtNamespace(lab: LabCluster): Promise<OwnNamespace | undefined> {
  const path =
    'jsonpath={.metadata.uid} {.metadata.creationTimestamp} ' +
    `{.metadata.labels.${RUN_LABEL.replace('.', '\\.')}}`;
  const found = await kubectlOf(lab, [
    'get',
    'namespace',
    lab.namespace,
    '--ignore-not-found',
    '--output',
    path,
  ]);
  const [uid = '', created = '', mark = ''] = found.split(' ');
  return uid ? { uid, created, mark } : undefined;
}

/** The same if this run made it. */
async function madeNamespace(lab: LabCluster): Promise<OwnNamespace | undefined> {
  if (!lab.mark) return undefined;
  const found = await lookAtNamespace(lab);
  return found?.mark === lab.mark ? found : undefined;
}

/** What a lab has in the cluster, for people: its namespace, and elsewhere what carries its label. */
export async function listMade(lab: LabCluster): Promise<ClusterObject[]> {
  if (!lab.own) return listClusterObjects(lab);
  const made = await madeNamespace(lab);
  if (!made) return [];
  const { namespace: name, label } = lab;
  return [{ kind: 'Namespace', namespace: '', name, uid: made.uid, lab: label, boundIn: '', owned: false }];
}

/** Throws a Problem (exit 3) if the lab's namespace exists on the learner's cluster, and isn't this run's. */
async function requireFreeOwn(lab: LabCluster, { context }: OwnReach): Promise<void> {
  const found = await lookAtNamespace(lab);
  if (!found || (lab.mark && found.mark === lab.mark)) return;
  const name = lab.namespace;
  throw new Problem(
    `the namespace ${name} is taken on your cluster ${context}: expected none; found one ` +
      (found.mark ? 'that another run of a lab made, here or on another machine' : 'that no lab made'),
    {
      exitCode: EXIT.missing,
      hints: [
        'it was not touched; if you made it and can spare it: ' +
          `kubectl --context ${shellWord(context)} delete namespace ${name}`,
        `${BACK} goes back to the course's own cluster`,
      ],
    },
  );
}

/** Throws a Problem (exit 3) if the lab's namespace exists and isn't the lab's. */
export async function requireFreeNamespace(lab: LabCluster): Promise<void> {
  if (lab.own) return requireFreeOwn(lab, lab.own);
  const name = lab.namespace;
  const found = await kubectl([
    'get',
    'namespace',
    name,
    '--ignore-not-found',
    '--output',
    `jsonpath={.metadata.name} {.metadata.labels.${LABEL.replace('.', '\\.')}}`,
  ]);
  if (found.trim() === '' || found.trim() === `${name} ${lab.label}`) return;
  // A lab of another track may have the same name.
  const label = found.trim().split(' ')[1] ?? '';
  const other = labIds().find((id) => dotted({ id }) === label) ?? label;
  throw new Problem(
    `the namespace ${name} is taken: expected none, or one with the label ${LABEL}=${lab.label}; ` +
      `found ${other ? `one of lab ${other}` : 'one without it'}`,
    {
      exitCode: EXIT.missing,
      hints: other
        ? `npx drydock clean ${other}`
        : 'it was not touched; if you can spare it: KUBECONFIG=.drydock/kubeconfig kubectl delete ' +
          `namespace ${name}`,
    },
  );
}

/**
 * Makes the lab's namespace, and in its work folder a kubeconfig whose commands go there by default. Safe to
 * repeat.
 */
export async function makeNamespace(lab: LabCluster): Promise<void> {
  const marked = lab.mark ? { [RUN_LABEL]: lab.mark } : {};
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: lab.namespace, labels: { [LABEL]: lab.label, ...marked } },
  };
  // On a cluster that others use, one of theirs may have come meanwhile: create refuses, apply would take it.
  if (!lab.own || !(await madeNamespace(lab)))
    await kubectlOf(lab, [lab.own ? 'create' : 'apply', '--filename', '-'], {
      input: JSON.stringify(namespace),
    });
  // No Pod is admitted before a controller has made this one: a moment on an idle machine, longer on a busy
  // one.
  await kubectlOf(
    lab,
    ['wait', '--for=create', 'serviceaccount/default', '--namespace', lab.namespace, '--timeout=60s'],
    { seconds: 70 },
  );
  await pointKubeconfig(lab);
}

/** Writes the lab's kubeconfig: the cluster's, mode included, with the lab's namespace. */
export async function pointKubeconfig(lab: LabCluster): Promise<void> {
  // Replaced in one step: a command that is typed meanwhile would go to another namespace.
  const next = `${lab.kubeconfig}.${process.pid}`;
  try {
    copyFileSync(lab.own?.kubeconfig ?? kubeconfig(), next);
    await kubectlOf(lab, [
      'config',
      'set-context',
      lab.own?.context ?? CONTEXT,
      `--namespace=${lab.namespace}`,
      `--kubeconfig=${next}`,
    ]);
    renameSync(next, lab.kubeconfig);
  } finally {
    rmSync(next, { force: true });
  }
}

interface LabVolume {
  name: string;
  /** What becomes of it when its claim is gone: Delete or Retain. */
  policy: string;
}

/**
 * The persistent volumes that are, or were, bound to claims of the lab.
 * @param since when the lab's namespace was made, where an earlier one of that name may have left volumes
 */
async function volumesOf(lab: LabCluster, since = ''): Promise<LabVolume[]> {
  const path =
    '{range .items[*]}{.spec.claimRef.namespace} {.metadata.name} ' +
    '{.spec.persistentVolumeReclaimPolicy} {.metadata.creationTimestamp}{"\\n"}{end}';
  const listed = await kubectlOf(lab, [
    'get',
    'persistentvolumes',
    '--ignore-not-found',
    `--output=jsonpath=${path}`,
  ]);
  return listed.split('\n').flatMap((line) => {
    const [namespace, name = '', policy = '', created = ''] = line.split(' ');
    return namespace === lab.namespace && created >= since ? [{ name, policy }] : [];
  });
}

/** How long deleted objects may take to go, because of finalizers or volumes. In milliseconds. */
const GONE_WITHIN = 90_000;

/**
 * Removes a lab's namespace with all that is in it, and every object elsewhere that carries the lab's label.
 * Returns what was removed once it is gone; throws a Problem (exit 3) where something stays.
 */
export async function cleanNamespace(lab: LabCluster): Promise<ClusterObject[]> {
  const since = lab.own ? (await madeNamespace(lab))?.created : undefined;
  // Whatever else is there, by whatever name, isn't this lab's.
  if (lab.own && since === undefined) return [];
  const found = await listMade(lab);
  const isOurs = found.some(({ kind, name }) => kind === 'Namespace' && name === lab.namespace);
  // A retained volume would outlive the lab, and its content would stay on the node's disk.
  for (const { name, policy } of isOurs ? await volumesOf(lab, since) : [])
    if (policy === 'Retain')
      await kubectlOf(lab, [
        'patch',
        'persistentvolume',
        name,
        '--patch',
        '{"spec": {"persistentVolumeReclaimPolicy": "Delete"}}',
      ]);
  const outside = found.filter((object) => object.namespace !== lab.namespace);
  const byKind = new Map<string, string[]>();
  for (const { kind, namespace, name } of outside) {
    const key = `${kind} ${namespace}`;
    byKind.set(key, [...(byKind.get(key) ?? []), name]);
  }
  // An object that another one owns may be gone before its turn.
  for (const [key, names] of byKind) {
    const [kind = '', namespace] = key.split(' ');
    await kubectlOf(lab, [
      'delete',
      kind,
      ...names,
      ...(namespace ? ['--namespace', namespace] : []),
      '--ignore-not-found',
      '--wait=false',
    ]);
  }
  const end = performance.now() + GONE_WITHIN;
  let left = await remains(lab, since);
  while (left.length && performance.now() < end) {
    await delay(500);
    left = await remains(lab, since);
  }
  if (left.length === 0) return found;
  throw new Problem(
    `the cluster still has ${left.join(', ')} ${GONE_WITHIN / 1000} s after it was told to delete them`,
    {
      exitCode: EXIT.missing,
      hints: lab.own
        ? `kubectl --context ${shellWord(lab.own.context)} describe says what they wait for; then clean again`
        : 'kubectl describe says what they wait for (KUBECONFIG=.drydock/kubeconfig); ' +
          'npx drydock cluster down removes everything',
    },
  );
}

/** What is left of a lab: its namespace, labelled objects, and volumes that were bound to its claims. */
async function remains(lab: LabCluster, since: string | undefined): Promise<string[]> {
  if (lab.own) {
    if (await madeNamespace(lab)) return [`namespace/${lab.namespace}`];
    return (await volumesOf(lab, since)).map(({ name }) => `persistentvolume/${name}`);
  }
  // One request while the namespace goes; every kind of object only once it's gone.
  const namespaces = (await kubectl(['get', 'namespaces', '--output=name', selector(lab)]))
    .split('\n')
    .filter(Boolean);
  if (namespaces.length) return namespaces;
  // Asked anew each time: a lab's own kinds go with their definitions.
  const kinds = (await listableKinds()).join(',');
  const every = ['get', kinds, '--all-namespaces', '--ignore-not-found', '--output=name', selector(lab)];
  const [labelled, bound] = await Promise.all([
    kubectl(every).catch((error: unknown) => {
      const { message } = problemOf(error);
      if (/have a resource type/.test(message)) return 'a kind that is going just now';
      throw error;
    }),
    volumesOf(lab),
  ]);
  return [...labelled.split('\n').filter(Boolean), ...bound.map(({ name }) => `persistentvolume/${name}`)];
}
