/** Asks the server that the page came from; schemas/run-api.ts has what it answers. */
import type { z } from 'zod';
import type { Memory } from '../../project/memory.ts';
import type { doctorReport, LabState, Order, Outcome, RunEvent, RunState } from '../../schemas/run-api.ts';

export type Problem = Extract<Outcome, { verb: 'failed' }>['problem'];
export type Findings = z.output<typeof doctorReport>['findings'];

/** The server's refusal, or what kept it from answering, as a Problem. */
export class Refused extends Error {
  readonly problem: Problem;
  /** HTTP's, 0 where there was no answer. */
  readonly status: number;

  constructor(problem: Problem, status: number) {
    super(problem.message);
    this.problem = problem;
    this.status = status;
  }
}

const GONE: Problem = {
  message: 'the server that this page came from doesn’t answer',
  details: [],
  hints: ['where it was started, type npm start again, and open the address that it prints'],
};

/** Where the server is asked: this script is served from there. */
const address = (path: string): string => new URL(path, import.meta.url).href;

async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const answer = await fetch(address(path), options).catch(() => undefined);
  if (!answer) throw new Refused(GONE, 0);
  const body = await answer.json().catch(() => undefined);
  if (answer.ok && body !== undefined) return body;
  throw new Refused(
    body?.problem ?? { ...GONE, message: `the server’s answer was ${answer.status}, and no reason` },
    answer.status,
  );
}

const post = (body?: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body ?? {}),
});

export const labState = (lab: string): Promise<LabState> => ask(`labs/${lab}`);
export const doctor = (): Promise<{ findings: Findings }> => ask('doctor');
/** The newest first. */
export const runs = (): Promise<RunState[]> => ask('runs');
export const order = (wanted: Order): Promise<RunState> => ask('runs', post(wanted));
export const cancel = (run: string): Promise<RunState> => ask(`runs/${run}/cancel`, post());

/** Adds what this browser remembers to what the machine does. Answers all that is known then. */
export const shareMemory = (mine: Memory): Promise<Memory> => ask('memory', post(mine));

interface Follower {
  event: (number: number, event: RunEvent) => void;
  /** The server doesn't answer for now; the browser goes on trying. */
  waiting: () => void;
  /** The server has no such run any more. */
  lost: (problem: Problem) => void;
}

/**
 * Follows a run from its first event to its last. A connection that breaks is made again by the browser,
 * which then asks for what comes behind the last event that it has.
 */
export function follow(run: string, { event, waiting, lost }: Follower): void {
  const source = new EventSource(address(`runs/${run}/events`));
  source.onmessage = ({ data, lastEventId }) => {
    const found: RunEvent = JSON.parse(data);
    if (found.type === 'ended') source.close();
    event(Number(lastEventId), found);
  };
  source.onerror = async () => {
    if (source.readyState !== EventSource.CLOSED) waiting();
    // The browser doesn't say what it was answered.
    else
      lost(
        await runs().then(
          () => ({
            message: 'the server no longer tells of this run',
            details: [],
            hints: ['load this page again'],
          }),
          (error: Refused) => error.problem,
        ),
      );
  };
}
