import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { told } from '../../tests/support/told.ts';
import { course } from '../schemas/course.ts';
import { term } from '../schemas/glossary.ts';
import { lab } from '../schemas/lab.ts';
import { recording } from '../schemas/recording.ts';
import { versions } from '../schemas/versions.ts';
import { parseData, parseFile } from './parse.ts';
import { format, Problem, problemOf } from './problem.ts';

const good = {
  title: 'A lab',
  lesson: 'docker/volumes',
  needs: ['docker'],
  minutes: 5,
  steps: [{ id: '1-first', kind: 'do', title: 'The first step' }],
};

describe('lab.yaml', () => {
  const parse = (data: unknown) => parseData(lab, data, 'labs/x/y/lab.yaml', 'look at the schema');

  test('a good file passes and gets its defaults', () => {
    expect(parse(good)).toMatchObject({
      images: [],
      objects: { containers: [], ports: [] },
      steps: [{ seconds: 60 }],
    });
  });

  test.each([
    ['a missing field', { ...good, title: undefined }, 'field title: expected string; found nothing'],
    ['a wrong type', { ...good, minutes: 'five' }, 'field minutes: expected number; found "five"'],
    [
      'a value outside a list',
      { ...good, needs: ['docker', 'podman'] },
      'field needs[1]: expected one of "docker"',
    ],
    [
      'an unknown field',
      { ...good, minuts: 5 },
      'field (top level): expected only fields of the schema; found "minuts"',
    ],
    ['too small a number', { ...good, minutes: 0 }, 'field minutes: expected at least 1; found 0'],
    ['too short a text', { ...good, title: 'A' }, 'field title: expected at least 3 characters; found "A"'],
    [
      'a slug of the wrong form',
      { ...good, lesson: 'Volumes' },
      'field lesson: expected the slug of the lesson that uses this lab; found "Volumes"',
    ],
    [
      'a task without a goal',
      { ...good, steps: [{ id: '1-a', kind: 'task', title: 'Some task', hints: ['Look at the log.'] }] },
      'field steps[0].goal: expected a goal (steps of kind task have one); found nothing',
    ],
    [
      'a break without hints',
      { ...good, steps: [{ id: '1-a', kind: 'break', title: 'Some fault', goal: 'Repair what is broken.' }] },
      'field steps[0].hints: expected a hints',
    ],
    [
      'steps out of order',
      { ...good, steps: [{ id: '2-a', kind: 'do', title: 'Second' }] },
      'field steps[0].id: expected an id that starts with 1-; found "2-a"',
    ],
  ])('%s is named with file, field, expected, found and what to do', (_name, data, expected) => {
    const message = told(() => parse(data));
    expect(message).toContain(`labs/x/y/lab.yaml: ${expected}`);
    expect(message).toContain('try: look at the schema');
  });
});

describe('the other schemas refuse what is not theirs', () => {
  test.each([
    ['recording', recording, { schema: 2 }, 'field schema: expected one of 1; found 2'],
    [
      'versions',
      versions,
      { images: { redis: { tag: '8', digest: 'sha256:12', purpose: 'a database' } }, tools: {} },
      'field images.redis.digest: expected sha256: and 64 hexadecimal digits; found "sha256:12"',
    ],
    [
      'course',
      course,
      { modules: [], reference: ['glossary'] },
      'field modules: expected at least 1; found []',
    ],
    [
      'glossary',
      term,
      { term: 'Container', definition: 'short', source: 'somewhere' },
      'field definition: expected at least 20 characters; found "short"',
    ],
  ])('%s', (_name, schema, data, expected) => {
    expect(told(() => parseData(schema, data, 'some.file', 'look'))).toContain(expected);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('one that is not there is named', () => {
    expect(told(() => parseFile(lab, join(folder, 'none.yaml'), 'labs/x/none.yaml', 'make it'))).toBe(
      'labs/x/none.yaml: expected this file; found none\n  try: make it',
    );
  });

  test.each([
    ['lab.yaml', 'title: [unclosed', 'expected valid YAML; found:'],
    ['recording.json', '{"schema": 1,', 'expected valid JSON; found:'],
  ])('broken %s says what the parser met', (name, text, expected) => {
    writeFileSync(join(folder, name), text);
    expect(told(() => parseFile(lab, join(folder, name), name, 'look'))).toContain(`${name}: ${expected}`);
  });
});

test('a Problem keeps apart what its text joins', () => {
  const cause = new Error('ENOENT');
  const problem = new Problem('no engine', {
    details: ['saw: nothing'],
    hints: ['start it', 'or wait'],
    cause,
  });
  expect(problem).toMatchObject({
    message: 'no engine',
    details: ['saw: nothing'],
    hints: ['start it', 'or wait'],
    cause,
  });
  expect(format(problem)).toBe('no engine\n  saw: nothing\n  try: start it\n  try: or wait');
  expect(problemOf(problem)).toBe(problem);
  expect(() => problemOf(cause)).toThrow(cause);
});
