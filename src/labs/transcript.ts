import type { Chunk, ScriptRun } from '../schemas/recording.ts';
import { markVarying, unmark } from './normalise.ts';

/** A command as it stands in the script, and what it printed (marked text, see normalise.ts). */
export interface Exchange {
  /** First and last line in the script, counted from 1. */
  from: number;
  to: number;
  /** The lines of the script: comments directly above, then the command. */
  command: string;
  output: string;
}

const HEREDOC = /<<-?\s*(['"]?)(\w+)\1/;
/** A line that goes on with what the line before began. */
const CONTINUES = /^(?:\s|\}|\)|done\b|fi\b|esac\b|then\b|else\b|elif\b|do\b)/;

/**
 * Line ranges (from 1, inclusive) of a script's top-level statements. Holds for scripts that shfmt has
 * formatted: bodies are indented.
 */
export function statements(script: string): { from: number; to: number }[] {
  const lines = script.split('\n');
  const ranges: { from: number; to: number }[] = [];
  let heredoc: string | undefined;
  let open = false;
  lines.forEach((line, index) => {
    const number = index + 1;
    const last = ranges.at(-1);
    if (heredoc) {
      if (last) last.to = number;
      if (line.trim() === heredoc) heredoc = undefined;
      return;
    }
    if (line.trim() === '' || (line.startsWith('#') && !open)) return;
    if (last && (open || CONTINUES.test(line))) last.to = number;
    else ranges.push({ from: number, to: number });
    heredoc = HEREDOC.exec(line)?.[2];
    open = /(?:\\|\||&&|\|\|)$/.test(line.trimEnd());
  });
  return ranges;
}

/**
 * Lines of a script that readers don't type: interpreter, strict mode. In a login shell, errexit would close
 * it.
 */
const isPreamble = (line: string): boolean =>
  line.startsWith('#!') || /^set -o errexit/.test(line) || line.startsWith('# shellcheck ');

const WORD = String.raw`(?:"[^"]*"|'[^']*'|\S+)`;
const WAIT = new RegExp(`^wait_for \\S+ (${WORD}) [\\s\\S]*$`, 'm');
const WATCH = new RegExp(`^watch_until \\S+ ${WORD} `, 'm');
const SESSION = /^type_into ([^\n]*?) <<-?\s*(['"]?)(\w+)\2\n[\s\S]*\n\s*\3$/m;

/**
 * A statement of a script as a person types it: what the runner does for them (labs/lib/lab.sh) is left out.
 * A wait becomes a comment, for a person just waits; so does the tolerance of a failure that is meant.
 */
export const asTyped = (statement: string): string =>
  statement
    .replace(WAIT, (_, what: string) => `# wait until ${what.replace(/^(["'])(.*)\1$/, '$2')}`)
    .replace(WATCH, '')
    .replace(SESSION, '$1')
    .replace(/ \|\| true$/, '');

/** What a person types into the program that a statement starts, as comments: it's no part of a script. */
const typedInside = (statement: string): string[] => {
  if (!SESSION.test(statement)) return [];
  return [
    '# in it, type:',
    ...statement
      .split('\n')
      .slice(1, -1)
      .map((line) => `#   ${line}`),
  ];
};

/** The script as readers see it: what they type, without what the runner needs. */
export function shownScript(script: string): string {
  const lines = script.split('\n');
  const shown: string[] = [];
  let done = 0;
  for (const { from, to } of statements(script)) {
    const statement = lines.slice(from - 1, to).join('\n');
    shown.push(...lines.slice(done, from - 1), asTyped(statement), ...typedInside(statement));
    done = to;
  }
  return [...shown, ...lines.slice(done)]
    .filter((line) => !isPreamble(line))
    .join('\n')
    .trim();
}

/** A run as it is recorded: what differs from run to run is marked, by a step's own patterns too. */
export const markedRun = (
  { exitCode, milliseconds, chunks }: ScriptRun,
  { varies }: { varies?: readonly string[] | undefined },
): ScriptRun => ({
  exitCode,
  milliseconds,
  chunks: chunks.map((chunk) => ({ ...chunk, text: markVarying(chunk.text, varies) })),
});

/** All that a run printed, in order, as the machine printed it. */
export const plainOutput = (run: ScriptRun): string => run.chunks.map((chunk) => unmark(chunk.text)).join('');

/** All that a run printed, in order, as marked text. */
export const markedOutput = (run: ScriptRun): string => run.chunks.map((chunk) => chunk.text).join('');

/**
 * What a fault looks like without setup.sh: its last command that printed something, with what it printed.
 */
export const symptomOf = (setup: string, run: ScriptRun): Exchange | undefined =>
  exchanges(setup, run).findLast(({ output }) => output !== '');

/**
 * Pairs each top-level command of a script with what it printed. Comments and blank lines above a command
 * belong to it. Output of no known line belongs to the last command.
 */
export function exchanges(script: string, run: ScriptRun): Exchange[] {
  const lines = script.split('\n');
  const lineAt = (number: number): string => lines[number - 1] ?? '';
  const ranges = statements(script).filter(({ from }) => !isPreamble(lineAt(from)));
  const indexOf = ({ line = lines.length }: Chunk): number =>
    Math.max(
      0,
      ranges.findLastIndex(({ from }) => from <= line),
    );
  return ranges.map(({ from, to }, index) => {
    let first = (ranges[index - 1]?.to ?? 0) + 1;
    while (first < from && (isPreamble(lineAt(first)) || lineAt(first).trim() === '')) first++;
    return {
      from,
      to,
      command: [...lines.slice(first - 1, from - 1), asTyped(lines.slice(from - 1, to).join('\n'))]
        .filter((line) => !isPreamble(line))
        .join('\n')
        .trim(),
      output: run.chunks
        .filter((chunk) => indexOf(chunk) === index)
        .map((chunk) => chunk.text)
        .join(''),
    };
  });
}
