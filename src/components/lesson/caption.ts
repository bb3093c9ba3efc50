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

/**
 * When it ran, and on what: "ran 21 Nov 2026, 1.2 s" and "Docker Engine 28.5.2, Linux 6.18"; Helm first where
 * Helm ran. The versions page, which the second half leads to, has the rest.
 */
export function caption(recording: Recording, milliseconds: number): { ran: string; on: string } {
  const { engine, kernel, kubernetes, helm } = recording.versions;
  const cluster = kubernetes && `Kubernetes ${kubernetes.replace(/^v/, '')}`;
  const client = helm && `Helm ${helm.replace(/^v/, '')}`;
  const machine = cluster ? [client, cluster] : [`Docker Engine ${engine}`, `Linux ${kernelSeries(kernel)}`];
  return {
    ran: `ran ${day(recording.recorded)}, ${formatValue(milliseconds, 'ms')}`,
    on: machine.filter(Boolean).join(', '),
  };
}

/** Where the versions page has all that a recording ran on. */
export const versionsPath = ({ lab }: Pick<Recording, 'lab'>): string =>
  `/reference/versions/#${lab.replace('/', '-')}`;

/** True if an image that the recording used was built as a stand-in for the official one. */
export const onStandIns = ({ images }: Pick<Recording, 'images'>): boolean =>
  images.some(({ origin }) => origin === 'stand-in');

/** What the marked values in a text are, each kind once, in the order in which they occur. */
export const varying = (marked: string): string[] => [
  ...new Set(
    parts(marked).flatMap(({ kind }) => (kind ? [EXPLANATIONS[kind] ?? `${kind}: yours will differ`] : [])),
  ),
];
