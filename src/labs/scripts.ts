import { delimiter, join } from 'node:path';
import { KUBECTL_ENVIRONMENT, kubeconfig } from '../cluster/cluster.ts';
import { ownEnvironment } from '../cluster/tools.ts';
import { engineBuilder } from '../engine/build-cache.ts';
import { knownCause } from '../engine/causes.ts';
import { engineAnswers } from '../engine/info.ts';
import { passedOn } from '../process/environment.ts';
import { findProgram, isProgram } from '../process/program.ts';
import { type FinishedRun, runScript, type ScriptOptions } from '../process/script.ts';
import { labsFolder, shellWord, shortPath } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { buildxFolder, noteBuilds } from './builds.ts';
import { noteVolumes } from './claims.ts';
import type { LabRun } from './lab-run.ts';
import type { Lab, Step, Way } from './load.ts';
import { labKubeconfig } from './namespace.ts';
import { needsCluster, needsHelm, usesEngine } from './needs.ts';
import { plainOutput } from './transcript.ts';

export type ScriptName = 'setup' | 'run' | 'measure' | 'check' | 'clean' | 'undo' | Way['script'];

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

/** First on PATH for a lab's scripts and in its shell: the docker that adds the lab's label. */
const labPrograms = (): string => join(labsFolder(), 'lib', 'bin');

/** Variables by which commands of a lab label what they create; of PATH nothing where there's no docker. */
function ownershipVariables({ id }: Pick<Lab, 'id'>, path: string): Record<string, string> {
  const folders = path.split(delimiter).filter((folder) => folder !== labPrograms());
  const docker = findProgram('docker', folders.join(delimiter));
  if (docker === undefined) return { DRYDOCK_LAB: id };
  const own = join(labPrograms(), 'docker');
  // bash would pass over it without a word, and clean-up would not know what the lab made.
  if (!isProgram(own))
    throw new Problem(`${shortPath(own)}: expected a file that may be executed; found one that may not`, {
      exitCode: EXIT.missing,
      hints: [
        `chmod +x ${shellWord(shortPath(own))} src/cli/drydock`,
        'a program that knows no modes may have unpacked the project, or its disk is mounted noexec: ' +
          'git clone it elsewhere',
      ],
    });
  return {
    DRYDOCK_LAB: id,
    DRYDOCK_DOCKER: docker,
    PATH: [labPrograms(), ...folders].join(delimiter),
  };
}

/**
 * What a lab's scripts and its learner's shell share:
 * - DRYDOCK_LAB: the lab's id, the value of the label that its objects carry
 * - DRYDOCK_LIB: labs/lib
 * - PATH, with the docker first that adds that label, and DRYDOCK_DOCKER: the one behind it
 * The learner's kubeconfig is hidden behind the course's own, and so is what Helm keeps in the home folder,
 * and their kuberc.
 */
export async function labVariables(
  { lab, folder, cluster }: Pick<LabRun, 'lab' | 'folder'> & Partial<Pick<LabRun, 'cluster'>>,
  path = process.env.PATH ?? '',
): Promise<Record<string, string>> {
  return {
    ...ownershipVariables(lab, path),
    DRYDOCK_LIB: join(labsFolder(), 'lib'),
    ...KUBECTL_ENVIRONMENT,
    KUBECONFIG: kubeconfig(),
    ...(cluster?.own ? ownEnvironment(cluster.own) : {}),
    ...clusterVariables(lab, folder),
    // Another builder would keep what it builds to itself.
    BUILDX_BUILDER: await engineBuilder(),
    BUILDX_CONFIG: buildxFolder(folder),
    DOCKER_CLI_HINTS: 'false',
    // Instead of what a person has in the home folder for these.
    CURL_HOME: join(labsFolder(), 'lib', 'curl'),
    WGETRC: '/dev/null',
  };
}

/**
 * Environment of a lab's scripts: what environment.ts passes on, labVariables, and
 * - DRYDOCK_LAB_FOLDER: the lab's folder, where its own lib.sh may be
 * - DRYDOCK_NEEDS: what the lab needs, as in lab.yaml
 * - BASH_ENV: labs/lib/lab.sh, which gives a script what its kind (DRYDOCK_SCRIPT) may use
 * Output is kept plain and in English.
 */
export const scriptEnvironment = async (
  run: Pick<LabRun, 'lab' | 'folder'> & Partial<Pick<LabRun, 'cluster'>>,
): Promise<Record<string, string>> => ({
  ...passedOn(),
  ...(await labVariables(run)),
  DRYDOCK_LAB_FOLDER: run.lab.folder,
  DRYDOCK_NEEDS: run.lab.needs.join(' '),
  BASH_ENV: join(labsFolder(), 'lib', 'lab.sh'),
  BUILDKIT_PROGRESS: 'plain',
  NO_COLOR: '1',
  TERM: 'dumb',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
});

/** Runs one script of a step, or the lab's clean.sh, in the work folder. */
export async function runLabScript(
  labRun: LabRun,
  step: Pick<Step, 'folder' | 'seconds'>,
  script: ScriptName,
  options: Pick<ScriptOptions, 'signal' | 'onOutput' | 'trace'> = {},
): Promise<FinishedRun> {
  const run = await runScript(join(step.folder, `${script}.sh`), {
    cwd: labRun.folder,
    env: { ...(await scriptEnvironment(labRun)), DRYDOCK_SCRIPT: script.replace(/\/.*/, '') },
    seconds: step.seconds,
    ...options,
  });
  await Promise.all([noteVolumes(labRun), noteBuilds(labRun)]);
  return run;
}

/**
 * Why a script failed, beyond its exit code: time, interruption, an engine that went away, a known cause in
 * what it printed.
 */
export async function whyFailed(
  run: FinishedRun,
  seconds: number,
  { cluster }: Partial<Pick<LabRun, 'cluster'>> = {},
): Promise<string> {
  if (run.ending === 'interrupted') return 'interrupted';
  if (usesEngine({ cluster }) && !(await engineAnswers()))
    return 'the engine stopped answering while the script ran';
  if (run.ending === 'timed out') return `not done within its ${seconds} s`;
  return knownCause(plainOutput(run)) ?? `exit code ${run.exitCode}`;
}
