/** Rules for lab scripts that neither shellcheck nor shfmt knows. */
import type { Versions } from '../../src/schemas/versions.ts';

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

const IMAGE =
  /(?:^|[\s"'=])((?!on-failure:)(?:[a-z0-9.-]+(?::\d+)?\/)*[a-z][a-z0-9-]*):([a-zA-Z0-9][\w.-]*)(?=$|[\s"'])/g;

/** Images with a tag that a line names: words after docker run, create, pull, or FROM. */
function imagesIn(line: string): { name: string; tag: string }[] {
  if (!/\bdocker (?:run|create|pull|image|service)\b|^FROM /.test(line)) return [];
  // Options take values that look like images: volume:/path, name=value. A path behind the colon is no tag.
  // Nor is container:NAME one: it is whose network or process ids a container shares.
  return [...line.matchAll(IMAGE)]
    .map((match) => ({ name: match[1] as string, tag: match[2] as string }))
    .filter(({ name }) => name !== 'container');
}

/** True for an image that a lab builds itself, under a name or in a registry of its own. */
const isLabs = (name: string): boolean => /(?:^|\/)drydock-[a-z0-9-]+$/.test(name);

/** Everything wrong with a script, as "line N: …". */
export function faults(script: string, versions: Versions): string[] {
  // Continued lines count as one, under the first one's number.
  const lines: { number: number; text: string }[] = [];
  script.split('\n').forEach((text, index) => {
    const last = lines.at(-1);
    if (last?.text.endsWith('\\')) last.text = `${last.text.slice(0, -1)} ${text.trim()}`;
    else lines.push({ number: index + 1, text });
  });
  return lines
    .filter(({ text }) => !text.trimStart().startsWith('#'))
    .flatMap(({ number, text }) => {
      const found = REFUSED.filter(
        ({ pattern }) =>
          pattern.test(text) && !(inContainer(text) && /date|sed|grep on|readlink/.test(String(pattern))),
      ).map(({ because }) => because);
      if (hostTimeout(text)) found.push('macOS has no timeout: bound the wait by counting');
      for (const { name, tag } of imagesIn(text)) {
        // A registry on this machine is the lab's own, and so are its images.
        if (name.startsWith('127.0.0.1:')) continue;
        if (isLabs(name)) continue;
        const pinned = versions.images[name];
        if (!pinned) found.push(`image ${name}:${tag} is not in labs/versions.yaml`);
        else if (pinned.tag !== tag) found.push(`image ${name}:${tag}: labs/versions.yaml has ${pinned.tag}`);
      }
      return found.map((because) => `line ${number}: ${because}`);
    });
}
