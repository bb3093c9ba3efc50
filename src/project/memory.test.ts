import { expect, test } from 'vitest';
import { joined, type Memory, nothingYet, type Stop, whereNext } from './memory.ts';

const BROWSER: Memory = {
  schema: 1,
  read: { 'docker/volumes': '2030-01-02T10:00:00.000Z', 'start/set-up': '2030-01-01T10:00:00.000Z' },
  passed: { 'docker/volumes': { '1-lost': '2030-01-02T10:00:00.000Z' } },
  answered: { 'docker/volumes': { 'What stays?': { at: '2030-01-02T10:00:00.000Z', right: false } } },
};
const TERMINAL: Memory = {
  schema: 1,
  read: { 'docker/volumes': '2030-01-01T10:00:00.000Z' },
  passed: { 'docker/volumes': { '2-kept': '2030-01-03T10:00:00.000Z' }, 'start/first-lab': {} },
  answered: { 'docker/volumes': { 'What stays?': { at: '2030-01-03T10:00:00.000Z', right: true } } },
};

test('two memories joined know what either knew, and of two times the later', () => {
  expect(joined(BROWSER, TERMINAL)).toEqual({
    schema: 1,
    read: BROWSER.read,
    passed: {
      'docker/volumes': { '1-lost': '2030-01-02T10:00:00.000Z', '2-kept': '2030-01-03T10:00:00.000Z' },
      'start/first-lab': {},
    },
    answered: TERMINAL.answered,
  });
});

test('neither the order of joining matters, nor how often', () => {
  const both = joined(BROWSER, TERMINAL);
  expect(joined(TERMINAL, BROWSER)).toEqual(both);
  expect(joined(both, BROWSER)).toEqual(both);
  expect(joined(both, nothingYet())).toEqual(both);
  const at = '2030-01-04T10:00:00.000Z';
  const tie = (right: boolean): Memory => ({ ...nothingYet(), answered: { 'a/b': { q: { at, right } } } });
  expect(joined(tie(true), tie(false))).toEqual(joined(tie(false), tie(true)));
});

const COURSE: Stop[] = [
  { page: 'start/set-up', steps: [] },
  { page: 'docker/images', lab: 'docker/images', steps: ['1-a', '2-b'] },
  { page: 'docker/volumes', lab: 'docker/volumes', steps: ['1-lost', '2-kept', '3-shared'] },
];
const at = (day: number): string => `2030-01-0${day}T10:00:00.000Z`;

test.each<[string, Partial<Memory>, ReturnType<typeof whereNext>]>([
  ['nowhere before one began', {}, undefined],
  [
    'the next page, where nothing is begun',
    { read: { 'start/set-up': at(1) } },
    { page: 'docker/images', step: undefined },
  ],
  [
    'the step that is due, although the page was read',
    { read: { 'docker/volumes': at(2) }, passed: { 'docker/volumes': { '1-lost': at(1) } } },
    { page: 'docker/volumes', step: 2 },
  ],
  [
    'back at what was left out, behind the last page',
    { read: { 'start/set-up': at(1), 'docker/volumes': at(2) } },
    { page: 'docker/images', step: undefined },
  ],
  [
    'nowhere when all is read, or all of a lab has passed',
    {
      read: { 'start/set-up': at(1), 'docker/volumes': at(3) },
      passed: { 'docker/images': { '1-a': at(1), '2-b': at(1) } },
    },
    undefined,
  ],
])('one goes on %s', (_, known, expected) => {
  expect(whereNext(COURSE, { ...nothingYet(), ...known })).toEqual(expected);
});
