import type { Command, CommanderError } from 'commander';
import { programName } from '../project/archive.ts';
import { shellWord } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';

/** The program, as a person types it. */
export const NAME = programName();

/** What is printed, with the program as a person can type it here. */
export const asTyped = (text: string): string => text.replaceAll('npx drydock', NAME);

const path = (command: Command): string =>
  command.parent ? `${path(command.parent)} ${command.name()}` : NAME;

/** What was typed, with one word corrected. An option keeps its value: --job=2 becomes --jobs=2. */
const corrected = (wrong: string, right: string): string =>
  [
    NAME,
    ...process.argv
      .slice(2)
      .map((word) => (word === wrong ? right + (/^-.*?(=.*)/s.exec(wrong)?.[1] ?? '') : word))
      .map((word) => (/^-[\w=-]*$/.test(word) ? word : shellWord(word))),
  ].join(' ');

/**
 * A commander error as a Problem: without its prefix, and with the suggestion in parentheses as the command
 * that was meant. Help and the version, which end with exit code 0, stay what they are.
 */
export function mistake(command: Command, error: CommanderError): Error {
  if (error.exitCode === EXIT.done) return error;
  const help = `${path(command)} --help`;
  if (error.code === 'commander.help') {
    const names = command.commands.map((one) => one.name()).join(', ');
    return new Problem(`${command.name()}: expected one of ${names}; found nothing`, { hints: help });
  }
  const [said = '', suggestion = ''] = error.message.replace(/^error: (command-argument )?/, '').split('\n');
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(suggestion)?.[1]?.split(', ') ?? [];
  const wrong = /'(.*)'/.exec(said)?.[1] ?? '';
  return new Problem(said, { hints: [...meant.map((right) => corrected(wrong, right)), help] });
}
