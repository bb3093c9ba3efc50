import { execa } from 'execa';
import { outOfReach } from '../process/spawn-retry.ts';
import { engineProblem } from './causes.ts';

/**
 * Asks the engine through the docker client, so that contexts, DOCKER_HOST and credentials hold as they do
 * for the learner.
 */
export async function docker(
  args: string[],
  options: { seconds?: number; signal?: AbortSignal | undefined } = {},
) {
  const attempt = () =>
    execa('docker', args, {
      reject: false,
      stdin: 'ignore',
      timeout: (options.seconds ?? 30) * 1000,
      env: { DOCKER_CLI_HINTS: 'false' },
      // A group of its own: Ctrl-C at the terminal must not end the clients that clean up.
      detached: true,
      cleanup: false,
      ...(options.signal ? { cancelSignal: options.signal } : {}),
    });
  return outOfReach(attempt, () => options.signal?.aborted === true);
}

/** Standard output of a docker command, or a Problem (exit 3) with what it said. */
export async function ask(args: string[], seconds?: number): Promise<string> {
  const result = await docker(args, { seconds });
  if (result.failed)
    throw engineProblem(
      `docker ${args.join(' ')}`,
      result.timedOut ? `no answer within ${seconds ?? 30} s` : String(result.stderr || result.shortMessage),
    );
  return result.stdout;
}

export const lines = (text: string): string[] => text.split('\n').filter(Boolean);
