import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Lab, labIds, loadLab, loadRecording } from '../../src/labs/load.ts';
import { markedOutput } from '../../src/labs/transcript.ts';
import { pinnedImages } from '../../src/labs/versions.ts';
import { filesBelow } from '../../src/project/files.ts';
import { format, problemOf } from '../../src/project/problem.ts';
import type { Recording } from '../../src/schemas/recording.ts';
import { checkout } from '../support/project.ts';

const docs = 'src/content/docs';
const lessons = filesBelow(join(checkout, docs))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = readFileSync(join(checkout, docs, name), 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { slug: name.replace(/\.mdx$/, ''), body, lab: (parse(front) as { lab?: string }).lab };
  });
const withLab = lessons.filter(
  (lesson): lesson is (typeof lessons)[number] & { lab: string } => lesson.lab !== undefined,
);

describe('labs and lessons belong together', () => {
  test.each(labIds(checkout))('%s names its lesson, which shows every step of it', (id) => {
    const lab = loadLab(id, checkout);
    const lesson = withLab.find(({ slug }) => slug === lab.lesson);
    expect(lesson?.lab, `front matter of ${docs}/${lab.lesson}.mdx`).toBe(id);
    const shown = [...(lesson?.body ?? '').matchAll(/<LabStep id="([^"]+)"/g)].map((match) => match[1]);
    expect(shown).toEqual(lab.steps.map((step) => step.id));
    expect(lesson?.body).toContain('<LabCard');
  });

  test.each(withLab)('$slug has one heading a step: the lab\u2019s title for it', ({ body, lab: id }) => {
    const titles = new Map(loadLab(id, checkout).steps.map((step) => [step.id, step.title]));
    const places = [...body.matchAll(/<LabStep id="([^"]+)" \/>|^#{2,4} (.*)$/gm)];
    const above = places.flatMap(([, step], index) =>
      step === undefined ? [] : [{ heading: places[index - 1]?.[2], title: titles.get(step) }],
    );
    for (const { heading, title } of above) expect(heading?.replaceAll('\\', '')).toBe(title);
  });

  test.each(withLab.map(({ slug, body }) => [slug, body] as const))(
    '%s has no command or output typed by hand: what is fenced is a diagram',
    (_slug, body) => {
      expect([...body.matchAll(/^```(\w*)/gm)].map((match) => match[1]).filter(Boolean)).toEqual(
        [...body.matchAll(/^```mermaid/gm)].map(() => 'mermaid'),
      );
    },
  );
});

describe('tables', () => {
  test.each(lessons.map(({ slug, body }) => [slug, body] as const))(
    'of %s have a heading over every column',
    (_slug, body) => {
      expect(
        [...body.matchAll(/^\|(?:[^|\n]*\|)*\s*\|.*\n\|(?: *:?-+:? *\|)+$/gm)].map(
          (match) => match[0].split('\n')[0],
        ),
      ).toEqual([]);
    },
  );
});

/** A lab's recording. If there's none, the message has the hint too: the command that records the lab. */
function recordingOf(lab: Lab): Recording {
  try {
    return loadRecording(lab, checkout);
  } catch (error) {
    throw new Error(format(problemOf(error)));
  }
}

describe('recordings', () => {
  test.each(labIds(checkout))(
    '%s has a recording, made from its scripts as they are now, with its pinned images',
    (id) => {
      const lab = loadLab(id, checkout);
      const recording = recordingOf(lab);
      const node = recording.versions.kubernetes ? [`kindest/node:${recording.versions.kubernetes}`] : [];
      expect(recording.images.map(({ name }) => name)).toEqual([
        ...node,
        ...pinnedImages(lab, checkout).map(({ reference }) => reference),
      ]);
      for (const step of recording.steps) {
        expect(step.before.exitCode, `${step.id}: check before`).toBe(1);
        expect(step.run.exitCode, `${step.id}: run`).toBe(0);
        expect(step.after.exitCode, `${step.id}: check after`).toBe(0);
        // A path of the machine that recorded it says nothing to a reader.
        expect(markedOutput(step.run)).not.toMatch(/\/(?:root|home|Users)\//);
      }
    },
  );
});
