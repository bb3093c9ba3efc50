/**
 * The lab shell: bash in a lab's work folder, with the environment of the lab's scripts and the words of
 * labs/lib/shell.bash. It reads none of the learner's start-up files and writes nothing to their history.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { passedToPerson } from '../process/environment.ts';
import { labsFolder, projectRoot } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { type LabRun, learnersRun } from './lab-run.ts';
import type { Lab } from './load.ts';
import { historyFile, progressFile } from './progress.ts';
import { labVariables } from './scripts.ts';

/** Folders that npm puts in front of PATH. */
const NPMS_FOLDER = /[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)$/;

/** PATH as it was before npx: in the lab shell, `node` is the learner's own. */
export function pathWithoutNpm({ PATH = '', npm_execpath }: NodeJS.ProcessEnv): string {
  if (npm_execpath === undefined) return PATH;
  const path = PATH.split(delimiter);
  const first = path.findIndex((folder) => !NPMS_FOLDER.test(folder));
  return path.slice(first === -1 ? path.length : first).join(delimiter);
}

/**
 * Environment of a lab shell. Colours, language and pager stay the learner's. DRYDOCK_SHELL_… are for
 * shell.bash alone, which takes them out again.
 * @param program src/cli/drydock, which has the shell's words
 */
export async function shellEnvironment(
  run: Pick<LabRun, 'lab' | 'folder'> & Partial<Pick<LabRun, 'cluster'>>,
  program: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  const { lab } = run;
  const own = passedToPerson({ ...env, PATH: pathWithoutNpm(env) });
  return {
    ...own,
    ...(await labVariables(run, own.PATH)),
    DRYDOCK_LAB_SHELL: '1',
    DRYDOCK_SHELL_PROGRAM: program,
    DRYDOCK_SHELL_NODE: process.execPath,
    DRYDOCK_SHELL_ROOT: projectRoot(),
    DRYDOCK_SHELL_PROGRESS: progressFile(lab),
    DRYDOCK_SHELL_HISTORY: historyFile(lab),
    DRYDOCK_SHELL_STEPS: lab.steps.map(({ id }) => id).join(' '),
  };
}

/**
 * Opens the lab shell on this process's terminal and returns when it has ended. Signals at the terminal are
 * the shell's business; a signal to this process ends the shell, and the lab stays as it is.
 */
export async function openShell(lab: Lab, bash: string, program: string): Promise<void> {
  const run = learnersRun(lab);
  const rc = join(labsFolder(), 'lib', 'shell.bash');
  const env = await shellEnvironment(run, program);
  const child = spawn(bash, ['--rcfile', rc, '-i'], { cwd: run.folder, env, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(name);
    // An interactive bash ignores SIGTERM.
    process.on(name, () => name !== 'SIGINT' && child.kill('SIGHUP'));
  }
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', (error) =>
      reject(
        new Problem(`cannot start ${bash}: ${error.message}`, {
          exitCode: EXIT.missing,
          hints: `npx drydock start ${lab.id} --no-shell`,
        }),
      ),
    );
  });
}
