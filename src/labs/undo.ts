/** Takes back what a way through a step did, so that the next one begins where it began. */
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kubectl } from '../cluster/cluster.ts';
import { type EngineObject, KINDS, objectKey, removeObject } from '../engine/objects.ts';
import { filesBelow } from '../project/files.ts';
import { ownObjects } from './clean.ts';
import type { LabRun } from './lab-run.ts';
import type { Step } from './load.ts';
import { type ClusterObject, listLabObjects } from './namespace.ts';
import { runLabScript, whyFailed } from './scripts.ts';
import { plainOutput } from './transcript.ts';

/** What a lab had before a step. */
export interface Snapshot {
  engine: EngineObject[];
  cluster: ClusterObject[];
  /** A copy of the work folder. */
  copy: string;
}

const clusterObjects = async ({ cluster }: LabRun): Promise<ClusterObject[]> =>
  cluster ? listLabObjects(cluster) : [];

export async function takeSnapshot(run: LabRun): Promise<Snapshot> {
  const copy = `${run.folder}.before`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(run.folder, copy, { recursive: true, verbatimSymlinks: true });
  const [engine, cluster] = await Promise.all([ownObjects(run), clusterObjects(run)]);
  return { engine, cluster, copy };
}

export const forgetSnapshot = ({ copy }: Snapshot): void => rmSync(copy, { recursive: true, force: true });

/** Brings the files of a folder back in place: a container may have it mounted. */
export function restoreFolder(folder: string, copy: string): void {
  const wanted = new Set(filesBelow(copy));
  for (const name of filesBelow(folder))
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of wanted) {
    const [from, to] = [join(copy, name), join(folder, name)];
    if (isSame(from, to)) continue;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, force: true });
  }
  for (const name of emptyFolders(folder)) if (!existsSync(join(copy, name))) rmdirSync(join(folder, name));
}

/** Folders below one that hold nothing, or nothing but such folders; the innermost first. */
function emptyFolders(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const name = join(prefix, entry.name);
      const inner = emptyFolders(folder, name);
      return readdirSync(join(folder, name)).every((one) => inner.includes(join(name, one)))
        ? [...inner, name]
        : inner;
    });
}

function isSame(one: string, other: string): boolean {
  try {
    const [a, b] = [lstatSync(one), lstatSync(other)];
    if (!a.isFile() || !b.isFile()) return a.isSymbolicLink() && b.isSymbolicLink();
    return a.mode === b.mode && a.size === b.size && readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

async function removeNewOnEngine(run: LabRun, { engine }: Snapshot): Promise<void> {
  const before = new Set(engine.map(objectKey));
  const made = (await ownObjects(run)).filter((object) => !before.has(objectKey(object)));
  for (const kind of KINDS) for (const object of made) if (object.kind === kind) await removeObject(object);
}

async function removeNewInCluster(run: LabRun, { cluster }: Snapshot): Promise<void> {
  if (!run.cluster) return;
  const before = new Set(cluster.map(({ uid }) => uid));
  const made = (await clusterObjects(run)).filter(({ uid, owned }) => !owned && !before.has(uid));
  // Endpoints belong to their Service, though nothing in them says so.
  const removed = made.filter(({ kind }) => kind !== 'Endpoints');
  // One call a namespace: kubectl asks for all of them to end, and then waits for all together. Last what
  // belongs to no namespace.
  const namespaces = [...new Set(removed.map(({ namespace }) => namespace))].sort().reverse();
  // A StatefulSet's Pods have fixed names: those of a new one would wait for the old ones to go.
  const cascade = removed.some(({ kind }) => kind === 'StatefulSet') ? 'foreground' : 'background';
  for (const namespace of namespaces)
    await kubectl(
      [
        'delete',
        ...removed.filter((one) => one.namespace === namespace).map(({ kind, name }) => `${kind}/${name}`),
        ...(namespace ? ['--namespace', namespace] : []),
        '--ignore-not-found',
        `--cascade=${cascade}`,
        '--timeout=60s',
      ],
      { seconds: 70 },
    );
}

/**
 * Runs the step's undo.sh if it has one, else removes what was made since the snapshot; brings back the files
 * of the work folder. Returns what went wrong, undefined if nothing did.
 */
export async function undoWay(
  run: LabRun,
  step: Step,
  snapshot: Snapshot,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  let fault: string | undefined;
  if (step.hasUndo) {
    const undone = await runLabScript(run, step, 'undo', { signal });
    if (undone.exitCode !== 0)
      fault = `undo.sh failed: ${await whyFailed(undone, step.seconds)}: ${plainOutput(undone).trim()}`;
  } else {
    await removeNewOnEngine(run, snapshot);
    await removeNewInCluster(run, snapshot);
  }
  restoreFolder(run.folder, snapshot.copy);
  return fault;
}
