import { setTimeout as delay } from 'node:timers/promises';
import { BACK, chosenCluster } from '../cluster/choice.ts';
import { requireCluster } from '../cluster/cluster.ts';
import { nodeContainers, readMark } from '../cluster/nodes.ts';
import { requireOwnCluster } from '../cluster/own.ts';
import type { OwnReach } from '../cluster/tools.ts';
import { engineAnswers } from '../engine/info.ts';
import {
  describeObject,
  type EngineObject,
  findObject,
  inheritsLabel,
  isDeclared,
  KINDS,
  LABEL,
  listObjects,
  objectKey,
  removeObject,
  usersOf,
} from '../engine/objects.ts';
import { EXIT, Problem, problemOf } from '../project/problem.ts';
import { removeBuilds } from './builds.ts';
import { beganElsewhere, claimsHere, hasName, namesOf, noteVolumes, othersUnderWay } from './claims.ts';
import { type LabRun, wasPrepared } from './lab-run.ts';
import type { Lab } from './load.ts';
import { cleanNamespace, describeClusterObject } from './namespace.ts';
import { needsEngine, usesEngine } from './needs.ts';
import { runLabScript } from './scripts.ts';
import { plainOutput } from './transcript.ts';
import { removeWorkspace } from './workspace.ts';

export interface Cleaned {
  /** What was removed, in words. */
  removed: string[];
  /**
   * Left alone: objects with one of the lab's names that were there before it, and what a person built on the
   * lab's images.
   */
  leftAlone: EngineObject[];
  /** True for a lab that began on another engine: what it made there is still there. */
  elsewhere: boolean;
  /**
   * True for a lab that builds images on an engine that doesn't tell what builds made: that's still there.
   */
  buildsUnknown: boolean;
  /** Entries of the build cache that are the lab's and were left, because removing them would cost others. */
  cacheKept: number;
  /** Of a lab that began on a cluster of the learner's own: which, and whether it could be cleaned there. */
  own?: { context: string; namespace: string; answered: boolean };
}

/**
 * How often to look for labelled objects again: the engine may still carry out a request whose client was
 * killed.
 */
const ROUNDS = 5;

/**
 * True for an object that a person made from something of the lab's: an image built on the lab's, or a
 * container of such an image. Both inherit the label.
 */
async function isDescendant(lab: Lab, object: EngineObject): Promise<boolean> {
  if (object.kind === 'image')
    return object.name !== object.id && !isDeclared(lab.objects.images, object.name);
  return (
    object.kind === 'container' &&
    !lab.objects.containers.includes(object.name) &&
    (await inheritsLabel(object)) &&
    !(await runsImageOf(lab, object))
  );
}

/** True if a container runs an image that the lab builds, by one of its names. */
async function runsImageOf(lab: Lab, container: EngineObject): Promise<boolean> {
  const { image } = container;
  return image !== undefined && isDeclared(lab.objects.images, image);
}

async function labelled(lab: Lab): Promise<EngineObject[]> {
  const found = await listObjects(lab.id);
  const foreign = await Promise.all(found.map((object) => isDescendant(lab, object)));
  return found.filter((_, index) => !foreign[index]);
}

/**
 * Objects that are the lab's without its label: those with its names, and anonymous volumes of its
 * containers. Empty unless its names were free when it began. A name shared with another lab under way is
 * left to the one that is cleaned last.
 */
async function claimed(run: LabRun): Promise<EngineObject[]> {
  const claims = await claimsHere(run);
  if (!claims) return [];
  const { lab } = run;
  // `dev verify` and `dev record` only begin with free names.
  const others = run.progress ? othersUnderWay(lab, claims.engine) : [];
  const found = (await listObjects()).filter(
    (object) =>
      object.lab === undefined &&
      (hasName(lab, object) || (object.kind === 'volume' && claims.volumes.includes(object.name))) &&
      !others.some((other) => hasName(other, object)),
  );
  // Images are listed without their labels.
  const labels = await Promise.all(
    found.map(async ({ kind, name }) => (kind === 'image' ? (await findObject(kind, name))?.lab : undefined)),
  );
  return found.filter((_, index) => labels[index] === undefined || labels[index] === lab.id);
}

/** Everything on the engine that is the lab's. */
export async function ownObjects(run: LabRun): Promise<EngineObject[]> {
  const marked = await labelled(run.lab);
  const known = new Set(marked.map(objectKey));
  return [...marked, ...(await claimed(run)).filter((object) => !known.has(objectKey(object)))];
}

async function removeOwn(run: LabRun): Promise<EngineObject[]> {
  const removed: EngineObject[] = [];
  const refusals = new Map<EngineObject, string>();
  // Layers that another image is built on: the name is gone, the rest belongs to that image now.
  const inherited = new Set<string>();
  const remaining = async () => (await ownObjects(run)).filter(({ id }) => !inherited.has(id));
  for (let round = 0; round < ROUNDS; round++) {
    const found = await remaining();
    if (found.length === 0) return removed;
    refusals.clear();
    for (const kind of KINDS)
      await Promise.all(
        found
          .filter((one) => one.kind === kind)
          .map(async (object) => {
            const refusal = await removeObject(object);
            if (refusal && /dependent child images/.test(refusal)) inherited.add(object.id);
            else if (refusal) refusals.set(object, refusal);
            else if (!removed.some((other) => other.kind === kind && other.id === object.id))
              removed.push(object);
          }),
      );
    if (round) await delay(200);
  }
  const left = await remaining();
  if (left.length === 0) return removed;
  const users = [...new Set((await Promise.all(left.map(usersOf))).flat())];
  const why = users.length ? `: in use by the container ${users.join(', ')}, which is not the lab's` : '';
  throw new Problem(`the engine does not remove ${left.map(describeObject).join(', ')}${why}`, {
    details: users.length ? [] : [`saw: ${[...refusals.values()].join(' / ')}`],
    exitCode: EXIT.missing,
    hints: users.length
      ? `if you made it for this lab: docker rm --force ${users.join(' ')}; then clean again`
      : `docker ps --all --filter label=${LABEL}=${run.lab.id} shows what holds them`,
  });
}

/**
 * False without the course's cluster, or with one that will be made anew: then nothing of a lab is in it.
 * Throws a Problem (exit 3) where it is there and a lab that began can't be removed from it, because it
 * doesn't answer, or because kubectl or kind is missing.
 */
async function clusterAnswers(run: LabRun): Promise<boolean> {
  try {
    await requireCluster();
    return true;
  } catch (error) {
    const { message, exitCode, hints } = problemOf(error);
    const nodes = await nodeContainers().catch(() => []);
    const whole = nodes.length > 0 && nodes.every(({ ours }) => ours) && (await readMark()) !== undefined;
    if (!whole || !wasPrepared(run)) return false;
    throw new Problem(
      `what ${run.lab.id} made in the cluster stays, and so does its work folder: ${message}`,
      {
        exitCode,
        hints: [...hints, 'then clean again; npx drydock cluster down removes the whole cluster'],
      },
    );
  }
}

/**
 * Whether the learner's own cluster on which a lab began answers. Throws a Problem (exit 3) if it doesn't,
 * and is still the one that labs begin on. One that the learner has left may be gone for good.
 */
async function ownAnswers({ lab }: LabRun, own: OwnReach): Promise<boolean> {
  try {
    await requireOwnCluster(own);
    return true;
  } catch (error) {
    const { message, exitCode, details } = problemOf(error);
    if (chosenCluster()?.context !== own.context) return false;
    throw new Problem(`what ${lab.id} made there stays, and so does its work folder: ${message}`, {
      exitCode,
      details,
      hints: [
        `npx drydock clean ${lab.id} once it answers again`,
        `if it's gone for good: ${BACK}, and then npx drydock clean ${lab.id}`,
      ],
    });
  }
}

/** Removes what a lab made in its cluster. Returns it in words. */
async function cleanCluster(run: LabRun): Promise<Pick<Cleaned, 'removed' | 'own'>> {
  const { cluster } = run;
  if (!cluster) return { removed: [] };
  const { own, namespace, mark } = cluster;
  // Without a mark nothing was begun there.
  if (own && !mark) return { removed: [] };
  const answered = own ? await ownAnswers(run, own) : await clusterAnswers(run);
  const removed = answered ? (await cleanNamespace(cluster)).map(describeClusterObject) : [];
  return { removed, ...(own ? { own: { context: own.context, namespace, answered } } : {}) };
}

/** Runs the lab's clean.sh, if it has one and anything was begun. */
async function runClean(run: LabRun): Promise<void> {
  const { lab } = run;
  if (!lab.hasClean || !wasPrepared(run)) return;
  // A control plane that comes back takes longer than anything else that a clean.sh waits for.
  const ran = await runLabScript(run, { folder: lab.folder, seconds: lab.exclusive ? 300 : 60 }, 'clean');
  if (ran.exitCode === 0) return;
  throw new Problem(`labs/${lab.id}/clean.sh: expected exit code 0; found ${ran.exitCode} (${ran.ending})`, {
    details: [`saw: ${plainOutput(ran).trim()}`],
    exitCode: EXIT.missing,
    hints: `the work folder ${run.folder} is kept; run clean again once that is repaired`,
  });
}

/**
 * Removes everything that a lab made, whatever state it is in: what carries its label or one of its names,
 * what its clean.sh knows of, the work folder. Repeating it is harmless.
 */
export async function cleanLab(run: LabRun, options: { keepFolder?: boolean } = {}): Promise<Cleaned> {
  const { lab, cluster } = run;
  // In the cluster clean.sh runs first: nothing can be removed before it has brought back what an exclusive
  // lab stopped, and removed the lab's own finalizers.
  if (cluster) await runClean(run);
  const elsewhere = await beganElsewhere(run);
  await noteVolumes(run);
  const onEngine = usesEngine(run) || (await engineAnswers());
  const removed = onEngine ? (await removeOwn(run)).map(({ kind, name }) => `${kind} ${name}`) : [];
  const { removed: inCluster, own } = await cleanCluster(run);
  removed.push(...inCluster);
  if (!cluster) await runClean(run);
  const built = needsEngine(lab) ? await removeBuilds(run) : undefined;
  removed.push(...(built?.removed ?? []));
  const cacheKept = built?.kept ?? 0;
  const leftAlone = onEngine ? [...(await foreign(run)), ...(await listObjects(lab.id))] : [];
  if (!options.keepFolder) removeWorkspace(run);
  const buildsUnknown = needsEngine(lab) && built === undefined && lab.objects.images.length > 0;
  return { removed, leftAlone, elsewhere, buildsUnknown, cacheKept, ...(own ? { own } : {}) };
}

/** Objects with one of the lab's names that aren't the lab's. */
async function foreign({ lab }: LabRun): Promise<EngineObject[]> {
  const found = await Promise.all(namesOf(lab).map(({ kind, name }) => findObject(kind, name)));
  return found.flatMap((object) => (object === undefined || object.lab === lab.id ? [] : [object]));
}
