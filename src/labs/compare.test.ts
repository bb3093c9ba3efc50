import { describe, expect, test } from 'vitest';
import type { RecordedStep } from '../schemas/recording.ts';
import { compareRuns, unmarkedDifferences } from './compare.ts';
import { markVarying } from './normalise.ts';

const step = (text: string, varies: string[] = [], inputs = 'a'): RecordedStep => {
  const run = (printed: string) => ({
    exitCode: 0,
    milliseconds: 1,
    chunks: printed
      ? [{ stream: 'stdout' as const, milliseconds: 0, text: markVarying(printed, varies) }]
      : [],
  });
  return { id: '1-a', inputs, before: run(''), run: run(text), after: run(''), readings: [] };
};

test('values that are marked may differ, and lines may come in another order', () => {
  const [one, other] = ['started 0a1b2c3d4e5f\nready\n', 'ready\nstarted 5f4e3d2c1b0a\n'];
  expect(unmarkedDifferences(step(one), step(other))).toEqual([]);
});

test('what differs and is not marked is told, once for each time', () => {
  expect(unmarkedDifferences(step('rounds 92\nend\n'), step('rounds 71\nend\nend\n'))).toEqual([
    'run: only before: rounds 92',
    'run: only now: rounds 71',
    'run: only now: end',
  ]);
});

test('a column may be as wide as the values in it', () => {
  const one = 'CREATED         SIZE\n4 seconds ago   12kB\n';
  const other = 'CREATED             SIZE\nAbout an hour ago   12kB\n';
  expect(unmarkedDifferences(step(one), step(other))).toEqual([]);
});

test('how far a rollout is, is said as often as there is time for it', () => {
  const waiting =
    'Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...\n';
  const done = 'deployment "web" successfully rolled out\n';
  expect(unmarkedDifferences(step(waiting + waiting + done), step(done))).toEqual([]);
  expect(unmarkedDifferences(step(done), step(waiting))).toEqual([`run: only before: ${done.trim()}`]);
});

test('a pattern of the step marks it', () => {
  const varies = ['(?<=rounds )\\d+'];
  expect(unmarkedDifferences(step('rounds 92\n', varies), step('rounds 71\n', varies))).toEqual([]);
});

test('other scripts are another step', () => {
  expect(unmarkedDifferences(step('one\n', [], 'a'), step('two\n', [], 'b'))).toEqual([]);
});

describe('a run beside its recording', () => {
  const beside = (recorded: string, now: string, varies: string[] = []) =>
    compareRuns(step(recorded, varies).run, step(now, varies).run);

  test('lines are the same, or vary and have their recorded line, or are new; others are missing', () => {
    expect(beside('id 0a1b2c3d4e5f\nready\n\ngone\n', 'ready\n\nid 5f4e3d2c1b0a\nodd\n')).toEqual({
      compared: [
        { text: 'ready', as: 'same' },
        { text: '', as: 'same' },
        { text: 'id 5f4e3d2c1b0a', as: 'varies', recorded: 'id 0a1b2c3d4e5f' },
        { text: 'odd', as: 'new' },
      ],
      missing: ['gone'],
    });
  });

  test("a line's own recorded one goes to no other", () => {
    const { compared } = beside('at 10:00:00\nat 10:00:01\n', 'at 10:00:01\nat 10:00:07\n');
    expect(compared).toEqual([
      { text: 'at 10:00:01', as: 'same' },
      { text: 'at 10:00:07', as: 'varies', recorded: 'at 10:00:00' },
    ]);
  });

  test('a line that comes more often is new, and one that comes less often is missing', () => {
    expect(beside('a\n', 'a\na\n').compared.map(({ as }) => as)).toEqual(['same', 'new']);
    expect(beside('a\na\n', 'a\n').missing).toEqual(['a']);
  });

  test('a header over wider columns is the same', () => {
    const { compared } = beside('CREATED         SIZE\n', 'CREATED             SIZE\n');
    expect(compared).toEqual([{ text: 'CREATED             SIZE', as: 'same' }]);
  });

  test("the step's own patterns count", () => {
    const varies = ['(?<=rounds )\\d+'];
    expect(beside('rounds 92\n', 'rounds 71\n', varies).compared).toEqual([
      { text: 'rounds 71', as: 'varies', recorded: 'rounds 92' },
    ]);
  });

  test('how far a rollout is, is neither new nor missing', () => {
    const waiting =
      'Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...\n';
    expect(beside('', waiting).compared).toEqual([{ text: waiting.trim(), as: 'varies' }]);
    expect(beside(waiting, '').missing).toEqual([]);
  });

  test('what is much longer than any recording is not compared', () => {
    expect(beside('a\n', 'a\n'.repeat(2001))).toEqual({ compared: [], missing: [] });
  });
});
