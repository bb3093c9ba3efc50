import { type Ran, type RunOptions, run } from '../process/run.ts';
import { engineProblem } from './causes.ts';

/** How long a docker command may take unless said, in seconds. */
const SECONDS = 30;

/**
 * Asks the engine through the docker client, so that contexts, DOCKER_HOST and credentials hold as they do
 * for the learner.
 */
export const docker = (args: string[], options: RunOptions = {}): Promise<Ran> =>
  run('docker', args, { seconds: SECONDS, env: { DOCKER_CLI_HINTS: 'false' }, ...options });

/** Standard output of a docker command, or a Problem (exit 3) with what it said. */
export async function ask(args: string[], options: RunOptions = {}): Promise<string> {
  const ran = await docker(args, options);
  if (ran.failed) throw engineProblem(`docker ${args.join(' ')}`, ran.why);
  return ran.stdout;
}

export const lines = (text: string): string[] => text.split('\n').filter(Boolean);
