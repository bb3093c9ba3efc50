import { describe, expect, test } from 'vitest';
import type { LabState, Outcome } from '../../schemas/run-api.ts';
import { doing, standing, verdict } from './words.ts';

const RAN: Extract<Outcome, { verb: 'run' }> = { verb: 'run', exitCode: 0, compared: [], missing: [] };

test('what goes on is named with its step', () => {
  expect(doing({ verb: 'check', step: '2-kept' }, 2)).toBe('Checking step 2 …');
  expect(doing({ verb: 'start' })).toBe('Starting the lab …');
});

describe('a verdict', () => {
  test('of a check is in the words of the recorded ones', () => {
    const text = 'saw: no container named notes\nexpected: a running one\nlook: docker ps -a';
    expect(verdict({ verb: 'check', passed: false, text })).toEqual({
      mark: 'failed',
      lead: 'Check here: failed',
      text: 'no container named notes; expected a running one',
      look: 'docker ps -a',
    });
    expect(verdict({ verb: 'check', passed: true, text: 'ok: the note is there' })).toEqual({
      mark: 'passed',
      lead: 'Check here: passed',
      text: 'the note is there',
    });
  });

  test('of a fault says what to do now', () => {
    const outcome = { ...RAN, symptom: '$ x\nno' };
    expect(verdict(outcome, true)).toMatchObject({ mark: 'none', lead: 'Broken' });
    expect(verdict({ ...outcome, symptom: undefined }, true).lead).toBe('Broken already');
  });

  test('of commands that failed has their exit code', () => {
    expect(verdict({ ...RAN, exitCode: 2 })).toMatchObject({
      mark: 'failed',
      text: 'and ended with exit code 2',
    });
  });

  test('of a cancelled run is none, and of a failed one is', () => {
    const problem = { message: 'was ended', details: [], hints: [] };
    expect(verdict({ verb: 'failed', problem, interrupted: true }).lead).toBe('Cancelled');
    expect(verdict({ verb: 'failed', problem, interrupted: false }).mark).toBe('failed');
  });

  test('of the last hint says so', () => {
    const hint = { number: 2, of: 2, text: 'look' };
    expect(verdict({ verb: 'hint', hint }).text).toContain('the last one');
    expect(verdict({ verb: 'hint', hint: { ...hint, number: 1 } })).toMatchObject({
      lead: 'Hint 1 of 2',
      text: '',
    });
  });
});

test('where a learner is', () => {
  const lab: LabState = { lab: 'a/b', started: true, passed: ['1-a'], injected: [], current: '2-b' };
  expect(standing(lab, 3)).toBe('1 of 3 passed, next: ');
  expect(standing({ ...lab, current: undefined }, 3)).toMatch(/^All 3 steps passed/);
  expect(standing({ ...lab, started: false }, 3)).toBe('Not started on this machine.');
});
