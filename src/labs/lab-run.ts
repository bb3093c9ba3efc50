import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chosenCluster } from '../cluster/choice.ts';
import { isAlive } from '../process/alive.ts';
import type { Store } from '../process/store.ts';
import { stateFolder } from '../project/paths.ts';
import { type Claims, claimsBeside } from './claims.ts';
import { dotted, type Lab, labIds } from './load.ts';
import { clusterOf, type LabCluster } from './namespace.ts';
import { needsCluster } from './needs.ts';
import { type Place, placeBeside } from './own.ts';
import { type Progress, progressOf, workFolder } from './progress.ts';

/** One run of a lab on this machine: made once, and passed to everything that works on it. */
export interface LabRun {
  lab: Lab;
  /** Work folder, in which its scripts run. */
  folder: string;
  /** What is the lab's on the engine without carrying its label. */
  claims: Store<Claims>;
  /** Undefined for a lab that does not run in a cluster. */
  cluster: LabCluster | undefined;
  /** On which cluster of the learner's own it began; empty on the course's. */
  place: Store<Place>;
  /** The learner's progress; undefined for a run of `verify` or `record`. */
  progress?: Store<Progress>;
}

export interface LearnersRun extends LabRun {
  progress: Store<Progress>;
}

const runIn = (lab: Lab, folder: string): LabRun => ({
  lab,
  folder,
  claims: claimsBeside(folder),
  cluster: needsCluster(lab) ? clusterOf(lab, folder) : undefined,
  place: placeBeside(folder),
});

/**
 * The learner's own: on the cluster it began on; one that hasn't begun on the cluster it would begin on. What
 * `verify` and `record` prove, they prove on the course's.
 */
export function learnersRun(lab: Lab): LearnersRun {
  const run = { ...runIn(lab, workFolder(lab)), progress: progressOf(lab) };
  if (!needsCluster(lab)) return run;
  const began = run.place.read();
  const chosen = !wasPrepared(run) && lab.anyCluster ? chosenCluster() : undefined;
  return { ...run, cluster: clusterOf(lab, run.folder, began ?? (chosen && { context: chosen.context })) };
}

/** Where `verify` and `record` have their work folders. */
const scratchFolder = (): string => join(stateFolder(), 'scratch');

/** One of `verify` or `record`, in this process. */
export const scratchRun = (lab: Lab): LabRun =>
  runIn(lab, join(scratchFolder(), `${dotted(lab)}.${process.pid}`));

/** Runs of a lab whose process ended without cleaning up. */
export function abandonedRuns(lab: Lab): LabRun[] {
  if (!existsSync(scratchFolder())) return [];
  return readdirSync(scratchFolder())
    .filter((name) => {
      const [, pid] = /^(\d+)$/.exec(name.slice(dotted(lab).length + 1)) ?? [];
      return name === `${dotted(lab)}.${pid}` && !isAlive(Number(pid));
    })
    .map((name) => runIn(lab, join(scratchFolder(), name)));
}

/** Work folders of other runs that are or may be under way on this machine, the learner's and `verify`'s. */
export function otherFolders(folder: string): string[] {
  const scratched = existsSync(scratchFolder()) ? readdirSync(scratchFolder()) : [];
  // What is beside a work folder has its name and a suffix; a run's folder ends in the id of its process.
  const runs = scratched.map((name) => join(scratchFolder(), name.replace(/^(.*\.\d+)\..*$/, '$1')));
  const learners = labIds().map((id) => workFolder({ id }));
  return [...new Set([...runs, ...learners])].filter((one) => one !== folder);
}

/** What those runs claim. */
export const otherClaims = (folder: string): Claims[] =>
  otherFolders(folder).flatMap((other) => claimsBeside(other).read() ?? []);

export const wasPrepared = ({ folder }: Pick<LabRun, 'folder'>): boolean => existsSync(folder);

/**
 * On which cluster a lab runs, where the learner may wonder: on one of theirs, or elsewhere than labs begin
 * now. Undefined for a lab on the course's own cluster, and for one without a cluster.
 */
export function whereLine(lab: Lab): string | undefined {
  const { cluster } = learnersRun(lab);
  if (!cluster) return undefined;
  const chosen = chosenCluster()?.context;
  const began = cluster.own?.context;
  const here = began === undefined ? "the course's own cluster" : `your cluster ${began}`;
  if (chosen === began)
    return began === undefined ? undefined : `on ${here}, in the namespace ${cluster.namespace}`;
  return (
    `on ${here}, where it began; npx drydock reset ${lab.id} begins it again on ` +
    (chosen === undefined ? "the course's own" : `your cluster ${chosen}`)
  );
}
