import { expect, test } from 'vitest';
import type { RecordedStep } from '../schemas/recording.ts';
import { unmarkedDifferences } from './compare.ts';
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
