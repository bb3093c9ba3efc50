import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { engineNow } from '../engine/info.ts';
import { type EngineObject, findObject, LABEL } from '../engine/objects.ts';
import { portIsFree } from '../process/port.ts';
import { copyForAll, removeOurs } from '../project/files.ts';
import { projectRoot } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { buildxFolder } from './builds.ts';
import { claimNames, claimsHere, hasName, namesOf, othersUnderWay } from './claims.ts';
import { abandonedRuns, type LabRun } from './lab-run.ts';
import type { Lab } from './load.ts';
import { clusterOf, makeNamespace, requireFreeNamespace } from './namespace.ts';
import { claimPlace } from './own.ts';

/**
 * Makes the work folder of a lab whose names are free, with a copy of the lab's files and sources; for a lab
 * that needs the cluster also its namespace, and a kubeconfig in the folder.
 */
export async function prepare(run: LabRun): Promise<void> {
  const { lab, folder, cluster } = run;
  // Minutes may have passed since they were checked, while images were pulled. From now on, what has one of
  // these names counts as the lab's.
  await requireFreeNames(run, { ports: false });
  try {
    mkdirSync(folder, { recursive: true });
    if (lab.files) copyForAll(lab.files, folder);
    for (const { name, path } of lab.sources) copyForAll(path, join(folder, name));
    if (lab.project && !existsSync(join(folder, 'project')))
      symlinkSync(projectRoot(), join(folder, 'project'));
  } catch (error) {
    throw new Problem(`cannot write the work folder ${folder}: ${(error as Error).message}`, {
      exitCode: EXIT.missing,
      hints: 'is the disk full, or does the folder belong to another user?',
    });
  }
  await claimNames(run);
  if (cluster) await makeNamespace(cluster.own ? clusterOf(lab, folder, claimPlace(run.place)) : cluster);
}

/** Removes the work folder, with what the run claimed. */
export function removeWorkspace({ folder, claims, place }: LabRun): void {
  claims.remove();
  place.remove();
  removeOurs(buildxFolder(folder));
  removeOurs(folder);
}

/**
 * The command that removes an object without a label, if its name belongs to another lab under way or to a
 * run that was killed.
 */
async function likelyOwner(lab: Lab, object: EngineObject): Promise<string | undefined> {
  const { id } = await engineNow();
  const [other] = othersUnderWay(lab, id).filter((one) => hasName(one, object));
  if (other) return `npx drydock clean ${other.id}`;
  return abandonedRuns(lab).length > 0 ? `npx drydock clean ${lab.id}` : undefined;
}

/** Throws a Problem (exit 3) if a name or port of the lab belongs to something else. Touches nothing. */
export async function requireFreeNames(run: LabRun, options: { ports: boolean }): Promise<void> {
  const { lab, cluster } = run;
  const names = namesOf(lab);
  const [claims, ...found] = await Promise.all([
    claimsHere(run),
    ...names.map(({ kind, name }) => findObject(kind, name)),
  ]);
  const claimed = claims !== undefined;
  for (const [index, { kind, name }] of names.entries()) {
    const object = found[index];
    if (!object || object.lab === lab.id || (claimed && object.lab === undefined)) continue;
    throw new Problem(
      `the ${kind} name ${name} is taken: expected none, or one with the label ${LABEL}=${lab.id}; ` +
        `found ${object.lab ? `one of lab ${object.lab}` : 'one without that label'}`,
      {
        exitCode: EXIT.missing,
        hints: object.lab
          ? `npx drydock clean ${object.lab}`
          : ((await likelyOwner(lab, object)) ??
            'it was not touched; if you can spare it: ' +
              `docker ${kind} ${kind === 'container' ? 'rename' : 'rm'} ${name}`),
      },
    );
  }
  if (cluster) await requireFreeNamespace(cluster);
  if (!options.ports) return;
  for (const port of lab.objects.ports)
    if (!(await portIsFree(port)))
      throw new Problem(`port ${port} of 127.0.0.1 is taken by another program`, {
        exitCode: EXIT.missing,
        hints:
          'docker ps and, on Linux, ss --listening --tcp --processes show by whom; ' +
          'stop that and start the lab again',
      });
}
