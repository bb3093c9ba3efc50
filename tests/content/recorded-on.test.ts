import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labIds, loadLab, loadRecording } from '../../src/labs/load.ts';
import { unmark } from '../../src/labs/normalise.ts';
import type { Recording } from '../../src/schemas/recording.ts';
import { checkout } from '../support/project.ts';

/** What a lab's steps printed, in order. */
const printed = ({ steps }: Recording): string =>
  unmark(
    steps
      .flatMap(({ run, measure }) => [...run.chunks, ...(measure?.chunks ?? [])])
      .map(({ text }) => text)
      .join(''),
  );

const recordingOf = (id: string): Recording => loadRecording(loadLab(id, checkout), checkout);
const page = (slug: string): string =>
  readFileSync(join(checkout, 'src/content/docs', `${slug}.mdx`), 'utf8').replaceAll(/\s+/g, ' ');

/**
 * Sentences on what a recording ran on, which a new recording can make false: the page has the sentence if
 * and only if the recording shows the thing. Where this fails after a lab was recorded on something newer,
 * remove the sentence and say what older machines show.
 */
describe('a page says what its recording ran on', () => {
  test.each<[lesson: string, sentence: string, shown: (recording: Recording) => boolean]>([
    [
      'foundations/inside-a-container',
      'This recording has version 1',
      (recording) => /^\d+:pids:\/box$/m.test(printed(recording)),
    ],
    [
      'foundations/limits',
      'two files of cgroup v1, which this recording has',
      (recording) => /^25000\n100000$/m.test(printed(recording)),
    ],
    [
      'docker/images',
      'This recording comes from the classic image store',
      ({ versions }) => versions.storage === 'overlay2',
    ],
    [
      'docker/architecture',
      'This recording has Engine 28 and runc 1.1',
      ({ versions }) => /^28\./.test(versions.engine) && /^1\.1\./.test(versions.runc),
    ],
    [
      'reference/troubleshooting',
      'It is 1 in this recording',
      (recording) => /exec format error\nexit code 1\n/.test(printed(recording)),
    ],
    [
      'kubernetes/autoscaling',
      'The nodes of this recording have cgroup v1',
      (recording) => printed(recording).includes('(cpu.shares)'),
    ],
    [
      'foundations/containers-and-vms',
      "label: 'virtual machine, emulated'",
      (recording) => printed(recording).includes('-accel tcg'),
    ],
  ])('%s: "%s"', (lesson, sentence, shown) => {
    const id = labIds(checkout).find((id) => loadLab(id, checkout).lesson === lesson) ?? '';
    expect(page(lesson).includes(sentence)).toBe(shown(recordingOf(id)));
  });

  test('set-up and the first page: one kind of machine, and stand-ins only', () => {
    // That every lab has one is what lessons.test.ts asks.
    const recorded = labIds(checkout).filter((id) =>
      existsSync(join(checkout, 'labs', id, 'recording.json')),
    );
    const recordings = recorded.map(recordingOf);
    const machines = new Set(recordings.map(({ versions }) => versions.architecture));
    const origins = new Set(recordings.flatMap(({ images }) => images.map(({ origin }) => origin)));
    expect(page('start/set-up').includes('All labs were run on amd64 Linux')).toBe(
      machines.size === 1 && /^(?:amd64|x86_64)$/.test([...machines][0] ?? ''),
    );
    expect(page('start/how-it-works').includes('All recordings so far come from one Linux machine')).toBe(
      !origins.has('registry'),
    );
  });
});
