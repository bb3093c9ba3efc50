import { setTimeout as delay } from 'node:timers/promises';
import { requireCluster } from '../cluster/cluster.ts';
import { nodeContainers, readMark } from '../cluster/nodes.ts';
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
import { needsEngine } from './needs.ts';
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
  const removed = (await removeOwn(run)).map(({ kind, name }) => `${kind} ${name}`);
  if (cluster && (await clusterAnswers(run)))
    removed.push(...(await cleanNamespace(cluster)).map(describeClusterObject));
  if (!cluster) await runClean(run);
  const built = needsEngine(lab) ? await removeBuilds(run) : undefined;
  removed.push(...(built?.removed ?? []));
  const cacheKept = built?.kept ?? 0;
  const leftAlone = [...(await foreign(run)), ...(await listObjects(lab.id))];
  if (!options.keepFolder) removeWorkspace(run);
  const buildsUnknown = needsEngine(lab) && built === undefined && lab.objects.images.length > 0;
  return { removed, leftAlone, elsewhere, buildsUnknown, cacheKept };
}

/** Objects with one of the lab's names that aren't the lab's. */
async function foreign({ lab }: LabRun): Promise<EngineObject[]> {
  const found = await Promise.all(namesOf(lab).map(({ kind, name }) => findObject(kind, name)));
  return found.flatMap((object) => (object === undefined || object.lab === lab.id ? [] : [object]));
}
