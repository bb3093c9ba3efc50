import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkout, copyOf, miniProject, tinyLab } from '../../tests/support/project.ts';
import { told } from '../../tests/support/told.ts';
import { findStep, labIds, loadLab, loadRecording, requireNoOthers, workFiles } from './load.ts';

describe('loading a lab', () => {
  test('finds every lab of the course, and no library folder', () => {
    expect(labIds(checkout)).toContain('docker/volumes');
    expect(labIds(checkout).filter((id) => id.startsWith('lib'))).toEqual([]);
  });

  test('an unknown lab is answered with the nearest names', () => {
    expect(told(() => loadLab('docker/volume', checkout))).toContain(
      "there is no lab 'docker/volume'\n  try: nearest: docker/volumes",
    );
  });

  test('an unknown step is answered with the nearest; its number alone is enough', () => {
    const lab = loadLab('docker/volumes', checkout);
    expect(told(() => findStep(lab, 'kept'))).toContain('nearest: 2-kept');
    expect(findStep(lab, '2').id).toBe('2-kept');
  });

  test('a missing script is named', () => {
    const files = tinyLab({});
    delete files['labs/test/tiny/1-only/check.sh'];
    expect(() => loadLab('test/tiny', miniProject(files))).toThrow(
      'labs/test/tiny/1-only/check.sh: expected this script of step 1-only (kind do); found none',
    );
  });

  test.each([
    ['notes.txt', 'found "notes.txt"'],
    ['Icon\r', 'found "Icon\\r"'],
    ['1-only/setup.sh', 'in a step of kind do; found "setup.sh"'],
    ['1-only/wrong/readme', 'expected only scripts named NAME.sh; found "readme"'],
  ])(
    'a file that nothing reads, %j, is for authors to remove, and keeps nobody from the lab',
    (name, found) => {
      const root = miniProject({ ...tinyLab({}), [`labs/test/tiny/${name}`]: 'x' });
      const lab = loadLab('test/tiny', root);
      expect(lab.steps[0]?.ways).toEqual([]);
      expect(() => requireNoOthers(lab, root)).toThrow(found);
      expect(() => requireNoOthers(loadLab('docker/volumes', checkout), checkout)).not.toThrow();
    },
  );

  test('what is left of a lab that an older version had is none', () => {
    const left = { 'labs/test/old/files/__pycache__/a.pyc': 'x', 'labs/test/old/.DS_Store': 'x' };
    expect(labIds(miniProject({ ...tinyLab({}), ...left }))).toEqual(['test/tiny']);
  });
});

describe('files of another lab', () => {
  /** A lab that takes these sources, and one that has a folder app and a file app.conf. */
  const project = (sources: string) =>
    miniProject({
      ...tinyLab({}, 'test/lender'),
      'labs/test/lender/files/app/main.py': 'print(1)\n',
      'labs/test/lender/files/app.conf': 'colour=blue\n',
      ...tinyLab({
        yaml:
          `title: A borrower\nlesson: test/tiny\nneeds: [docker]\nminutes: 1\nsources: [${sources}]\n` +
          'steps: [{id: 1-only, kind: do, title: The only step}]\n',
      }),
      'labs/test/tiny/files/own.txt': 'own\n',
    });

  test('lie beside its own, under their last name, and a folder with all that is in it', () => {
    const lab = loadLab('test/tiny', project('test/lender/app, test/lender/app.conf'));
    expect(workFiles(lab).map(({ name }) => name)).toEqual(['own.txt', 'app/main.py', 'app.conf']);
  });

  test('count as what a step was recorded from', () => {
    const root = project('test/lender/app');
    const inputs = () => loadLab('test/tiny', root).steps[0]?.inputs;
    const before = inputs();
    writeFileSync(join(root, 'labs/test/lender/files/app/main.py'), 'print(2)\n');
    expect(inputs()).not.toBe(before);
  });

  test.each([
    ['test/lender/ap', 'labs/test/lender/files/ap to be there; found nothing'],
    [
      'test/lender/app, test/lender/app',
      'a name that nothing else in the work folder has; found a second app',
    ],
    ['test/lender', 'a lab and a path in its files/'],
    ['test/lender/../../docker', 'a lab and a path in its files/'],
  ])('%s is refused', (sources, because) => {
    expect(() => loadLab('test/tiny', project(sources))).toThrow(because);
  });
});

describe('loading a recording', () => {
  /** A project with the course's smallest lab and its recording. */
  const copy = () => {
    const folder = 'labs/start/first-lab';
    const root = copyOf('start/first-lab');
    const load = () => loadRecording(loadLab('start/first-lab', root), root);
    const edit = (name: string, change: (text: string) => string) =>
      writeFileSync(join(root, folder, name), change(readFileSync(join(root, folder, name), 'utf8')));
    return { load, edit };
  };

  test('a fresh one loads', () => {
    expect(copy().load().lab).toBe('start/first-lab');
  });

  test.each(['1-hello/run.sh', '2-note/check.sh'])(
    'a change of %s makes it stale, and the message names the command that renews it',
    (name) => {
      const { load, edit } = copy();
      edit(name, (text) => `${text}# changed\n`);
      expect(told(load)).toMatch(
        /labs\/start\/first-lab\/recording\.json: field steps\.[^:]+\.inputs: .*the recording is stale\n {2}try: npx drydock dev record start\/first-lab/,
      );
    },
  );

  test('one whose reading is not what lab.yaml expects of its measure is refused, though its scripts are the same', () => {
    const { load, edit } = copy();
    const measure = (expected: number) => (text: string) =>
      text.replace(
        '    kind: do\n',
        '    kind: do\n    measures: [{ name: lost, title: Lost requests, unit: count, expect: ' +
          `${expected} }]\n`,
      );
    edit('recording.json', (text) =>
      text.replace('"readings": []', '"readings": [{ "name": "lost", "value": 2, "unit": "count" }]'),
    );
    edit('lab.yaml', measure(2));
    expect(load().lab).toBe('start/first-lab');
    edit('lab.yaml', (text) => text.replace('expect: 2', 'expect: 0'));
    expect(told(load)).toContain(
      'labs/start/first-lab/recording.json: field steps.1-hello.readings: measure lost: expected = 0; ' +
        'found 2 count\n  try: npx drydock dev record start/first-lab',
    );
    // The image of the site is built before a lab can record anew.
    vi.stubEnv('DRYDOCK_STALE', 'shown');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(load().lab).toBe('start/first-lab');
  });

  test('one of another lab, of another schema, with a step missing, or with a broken field is refused', () => {
    const cases: [RegExp, string, string][] = [
      [
        /"lab": "start\/first-lab"/,
        '"lab": "start/other"',
        'field lab: expected start/first-lab; found start/other',
      ],
      [/"schema": 1/, '"schema": 2', 'field schema: expected one of 1; found 2'],
      [/"id": "2-note"/, '"id": "9-note"', 'expected step 2-note; found only 1-hello, 9-note'],
      [/"exitCode": 0/, '"exitCode": "none"', 'exitCode: expected number; found "none"'],
    ];
    for (const [pattern, replacement, message] of cases) {
      const { load, edit } = copy();
      edit('recording.json', (text) => text.replace(pattern, replacement));
      expect(load).toThrow(message);
    }
  });
});
