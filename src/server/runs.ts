/** The runs of labs that pages asked for: a few at a time, each with all that it said and printed. */
import { randomUUID } from 'node:crypto';
import type { Lab, Step } from '../labs/load.ts';
import type { SessionOptions } from '../labs/session.ts';
import { EXIT, isProblem } from '../project/problem.ts';
import type { Order, Outcome, RunEvent, RunState } from '../schemas/run-api.ts';
import { Refusal, told, unforeseen } from './refusal.ts';

/** An order whose lab and step are known to be there. */
export interface Task {
  order: Order;
  lab: Lab;
  /** Of a verb that is about one. */
  step: Step | undefined;
}

/** Carries a task out. Throws a Problem for what a person can repair. */
export type Work = (task: Task, options: SessionOptions) => Promise<Outcome>;

export interface Run {
  state: () => RunState;
  /** So far; the last one is `ended`, once it has. */
  events: readonly RunEvent[];
  ended: () => boolean;
  /** Ends what it has started. It ends soon, and says how. */
  cancel: () => void;
  /** Calls back at every event from now on. Returns what ends that. */
  watch: (call: () => void) => () => void;
}

export interface Runs {
  /** Throws a Refusal where the lab has a run under way, or too much is under way. */
  start: (task: Task) => Run;
  /** The newest first. */
  all: () => Run[];
  find: (id: string) => Run | undefined;
  /** The run of a lab that is under way. */
  of: (lab: string) => Run | undefined;
  /** Ends all of them, and takes no more. Resolves when they have cleaned up, or the time is over. */
  stop: (seconds: number) => Promise<void>;
}

/** How many runs are under way at once. */
const AT_ONCE = 3;
/** How many that have ended are kept, for pages to catch up with. */
const KEPT = 50;
/** Characters of those kept, and of one run: a script's output ends at a million (src/process/script.ts). */
const MOST_KEPT = 20_000_000;
const MOST_SAID = 3_000_000;
/** What an event costs besides its text. */
const EVENT = 100;

const CUT = 'more was said and printed than is shown here';

interface Kept extends Run {
  task: Task;
  size: () => number;
  over: Promise<void>;
}

/** How a run ended that threw. */
function failure(error: unknown): Outcome {
  if (isProblem(error))
    return { verb: 'failed', problem: told(error), interrupted: error.exitCode === EXIT.interrupted };
  return { verb: 'failed', problem: told(unforeseen(error)), interrupted: false };
}

function begin(task: Task, work: Work): Kept {
  const id = randomUUID();
  const started = new Date().toISOString();
  const events: RunEvent[] = [];
  const watchers = new Set<() => void>();
  const controller = new AbortController();
  let outcome: Outcome | undefined;
  let size = 0;
  const add = (event: RunEvent): void => {
    events.push(event);
    for (const call of watchers) call();
  };
  const note = (event: Exclude<RunEvent, { type: 'ended' }>): void => {
    if (size > MOST_SAID) return;
    size += event.text.length + EVENT;
    add(size > MOST_SAID ? { type: 'said', text: CUT } : event);
  };
  const options: SessionOptions = {
    say: (lines) => {
      for (const text of lines.split('\n')) note({ type: 'said', text });
    },
    onOutput: (text, stream) => note({ type: 'printed', text, stream }),
    signal: controller.signal,
  };
  const over = (async () => work(task, options))()
    .catch(failure)
    .then((how) => {
      outcome = how;
      size += JSON.stringify(how).length;
      add({ type: 'ended', outcome: how });
      watchers.clear();
    });
  return {
    task,
    events,
    over,
    size: () => size,
    ended: () => outcome !== undefined,
    cancel: () => controller.abort(),
    watch: (call) => {
      watchers.add(call);
      return () => watchers.delete(call);
    },
    state: () => ({
      id,
      order: task.order,
      ...(task.step ? { step: task.step.id } : {}),
      started,
      events: events.length,
      ...(outcome ? { outcome } : {}),
    }),
  };
}

export function newRuns(work: Work): Runs {
  /** In the order in which they began. */
  const runs = new Map<string, Kept>();
  let stopping = false;
  const underWay = (): Kept[] => [...runs.values()].filter((run) => !run.ended());

  function forgetOldest(): void {
    const ended = [...runs].filter(([, run]) => run.ended()).reverse();
    let size = 0;
    ended.forEach(([id, run], index) => {
      size += run.size();
      // The newest one stays, however long it is.
      if (index >= KEPT || (index > 0 && size > MOST_KEPT)) runs.delete(id);
    });
  }

  return {
    start: (task) => {
      const { id } = task.lab;
      if (stopping) throw new Refusal(503, 'the server is ending');
      if (underWay().some((run) => run.task.lab.id === id))
        throw new Refusal(409, `lab ${id} has a run under way`, { hints: 'wait for its end, or cancel it' });
      if (underWay().length >= AT_ONCE)
        throw new Refusal(429, `expected at most ${AT_ONCE} runs at once; found ${AT_ONCE} under way`, {
          hints: 'wait for the end of one, or cancel it',
        });
      const run = begin(task, work);
      runs.set(run.state().id, run);
      void run.over.then(forgetOldest);
      return run;
    },
    all: () => [...runs.values()].reverse(),
    find: (id) => runs.get(id),
    of: (lab) => underWay().find((run) => run.task.lab.id === lab),
    stop: async (seconds) => {
      stopping = true;
      for (const run of underWay()) run.cancel();
      const late = new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000).unref());
      await Promise.race([Promise.all(underWay().map(({ over }) => over)), late]);
    },
  };
}
