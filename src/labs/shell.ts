/**
 * The lab shell: bash in a lab's work folder, with the environment of the lab's scripts and the words of
 * labs/lib/shell.bash. It reads none of the learner's start-up files and writes nothing to their history.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { labsFolder, projectRoot } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { type LabRun, learnersRun } from './lab-run.ts';
import type { Lab } from './load.ts';
import { historyFile, progressFile } from './progress.ts';
import { FOREIGN, labVariables, ownVariables } from './scripts.ts';

/** What `npx` adds to the environment of what it starts (docs.npmjs.com/cli/using-npm/scripts). */
const NPMS = /^(?:npm_.*|INIT_CWD|NODE|COLOR)$/;

/** Folders that npm puts in front of PATH. */
const NPMS_FOLDER = /[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)$/;

/** An environment as it was before npx: in the lab shell, `node` is the learner's own. */
export function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.npm_execpath === undefined) return env;
  const path = (env.PATH ?? '').split(delimiter);
  const first = path.findIndex((folder) => !NPMS_FOLDER.test(folder));
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !NPMS.test(name))),
    PATH: path.slice(first === -1 ? path.length : first).join(delimiter),
  };
}

/** Set by the command line for itself. */
const DRYDOCKS = /^DRYDOCK_(?:ROOT|TYPED_IN|NODE|SHELL_.*)$/;

/** What a person set for themselves, and a lab doesn't mind. */
const PERSONS = /^KUBE_EDITOR$/;

/**
 * Environment of a lab shell. Colours, language and pager stay the learner's. DRYDOCK_SHELL_… are for
 * shell.bash alone, which takes them out again.
 * @param program src/cli/drydock, which has the shell's words
 */
export async function shellEnvironment(
  run: Pick<LabRun, 'lab' | 'folder'>,
  program: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  const { lab } = run;
  const cache = join(dirname(program), '../../node_modules/.cache/node');
  const own = ownVariables(
    withoutNpm(env),
    (name) =>
      (PERSONS.test(name) || !FOREIGN.test(name)) &&
      !DRYDOCKS.test(name) &&
      (name !== 'NODE_COMPILE_CACHE' || env[name] !== cache),
  );
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
