/** The command line: `npx drydock <verb>`. Exit codes: see EXIT in src/project/problem.ts. */
import { Command, CommanderError } from 'commander';
import { EXIT, format, problemOf } from '../project/problem.ts';
import { check } from './commands/check.ts';
import { clean } from './commands/clean.ts';
import { cluster } from './commands/cluster.ts';
import { doctor } from './commands/doctor.ts';
import { hint } from './commands/hint.ts';
import { list } from './commands/list.ts';
import { newFile } from './commands/new.ts';
import { record } from './commands/record.ts';
import { reset } from './commands/reset.ts';
import { run } from './commands/run.ts';
import { solve } from './commands/solve.ts';
import { start } from './commands/start.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import type { Context, Verb } from './verb.ts';

const VERBS: Verb[] = [
  list,
  doctor,
  start,
  run,
  check,
  hint,
  solve,
  reset,
  clean,
  status,
  record,
  verify,
  cluster,
  newFile,
];

/**
 * A signal that is aborted when the user interrupts, or who reads the output goes away. Verbs then end what
 * they started and clean up.
 */
function interruption(): AbortSignal {
  const controller = new AbortController();
  // A pipe whose reader has ended (drydock run … | head), or a terminal that was closed: what is written from
  // now on is lost.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => controller.abort());
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      process.stderr.write(
        controller.signal.aborted
          ? 'still cleaning up; it takes a few seconds\n'
          : 'interrupted: ending the step and cleaning up\n',
      );
      controller.abort();
    });
  return controller.signal;
}

function report(error: unknown, json: boolean): number {
  const problem = problemOf(error);
  const { message, details, hints, exitCode } = problem;
  if (json)
    process.stdout.write(`${JSON.stringify({ error: message, details, hints, exitCode }, null, 2)}\n`);
  process.stderr.write(`drydock: ${format(problem)}\n`);
  return exitCode;
}

async function perform(verb: Verb, args: string[], options: Record<string, unknown>): Promise<number> {
  const json = options.json === true;
  const context: Context = {
    say: (line) => process.stderr.write(`${line}\n`),
    onOutput: json ? undefined : (text, stream) => process[stream].write(text),
    signal: interruption(),
  };
  try {
    const { lines, data, exitCode = EXIT.done } = await verb.run(args, context, options);
    process.stdout.write(
      json ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
    );
    return exitCode;
  } catch (error) {
    return report(error, json);
  }
}

function commandFor(verb: Verb, done: (exitCode: number) => void): Command {
  const [name = '', ...parameters] = verb.usage.split(' ');
  const command = new Command(name).description(verb.summary).option('--json', 'print the result as JSON');
  for (const parameter of parameters) command.argument(parameter);
  for (const [flags, meaning] of verb.options ?? []) command.option(flags, meaning);
  return command.exitOverride().action(async (...received: unknown[]) => {
    const args = received
      .slice(0, parameters.length)
      .flat()
      .filter((one): one is string => typeof one === 'string');
    done(await perform(verb, args, command.opts()));
  });
}

async function main(argv: string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = new Command('drydock')
    .description('Runs the labs of the course on your own Docker Engine, checks your work and cleans up.')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(npx drydock --help lists the verbs)');
  for (const verb of VERBS)
    program.addCommand(
      commandFor(verb, (code) => {
        exitCode = code;
      }).configureHelp({ showGlobalOptions: true }),
    );
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    exitCode = asked ? EXIT.done : EXIT.misuse;
  }
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
