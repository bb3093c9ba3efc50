import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject } from '../../../tests/support/lesson.ts';
import { told } from '../../../tests/support/told.ts';
import { loadLab, loadRecording, recordedStep } from '../../labs/load.ts';
import { Problem } from '../../project/problem.ts';
import { LessonPage, onPage } from './page.ts';
import { requireRecorded, runOf, stepView } from './step.ts';

const page = (lab?: string) => new LessonPage('src/content/docs/docker/notes.mdx', lab);
let root: string;
const loaded = () => {
  const lab = loadLab('docker/notes', root);
  return { lab, recording: loadRecording(lab, root) };
};

beforeAll(() => {
  root = makeProject();
  process.env.DRYDOCK_ROOT = root;
});
afterAll(() => {
  delete process.env.DRYDOCK_ROOT;
  rmSync(root, { recursive: true });
});

describe('a step as a page shows it', () => {
  it('pairs commands and outputs and knows how to do the step', () => {
    const { lab, recording } = loaded();
    const view = stepView(lab, recording, '1-lost');
    expect(view.run.map(({ command }) => command.split('\n').at(-1))).toEqual([
      'docker run --name notes busybox:1.37',
      'docker exec notes cat note',
      'docker logs notes',
    ]);
    expect(view.run[1]?.output).toBe('(nil)\n');
    expect(view.commands.map(({ command }) => command)).toEqual([
      'npx drydock run docker/notes 1-lost',
      'npx drydock check docker/notes 1-lost',
    ]);
  });
  it('shows the symptom of a fault and not how it was made', () => {
    const { lab, recording } = loaded();
    const { symptom, fault } = stepView(lab, recording, '3-break');
    expect(symptom.map(({ command }) => command)).toEqual(['docker exec drop touch /drop/hello']);
    expect(fault.map(({ command }) => command).join()).toContain('chown 0');
  });
  it('refuses a line to watch that nothing printed', () => {
    const { lab, recording } = loaded();
    const [first] = lab.steps;
    if (first) first.watch = 'buy milk';
    expect(() => stepView(lab, recording, '1-lost')).toThrow(
      /labs\/docker\/notes\/lab\.yaml: field steps\.1-lost\.watch: .*found "buy milk"/,
    );
  });
});

describe('words quoted from a recording', () => {
  it('may stand in the run, the setup and the checks', () => {
    const { recording } = loaded();
    requireRecorded(recordedStep(recording, '1-lost'), '(nil)');
    requireRecorded(recordedStep(recording, '3-break'), 'Permission denied');
    requireRecorded(recordedStep(recording, '1-lost'), 'no container named notes');
    requireRecorded(recordedStep(recording, '1-lost'), 'f3a9c1d27b5e');
  });
  it('are refused where no machine said them, with the nearest that one did', () => {
    const { recording } = loaded();
    expect(
      told(() => requireRecorded(recordedStep(recording, '3-break'), 'touch: Permission refused')),
    ).toContain('nearest: "touch: /drop/hello: Permission denied"');
  });
  it('need a setup to be taken from one', () => {
    const { recording } = loaded();
    expect(() => runOf(recordedStep(recording, '1-lost'), 'setup')).toThrow(
      'expected a recorded setup; found none',
    );
  });
});

describe('a component on a page', () => {
  it('takes the lab of the front matter', () => expect(page('docker/notes').lab().id).toBe('docker/notes'));
  it('may name another', () => expect(page().lab('docker/notes').id).toBe('docker/notes'));
  it('reads a lab and its recording once a page', () => {
    const one = page('docker/notes');
    expect(one.recording()).toBe(one.recording('docker/notes'));
    expect(one.lab()).toBe(one.lab('docker/notes'));
    expect(one.lab()).not.toBe(page('docker/notes').lab());
  });
  it('fails with the page, the tag and the mend', () => {
    const locals = { lesson: page('docker/nots') };
    const fail = () => onPage({ locals }, '<LabCard>', (lesson) => lesson.lab());
    expect(told(fail)).toContain(
      "src/content/docs/docker/notes.mdx: <LabCard>: there is no lab 'docker/nots'\n" +
        '  try: nearest: docker/notes',
    );
    expect(fail).toThrow(Problem);
  });
  it('says what to add where the front matter names no lab', () => {
    expect(() => page().lab()).toThrow('field lab: expected the id of a lab in the front matter; found none');
  });
});
