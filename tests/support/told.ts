import { format, problemOf } from '../../src/project/problem.ts';

/** The Problem that some work throws, as the command line or the build would print it. */
export function told(work: () => unknown): string {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    return format(problemOf(error));
  }
  throw new Error(`expected a Problem; found ${JSON.stringify(result)}`);
}

/** The same of something under way. */
export async function toldBy(work: Promise<unknown>): Promise<string> {
  const result = await work.catch((error: unknown) => format(problemOf(error)));
  if (typeof result === 'string') return result;
  throw new Error(`expected a Problem; found ${JSON.stringify(result)}`);
}
