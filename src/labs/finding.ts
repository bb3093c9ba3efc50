/** What `doctor` says of one thing that labs need. */
export interface Finding {
  name: string;
  ok: boolean;
  /** Only some labs need it, or none; the rest of the course works without. */
  optional?: boolean;
  /** It is there, and too old. */
  outdated?: boolean;
  /** It is there, and set so that labs go otherwise than on the pages. */
  set?: boolean;
  /** It is there, and in a state in which labs fail. */
  fault?: boolean;
  /** It is there, and labs were not tried with it, or go otherwise than on the pages. */
  note?: boolean;
  /** What was seen. */
  seen: string;
  /** What to do; only where something is missing. */
  hints?: string[];
  /** Module ids or uses that need it; of a fault, a note or a setting, what it concerns. */
  neededBy: string;
}

/** Said of what stands in some program's documentation, and was met on no machine. */
export const UNTRIED = 'nobody has tried the labs this way';

type Told = Pick<Finding, 'name' | 'seen' | 'neededBy'> & { hints: string[] };

/** In this state labs fail: some of them if optional. */
export const fault = (told: Told, optional = false): Finding => ({
  ...told,
  ok: false,
  fault: true,
  ...(optional ? { optional } : {}),
});

/** Labs run, and may go otherwise than on the pages. */
export const note = (told: Told): Finding => ({ ...told, ok: false, optional: true, note: true });

const word = ({ ok, optional, outdated, set, fault, note }: Finding): string => {
  if (ok) return 'ok';
  if (set) return 'set';
  if (note) return 'note';
  if (fault) return 'fault';
  if (outdated) return 'outdated';
  return optional ? 'absent' : 'missing';
};

/** The doctor's findings as lines for a terminal. */
export function findingLines(findings: Finding[]): string[] {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const indent = ' '.repeat(width + 11);
  return findings.flatMap((finding) => {
    const { name, ok, fault, note, set, seen, hints, neededBy } = finding;
    return [
      `${word(finding).padEnd(9)}${name.padEnd(width)}  ${seen}`,
      ...(ok
        ? []
        : [`${fault || note || set ? 'concerns' : 'needed by'} ${neededBy}`, ...(hints ?? [])].map(
            (line) => `${indent}${line}`,
          )),
    ];
  });
}
