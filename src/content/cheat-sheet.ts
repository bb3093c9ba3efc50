import { join } from 'node:path';
import { findStep, type Lab, loadLab } from '../labs/load.ts';
import { statements } from '../labs/transcript.ts';
import { parseFile } from '../project/parse.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { type CheatSheet, cheatSheet as schema } from '../schemas/cheat-sheet.ts';

const FILE = 'src/content/cheat-sheet.yaml';

export interface Command {
  command: string;
  does: string;
  /** The page and section that show it run. */
  lesson: string;
  /** Anchor of the step on that page. */
  anchor: string;
  title: string;
}

/**
 * What of a command is fixed: its words without the values in capitals, `:ro` of NAME:PATH:ro, `src=` of
 * src=FILE.
 */
const fixedParts = (command: string): string[] =>
  command
    .split(/\s+/)
    .flatMap((word) => word.split(/\b[A-Z][A-Z_]+\b/))
    .filter((part) => /[a-z0-9]/i.test(part) || part === '.');

/** Options that have a letter too: a step may use one form, and the cheat sheet the other. */
const LETTERS: Record<string, string> = {
  detach: 'd',
  env: 'e',
  file: 'f',
  filename: 'f',
  force: 'f',
  interactive: 'i',
  namespace: 'n',
  output: 'o',
  publish: 'p',
  selector: 'l',
  tag: 't',
  values: 'f',
  volume: 'v',
  volumes: 'v',
};
const LONG = new RegExp(`(?<=^|\\s)--(${Object.keys(LETTERS).join('|')})(?=[\\s=]|$)=?`, 'g');

const withLetters = (text: string): string =>
  text.replace(LONG, (_, long: string) => `-${LETTERS[long]} `).replace(/ {2,}/g, ' ');

/** True if one command of the script holds all that is fixed, in that order. */
export function runs(script: string, command: string): boolean {
  const lines = script.split('\n');
  const parts = fixedParts(withLetters(command));
  return statements(script).some(({ from, to }) => {
    const text = withLetters(lines.slice(from - 1, to).join(' '));
    let at = 0;
    for (const part of parts) {
      const found = text.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return true;
  });
}

const read = (root: string): CheatSheet =>
  parseFile(schema, join(root, FILE), FILE, 'every field is described in src/schemas/cheat-sheet.ts');

/** Short flags, each with all that it means, in the order of the alphabet. */
export function shortFlags(root = projectRoot()): CheatSheet['flags'] {
  return read(root).flags.sort((a, b) => a.flag.localeCompare(b.flag, 'en'));
}

/**
 * The commands, by group. Throws a Problem (exit 2) for a command that isn't run by the step which it names.
 */
export function cheatSheet(root = projectRoot()): { title: string; commands: Command[] }[] {
  const labs = new Map<string, Lab>();
  const labOf = (id: string): Lab => {
    const lab = labs.get(id) ?? loadLab(id, root);
    labs.set(id, lab);
    return lab;
  };
  return read(root).groups.map(({ title, commands }) => ({
    title,
    commands: commands.map(({ command, does, step: path }) => {
      const [track, name, id] = path.split('/') as [string, string, string];
      const lab = labOf(`${track}/${name}`);
      const step = findStep(lab, id);
      if (![step.run, step.setup ?? '', step.measure ?? ''].some((script) => runs(script, command)))
        throw new Problem(
          `${FILE}: command "${command}": expected a command with these words in labs/${path}; found none`,
          {
            hints: 'name a step that runs it, or write the command as that step does',
          },
        );
      return { command, does, lesson: lab.lesson, anchor: `step-${step.id}`, title: step.title };
    }),
  }));
}
