import { join } from 'node:path';
import { KUBECTL_ENVIRONMENT, kubeconfig } from '../cluster/cluster.ts';
import { engineBuilder } from '../engine/build-cache.ts';
import { knownCause } from '../engine/causes.ts';
import { engineAnswers } from '../engine/info.ts';
import { type FinishedRun, runScript, type ScriptOptions } from '../process/script.ts';
import { labsFolder } from '../project/paths.ts';
import { noteVolumes } from './claims.ts';
import type { LabRun } from './lab-run.ts';
import type { Lab, Step } from './load.ts';
import { labKubeconfig } from './namespace.ts';
import { needsCluster, needsHelm } from './needs.ts';
import { plainOutput } from './transcript.ts';

export type ScriptName = 'setup' | 'run' | 'check' | 'clean';

/**
 * What points a lab's commands to the course's cluster, and keeps what Helm stores out of the home folder
 * (helm.sh/docs/helm/helm); empty for a lab that doesn't run there.
 */
function clusterVariables(lab: Pick<Lab, 'needs'>, folder: string): Record<string, string> {
  if (!needsCluster(lab)) return {};
  const helm = {
    HELM_CONFIG_HOME: `${folder}/.helm/config`,
    HELM_CACHE_HOME: `${folder}/.helm/cache`,
    HELM_DATA_HOME: `${folder}/.helm/data`,
  };
  return { KUBECONFIG: labKubeconfig(folder), ...(needsHelm(lab) ? helm : {}) };
}

/**
 * What a learner types once in a lab's work folder to have the same; undefined if there is nothing to type.
 */
export function exportLine(lab: Pick<Lab, 'needs'>): string | undefined {
  const variables = Object.entries(clusterVariables(lab, '$PWD'));
  return variables.length > 0
    ? `export ${variables.map(([name, value]) => `${name}=${value}`).join(' ')}`
    : undefined;
}

/**
 * Variables that would point a lab's commands at something else, or make kubectl ask, pretend or run another
 * program.
 */
const FOREIGN = /^(?:COMPOSE_|HELM_|KUBE)/;

/**
 * Environment of a lab's scripts: the caller's, and
 * - DRYDOCK_LAB: the lab's id, the value of the label that its objects carry
 * - DRYDOCK_LIB: labs/lib
 * Output is kept plain and in English; the learner's kubeconfig is hidden behind the course's own, and so is
 * what Helm keeps in the home folder, and their kuberc. Their variables for Compose, Helm and kubectl are
 * left out.
 */
export async function scriptEnvironment({
  lab,
  folder,
}: Pick<LabRun, 'lab' | 'folder'>): Promise<Record<string, string>> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !FOREIGN.test(entry[0]),
    ),
  );
  return {
    ...inherited,
    DRYDOCK_LAB: lab.id,
    DRYDOCK_LIB: join(labsFolder(), 'lib'),
    ...KUBECTL_ENVIRONMENT,
    KUBECONFIG: kubeconfig(),
    ...clusterVariables(lab, folder),
    // Another builder would keep what it builds to itself.
    BUILDX_BUILDER: await engineBuilder(),
    BUILDKIT_PROGRESS: 'plain',
    DOCKER_CLI_HINTS: 'false',
    NO_COLOR: '1',
    TERM: 'dumb',
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

/** Runs one script of a step, or the lab's clean.sh, in the work folder. */
export async function runLabScript(
  labRun: LabRun,
  step: Pick<Step, 'folder' | 'seconds'>,
  script: ScriptName,
  options: Pick<ScriptOptions, 'signal' | 'onOutput' | 'trace'> = {},
): Promise<FinishedRun> {
  const run = await runScript(join(step.folder, `${script}.sh`), {
    cwd: labRun.folder,
    env: await scriptEnvironment(labRun),
    seconds: step.seconds,
    ...options,
  });
  await noteVolumes(labRun);
  return run;
}

/**
 * Why a script failed, beyond its exit code: time, interruption, an engine that went away, a known cause in
 * what it printed.
 */
export async function whyFailed(run: FinishedRun, seconds: number): Promise<string> {
  if (run.ending === 'interrupted') return 'interrupted';
  if (!(await engineAnswers())) return 'the engine stopped answering while the script ran';
  if (run.ending === 'timed out') return `not done within its ${seconds} s`;
  return knownCause(plainOutput(run)) ?? `exit code ${run.exitCode}`;
}
