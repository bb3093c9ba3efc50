import { readFileSync } from 'node:fs';
import { repositoryOf } from '../../engine/objects.ts';
import { type Lab, type Step, workFiles } from '../../labs/load.ts';
import { EXPLANATIONS, parts } from '../../labs/normalise.ts';
import type { Recording } from '../../schemas/recording.ts';
import { formatValue } from './readings.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2026-11-21T08:00:00Z" as "21 Nov 2026". */
export function day(recorded: string): string {
  const date = new Date(recorded);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "6.18.0-arm64" as "6.18": the part of a kernel's version that its documentation is filed under. */
export const kernelSeries = (version: string): string => /^\d+\.\d+/.exec(version)?.[0] ?? version;

/** What ran: "ran 21 Nov 2026, 1.2 s" and "Docker Engine 28.5.2, Linux 6.18". */
export function caption(recording: Recording, milliseconds: number): { ran: string; on: string } {
  const { engine, kernel, kubernetes, kind } = recording.versions;
  const runtime = kubernetes
    ? `Kubernetes ${kubernetes.replace(/^v/, '')} (kind ${kind})`
    : `Docker Engine ${engine}`;
  return {
    ran: `ran ${day(recording.recorded)}, ${formatValue(milliseconds, 'ms')}`,
    on: `${runtime}, Linux ${kernelSeries(kernel)}`,
  };
}

/** Text of all files that a lab's images are built from. */
const filesText = (lab: Lab): string =>
  workFiles(lab)
    .map(({ path }) => readFileSync(path, 'utf8'))
    .join('\n');

/**
 * Names of the stand-in images that a step's scripts use, or that an image which the lab builds and the step
 * uses is made of.
 */
export function standIns(recording: Recording, lab: Lab, step: Step): string[] {
  // In the cluster everything runs on the node image, and files name what Pods are made from.
  if (recording.versions.kubernetes)
    return recording.images.filter(({ origin }) => origin === 'stand-in').map(({ name }) => name);
  const scripts = `${step.setup ?? ''}\n${step.run}\n${step.check}`;
  const used = lab.objects.images.some((name) => scripts.includes(repositoryOf(name)))
    ? `${scripts}\n${filesText(lab)}`
    : scripts;
  return recording.images
    .filter(({ origin, name }) => origin === 'stand-in' && used.includes(name))
    .map(({ name }) => name);
}

/** What the marked values in a text are, each kind once, in the order in which they occur. */
export const varying = (marked: string): string[] => [
  ...new Set(
    parts(marked).flatMap(({ kind }) => (kind ? [EXPLANATIONS[kind] ?? `${kind}: yours will differ`] : [])),
  ),
];
