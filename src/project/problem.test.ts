import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { course } from '../schemas/course.ts';
import { term } from '../schemas/glossary.ts';
import { lab } from '../schemas/lab.ts';
import { recording } from '../schemas/recording.ts';
import { versions } from '../schemas/versions.ts';
import { parseData, parseFile } from './parse.ts';
import { Problem } from './problem.ts';

const good = {
  title: 'A lab',
  lesson: 'docker/volumes',
  needs: ['docker'],
  minutes: 5,
  steps: [{ id: '1-first', kind: 'do', title: 'The first step' }],
};

const said = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return (error as Problem).message;
  }
  throw new Error('expected a Problem; nothing was thrown');
};

describe('lab.yaml', () => {
  const parse = (data: unknown) => parseData(lab, data, 'labs/x/y/lab.yaml', 'mend it so');

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
  ])('%s is named with file, field, expected, found and mend', (_name, data, expected) => {
    const message = said(() => parse(data));
    expect(message).toContain(`labs/x/y/lab.yaml: ${expected}`);
    expect(message).toContain('mend: mend it so');
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
    expect(said(() => parseData(schema, data, 'some.file', 'mend it'))).toContain(expected);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('one that is not there is named', () => {
    expect(said(() => parseFile(lab, join(folder, 'none.yaml'), 'labs/x/none.yaml', 'make it'))).toBe(
      'labs/x/none.yaml: expected this file; found none\n  mend: make it',
    );
  });

  test.each([
    ['lab.yaml', 'title: [unclosed', 'expected valid YAML; found:'],
    ['recording.json', '{"schema": 1,', 'expected valid JSON; found:'],
  ])('broken %s says what the parser met', (name, text, expected) => {
    writeFileSync(join(folder, name), text);
    expect(said(() => parseFile(lab, join(folder, name), name, 'mend it'))).toContain(`${name}: ${expected}`);
  });
});
