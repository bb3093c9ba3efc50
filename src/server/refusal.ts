import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isProblem, Problem, type ProblemOptions } from '../project/problem.ts';

/** A request that isn't carried out, with the status that says why. */
export class Refusal extends Problem {
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, message: string, options: ProblemOptions = {}) {
    super(message, options);
    this.status = status;
  }
}

/** A Problem as the page shows it. */
export const told = ({ message, details, hints }: Problem) => ({ message, details, hints });

/** What nobody expected, for the page; the whole of it is told where the server was started. */
export function unforeseen(error: unknown): Problem {
  console.error(error);
  return new Problem(`the server failed: ${error instanceof Error ? error.message : String(error)}`, {
    hints: 'the terminal of npm start says where',
  });
}

/** The answer for what a handler threw. */
export const refused = (error: Error, context: Context): Response =>
  isProblem(error)
    ? context.json({ problem: told(error) }, error instanceof Refusal ? error.status : 422)
    : context.json({ problem: told(unforeseen(error)) }, 500);
