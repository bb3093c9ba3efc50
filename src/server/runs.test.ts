import { expect, test } from 'vitest';
import type { Lab } from '../labs/load.ts';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import type { Outcome } from '../schemas/run-api.ts';
import { runEvent, runState } from '../schemas/run-api.ts';
import { newRuns, type Task, type Work } from './runs.ts';

const DONE: Outcome = { verb: 'reset' };
const task = (id = 'test/tiny'): Task => ({
  order: { verb: 'reset', lab: id },
  lab: { id } as Lab,
  step: undefined,
});

/** Runs one task to its end. */
async function ended(work: Work, runs = newRuns(work)) {
  const run = runs.start(task());
  await new Promise<void>((resolve) => run.watch(() => run.ended() && resolve()));
  return run;
}

test('what is said and printed keeps its order, and the end comes last', async () => {
  const run = await ended(async (_, { say, onOutput }) => {
    say('a\nb');
    onOutput?.('c\nd', 'stdout');
    return DONE;
  });
  expect(run.events).toEqual([
    { type: 'said', text: 'a' },
    { type: 'said', text: 'b' },
    { type: 'printed', text: 'c\nd', stream: 'stdout' },
    { type: 'ended', outcome: DONE },
  ]);
  for (const event of run.events) expect(runEvent.parse(event)).toEqual(event);
  expect(runState.parse(run.state())).toMatchObject({ events: 4, outcome: DONE });
});

test('a Problem is told with all that it has; an interruption as one', async () => {
  const problem = { message: 'what', details: ['saw'], hints: ['do'] };
  const failed = await ended(async () => {
    throw new Problem('what', { details: ['saw'], hints: 'do', exitCode: EXIT.missing });
  });
  expect(failed.state().outcome).toEqual({ verb: 'failed', problem, interrupted: false });
  const stopped = await ended(async () => {
    throw interrupted();
  });
  expect(stopped.state().outcome).toMatchObject({ interrupted: true });
});

test('what is said without end is cut, in many pieces as in few', async () => {
  for (const [text, times] of [
    ['x'.repeat(100_000), 100],
    ['', 100_000],
  ] as const) {
    const run = await ended(async (_, { onOutput }) => {
      for (let time = 0; time < times; time++) onOutput?.(text, 'stdout');
      return DONE;
    });
    expect(JSON.stringify(run.events).length).toBeLessThan(4_000_000);
    expect(run.events.slice(-2)).toEqual([
      { type: 'said', text: 'more was said and printed than is shown here' },
      { type: 'ended', outcome: DONE },
    ]);
  }
});

test('fifty that have ended are kept, and fewer where they are long', async () => {
  const short = newRuns(async () => DONE);
  const ids: string[] = [];
  for (let run = 0; run < 60; run++) ids.push((await ended(async () => DONE, short)).state().id);
  expect(short.all().map((run) => run.state().id)).toEqual(ids.slice(10).reverse());
  const work: Work = async (_, { onOutput }) => {
    onOutput?.('x'.repeat(2_500_000), 'stdout');
    return DONE;
  };
  const long = newRuns(work);
  for (let run = 0; run < 12; run++) await ended(work, long);
  expect(long.all()).toHaveLength(7);
});

test('stopping ends what runs, waits for it, and begins nothing more', async () => {
  let cleaned = false;
  const runs = newRuns(async (_, { signal }) => {
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    await new Promise((resolve) => setImmediate(resolve));
    cleaned = true;
    throw interrupted();
  });
  const run = runs.start(task());
  await runs.stop(20);
  expect([cleaned, run.ended()]).toEqual([true, true]);
  expect(() => runs.start(task())).toThrow('the server is ending');
});

test('what does not end holds nothing up for longer than it may', async () => {
  const runs = newRuns(() => new Promise(() => undefined));
  runs.start(task());
  await runs.stop(0.01);
  expect(runs.all()[0]?.ended()).toBe(false);
});
