/** Rules for lab scripts that neither shellcheck nor shfmt knows. */
import { logicalLines } from './lines.ts';

/** What bash 3.2 (macOS) or BSD tools lack, or what goes wrong only sometimes. */
const REFUSED: { pattern: RegExp; because: string }[] = [
  {
    pattern: /\b(?:declare|local|typeset) -[a-zA-Z]*[An]/,
    because: 'associative arrays and name references need bash 4',
  },
  { pattern: /\b(?:mapfile|readarray)\b/, because: 'mapfile needs bash 4' },
  { pattern: /\$\{[^}]*(?:\^\^?|,,?)\}/, because: 'changing case needs bash 4' },
  { pattern: /\$\{[^}]*@[QEPAaUuLK]\}/, because: 'parameter transformation needs bash 4.4' },
  { pattern: /&>>|\|&/, because: '&>> and |& need bash 4' },
  { pattern: /\bcoproc\b/, because: 'coproc needs bash 4' },
  { pattern: /\$\{?EPOCH(?:SECONDS|REALTIME)/, because: 'EPOCHSECONDS needs bash 5' },
  { pattern: /printf [^\n]*%\(/, because: 'printf %(…)T needs bash 4.2' },
  { pattern: /\bwait -n\b/, because: 'wait -n needs bash 4.3' },
  { pattern: /\bsed -i(?! '')/, because: 'sed -i takes an argument on BSD and none on GNU' },
  { pattern: /\bdate [^\n|]*%N/, because: 'date on BSD knows no %N' },
  { pattern: /\bgrep [^\n|]*-P/, because: 'grep on BSD knows no -P' },
  { pattern: /\breadlink -f\b/, because: 'readlink -f is younger than many BSD systems' },
  {
    pattern: /\| *grep [^\n|]*-[a-zA-Z]*q|\| *head\b/,
    because: 'the reader ends first, the writer is killed, and pipefail makes that a failure, sometimes',
  },
  { pattern: /^\s*sleep \d{2,}/m, because: 'wait for a condition, within a bound' },
];

/**
 * Parts of a script that run inside a container (behind docker exec or run), where busybox or GNU tools are
 * known.
 */
const inContainer = (line: string): boolean => /\bdocker (?:exec|run)\b/.test(line);

/** True for `timeout` run on the host, which macOS has not. */
const hostTimeout = (line: string): boolean => /(?:^|[|;&(]|\bif)\s*timeout \d/.test(line);

/** Everything wrong with a script, as "line N: …". */
export function faults(script: string): string[] {
  return logicalLines(script).flatMap(({ number, text }) => {
    const found = REFUSED.filter(
      ({ pattern }) =>
        pattern.test(text) && !(inContainer(text) && /date|sed|grep on|readlink/.test(String(pattern))),
    ).map(({ because }) => because);
    if (hostTimeout(text)) found.push('macOS has no timeout: bound the wait by counting');
    return found.map((because) => `line ${number}: ${because}`);
  });
}
