import { Command, type CommanderError } from 'commander';
import { EXIT, type ExitCode, interrupted } from '../project/problem.ts';
import { interruption } from './interruption.ts';
import { asTyped, mistake, NAME } from './mistake.ts';

/** What a command's work is given besides its arguments. */
export interface Context {
  /** Progress, for people: standard error. */
  say: (line: string) => void;
  /** Output of a lab's script as it comes; undefined with --json, whose result holds it. */
  onOutput: ((text: string, stream: 'stdout' | 'stderr') => void) | undefined;
  /** Aborted on Ctrl-C and when the terminal goes away. */
  signal: AbortSignal;
}

/** A command's result: lines for people, or data for --json. */
export interface Outcome {
  lines: string[];
  data: unknown;
  exitCode?: ExitCode;
  /** What follows once the lines are printed. */
  afterwards?: () => Promise<void>;
}

const EXIT_CODES = `
Exit codes:
  ${EXIT.done}    done, or the check passed
  ${EXIT.notPassed}    a check did not pass
  ${EXIT.misuse}    wrong use, or a broken file of the course
  ${EXIT.missing}    something that is needed is missing
  ${EXIT.interrupted}  interrupted`;

/** True if results and errors are wanted as data. A mistake can come before commander has read the option. */
export const wantsJson = (): boolean => process.argv.includes('--json');

/**
 * A command that explains itself, and whose mistakes are Problems.
 * @param example what a person could type, without the program's name
 */
export function plain(name: string, summary: string, example: string): Command {
  const command = new Command(name);
  return (
    command
      .summary(summary)
      .description(`${summary.replace(/^./, (letter) => letter.toUpperCase())}.`)
      .helpCommand(false)
      .helpOption('-h, --help', 'explain this command')
      .configureHelp({
        subcommandTerm: (one) => `${one.name()} ${one.usage().replace('[options]', '').trim()}`,
      })
      .addHelpText('after', `\nExample:\n  ${NAME} ${example}\n${EXIT_CODES}`)
      // Mistakes are printed once, by main.ts.
      .configureOutput({ writeErr: () => undefined })
      .exitOverride((error: CommanderError) => {
        throw mistake(command, error);
      })
  );
}

/** A command that does something: one with --json. */
export const leaf = (name: string, summary: string, example: string): Command =>
  plain(name, summary, example).option('--json', 'print the result, or the error, as JSON');

/** A command with subcommands. Typed without one, it lists them. */
export function group(name: string, summary: string, example: string, commands: Command[]): Command {
  const command = plain(name, summary, example);
  for (const one of commands) command.addCommand(one);
  return command;
}

/** What commander calls: does the work, prints the result, and sets the exit code. */
export const act =
  <A extends unknown[]>(work: (context: Context, ...args: A) => Outcome | Promise<Outcome>) =>
  async (...args: A): Promise<void> => {
    const json = wantsJson();
    const context: Context = {
      say: (line) => process.stderr.write(`${asTyped(line)}\n`),
      onOutput: json ? undefined : (text, stream) => process[stream].write(text),
      signal: interruption(),
    };
    const { lines, data, exitCode = EXIT.done, afterwards } = await work(context, ...args);
    // What looks or cleans up runs to its end all the same; what it found or did is still told.
    if (context.signal.aborted) throw interrupted(lines);
    process.stdout.write(
      json ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${asTyped(line)}\n`).join(''),
    );
    process.exitCode = exitCode;
    await afterwards?.();
  };
