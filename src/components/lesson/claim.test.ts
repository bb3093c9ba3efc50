import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { told } from '../../../tests/support/told.ts';
import type { Reading, RecordedStep, Recording } from '../../schemas/recording.ts';
import { type ClaimRequest, requireClaim } from './claim.ts';

const ran = (text: string) => ({
  exitCode: 0,
  milliseconds: 1,
  chunks: [{ stream: 'stdout' as const, milliseconds: 1, text }],
});
const counts = (name: string, ...values: number[]): Reading[] =>
  values.map((value) => ({ name, value, unit: 'count' }));
const step = (id: string, readings: Reading[], rows: number[][] = []): RecordedStep => ({
  id,
  inputs: '',
  before: ran('no\n'),
  run: ran('300 stored\n'),
  after: ran('ok\n'),
  readings,
  tables: [
    {
      name: 'traffic',
      columns: ['at', 'failed'].map((name) => ({ name, title: name, unit: name === 'at' ? 's' : 'count' })),
      rows,
    },
  ],
});
const recording = {
  lab: 'docker/notes',
  steps: [
    step(
      '1-plain',
      [
        ...counts('failed', 0, 0, 2),
        ...counts('none', 0, 0),
        { name: 'boot', value: 500, unit: 'ms' },
        { name: 'kernel', value: '6', unit: 'text' },
      ],
      [
        [0, 1],
        [1, 0],
        [2, 3],
      ],
    ),
    step('2-vm', [{ name: 'boot', value: 2, unit: 's' }], [[0, 0]]),
  ],
} as Recording;
const claim = (request: Partial<ClaimRequest>) => () =>
  requireClaim(recording, { step: '1-plain', ...request });

describe('a claim', () => {
  it.each<[string, Partial<ClaimRequest>]>([
    ['every reading', { reading: 'none', is: '= 0' }],
    ['one statistic', { reading: 'failed', stat: 'median', is: '= 0' }],
    ['the largest', { reading: 'failed', stat: 'max', is: '= 2' }],
    ['two bounds', { reading: 'boot', is: '>= 450 and <= 550' }],
    ['every row of a column', { table: 'traffic', column: 'failed', is: '<= 3' }],
    ['a column’s sum', { table: 'traffic', column: 'failed', stat: 'sum', is: '= 4' }],
    [
      'a ratio, whatever the units of time',
      { step: '2-vm', reading: 'boot', over: '1-plain/boot', is: '= 4' },
    ],
    ['words of the output', { line: '300 stored' }],
  ])('holds by %s', (_by, request) => expect(claim(request)).not.toThrow());

  it.each<[Partial<ClaimRequest>, string]>([
    [
      { reading: 'failed', is: '= 0' },
      'step 1-plain: expected = 0; found 2 count\n  try: say what was recorded',
    ],
    [{ reading: 'failed', stat: 'sum', is: '= 0' }, 'expected = 0; found 2 count'],
    [{ reading: 'boot', is: '>= 100 and <= 400' }, 'expected >= 100 and <= 400; found 500 ms'],
    [{ table: 'traffic', column: 'failed', is: '= 0' }, 'expected = 0; found 1, 3 count'],
    [
      { step: '2-vm', reading: 'boot', over: '1-plain/boot', is: '>= 5' },
      'step 2-vm: expected >= 5; found 4 times 1-plain/boot',
    ],
    [{ line: '299 stored' }, 'expected a line with "299 stored"'],
  ])('%j does not hold', (request, message) => expect(told(claim(request))).toContain(message));

  it.each<[Partial<ClaimRequest>, string]>([
    [
      { reading: 'fail', is: '= 0' },
      "expected a reading named 'fail' in the recording; found 'failed', 'none', 'boot', 'kernel'",
    ],
    [{ reading: 'kernel', is: '= 6' }, "reading 'kernel': expected numbers; found text: '6'"],
    [{ table: 'traffics', column: 'failed', is: '= 0' }, "expected a table named 'traffics'"],
    [{ table: 'traffic', is: '= 0' }, 'expected reading="…", or table="…" column="…", or line="…"'],
    [{ reading: 'failed', table: 'traffic', column: 'failed', is: '= 0' }, 'found none of these, or several'],
    [{ reading: 'failed' }, 'expected is="…" or line="…"; found both, or none of them'],
    [{ line: ' ' }, 'line="": expected words of one line'],
    [
      { reading: 'failed', is: 'none' },
      'is="none": expected comparisons such as "= 0" or ">= 8 and <= 10"; found "none"',
    ],
    [{ reading: 'failed', is: '> 2 * none' }, 'name the other measure in over'],
    [
      { reading: 'failed', over: '1-plain/boot', is: '= 0' },
      'over="1-plain/boot": expected a reading in count; found ms',
    ],
    [{ step: '3-none', reading: 'failed', is: '= 0' }, "has no step '3-none'"],
  ])('%j is refused', (request, message) => expect(told(claim(request))).toContain(message));

  it('is not compared where stale recordings are shown; what it names must be there all the same', () => {
    vi.stubEnv('DRYDOCK_STALE', 'shown');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(claim({ reading: 'failed', is: '= 0' })).not.toThrow();
    expect(claim({ reading: 'fail', is: '= 0' })).toThrow('expected a reading');
  });
});
