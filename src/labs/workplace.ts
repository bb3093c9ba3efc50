import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { KUBECTL_ENVIRONMENT, kubeconfig } from '../cluster/cluster.ts';
import { engineBuilder } from '../engine/build-cache.ts';
import { engineNow } from '../engine/info.ts';
import { type EngineObject, findObject, LABEL, type ObjectKind } from '../engine/objects.ts';
import { isAlive } from '../process/alive.ts';
import { portIsFree } from '../process/port.ts';
import { type FinishedRun, runScript, type ScriptOptions } from '../process/script.ts';
import { removeOurs } from '../project/files.ts';
import { labsFolder, projectRoot, stateFolder } from '../project/paths.ts';
import { EXIT, isProblem, Problem } from '../project/problem.ts';
import { WITHOUT_STRAYS } from '../project/stray.ts';
import { claimNames, claimsHere, claimVolumes, forgetClaims, hasName, othersUnderWay } from './claims.ts';
import type { Lab, Step } from './load.ts';
import { labKubeconfig, makeNamespace, requireFreeNamespace } from './namespace.ts';
import { needsCluster, needsHelm } from './surroundings.ts';

/** A lab and the folder its scripts run in: the learner's own, or a scratch one of `dev verify`. */
export interface Workplace {
  lab: Lab;
  folder: string;
}

export type ScriptName = 'setup' | 'run' | 'check' | 'clean';

/**
 * Makes the work folder of a lab whose names are free, with a copy of the lab's files and sources; for a lab
 * that needs the cluster also its namespace, and a kubeconfig in the folder.
 */
export async function prepare({ lab, folder }: Workplace): Promise<void> {
  // Minutes may have gone by since they were looked at: images were pulled. What has one of them from now on
  // is taken for the lab's.
  await requireFreeNames({ lab, folder }, { ports: false });
  try {
    mkdirSync(folder, { recursive: true });
    if (lab.files) cpSync(lab.files, folder, WITHOUT_STRAYS);
    for (const { name, path } of lab.sources) cpSync(path, join(folder, name), WITHOUT_STRAYS);
    if (lab.project && !existsSync(join(folder, 'project')))
      symlinkSync(projectRoot(), join(folder, 'project'));
  } catch (error) {
    throw new Problem(`cannot write the work folder ${folder}: ${(error as Error).message}`, {
      exitCode: EXIT.missing,
      hints: 'is the disk full, or the folder somebody else’s?',
    });
  }
  await claimNames({ lab, folder });
  if (needsCluster(lab)) await makeNamespace(lab, folder);
}

const scratch = (): string => join(stateFolder(), 'scratch');

/** Work folder of a `dev verify` or `dev record` in this process. */
export const scratchFolder = (lab: string): string =>
  join(scratch(), `${lab.replace('/', '.')}.${process.pid}`);

/** Scratch folders of a lab whose process is gone without having cleaned up. */
export function abandonedFolders(lab: string): string[] {
  if (!existsSync(scratch())) return [];
  const prefix = `${lab.replace('/', '.')}.`;
  return readdirSync(scratch())
    .filter(
      (name) =>
        name.startsWith(prefix) &&
        /^\d+$/.test(name.slice(prefix.length)) &&
        !isAlive(Number(name.slice(prefix.length))),
    )
    .map((name) => join(scratch(), name));
}

export function removeFolder(place: Workplace): void {
  forgetClaims(place);
  removeOurs(place.folder);
}

/**
 * What leads the commands of a lab to the course's cluster, and keeps what Helm stores out of the home folder
 * (helm.sh/docs/helm/helm); empty for a lab that does not run there.
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
 * What a learner types once in a lab's work folder to have the same; undefined where there is nothing to
 * type.
 */
export function exportLine(lab: Pick<Lab, 'needs'>): string | undefined {
  const variables = Object.entries(clusterVariables(lab, '$PWD'));
  return variables.length > 0
    ? `export ${variables.map(([name, value]) => `${name}=${value}`).join(' ')}`
    : undefined;
}

/**
 * Variables that would turn a lab's commands on something else, or make kubectl ask, pretend or run another
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
export async function scriptEnvironment({ lab, folder }: Workplace): Promise<Record<string, string>> {
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
  place: Workplace,
  step: Pick<Step, 'folder' | 'seconds'>,
  script: ScriptName,
  options: Pick<ScriptOptions, 'signal' | 'onOutput' | 'trace'> = {},
): Promise<FinishedRun> {
  const run = await runScript(join(step.folder, `${script}.sh`), {
    cwd: place.folder,
    env: await scriptEnvironment(place),
    seconds: step.seconds,
    ...options,
  });
  await noteVolumes(place);
  return run;
}

/** As claimVolumes. An engine that went away is told by whoever needs it next. */
export async function noteVolumes(place: Workplace): Promise<void> {
  try {
    await claimVolumes(place);
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}

/**
 * The command that removes an object without a label, if another lab under way takes its name, or a run that
 * was killed has left it.
 */
async function likelyOwner(lab: Lab, object: EngineObject): Promise<string | undefined> {
  const { id } = await engineNow();
  const [other] = othersUnderWay(lab, id).filter((one) => hasName(one, object));
  if (other) return `npx drydock clean ${other.id}`;
  return abandonedFolders(lab.id).length > 0 ? `npx drydock clean ${lab.id}` : undefined;
}

/**
 * Refuses (Problem, exit 3) where a name or port that the lab takes belongs to somebody else. Touches
 * nothing.
 */
export async function requireFreeNames(place: Workplace, options: { ports: boolean }): Promise<void> {
  const { lab } = place;
  const claimed = (await claimsHere(place)) !== undefined;
  const wanted: [ObjectKind, string[]][] = [
    ['container', lab.objects.containers],
    ['network', lab.objects.networks],
    ['volume', lab.objects.volumes],
    ['image', lab.objects.images],
  ];
  for (const [kind, names] of wanted)
    for (const name of names) {
      const object = await findObject(kind, name);
      if (!object || object.lab === lab.id || (claimed && object.lab === undefined)) continue;
      throw new Problem(
        `the ${kind} name ${name} is taken: expected none, or one with the label ${LABEL}=${lab.id}; found ${object.lab ? `one of lab ${object.lab}` : 'one without that label'}`,
        {
          exitCode: EXIT.missing,
          hints: object.lab
            ? `npx drydock clean ${object.lab}`
            : ((await likelyOwner(lab, object)) ??
              `it was not touched; if you can spare it: docker ${kind} ${kind === 'container' ? 'rename' : 'rm'} ${name}`),
        },
      );
    }
  if (needsCluster(lab)) await requireFreeNamespace(lab);
  if (!options.ports) return;
  for (const port of lab.objects.ports)
    if (!(await portIsFree(port)))
      throw new Problem(`port ${port} of 127.0.0.1 is taken by another program`, {
        exitCode: EXIT.missing,
        hints:
          'docker ps and, on Linux, ss --listening --tcp --processes show by whom; stop that and start the lab again',
      });
}

export const workFolderExists = ({ folder }: Workplace): boolean => existsSync(folder);
