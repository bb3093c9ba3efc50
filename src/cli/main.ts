/** The command line: `npx drydock COMMAND`. Exit codes: see EXIT in src/project/problem.ts. */
import { CommanderError } from 'commander';
import project from '../../package.json' with { type: 'json' };
import { archiveHere } from '../project/archive.ts';
import { format, problemOf } from '../project/problem.ts';
import { plain, wantsJson } from './command.ts';
import { check } from './commands/check.ts';
import { clean } from './commands/clean.ts';
import { cluster } from './commands/cluster.ts';
import { dev } from './commands/dev.ts';
import { doctor } from './commands/doctor.ts';
import { goal } from './commands/goal.ts';
import { help } from './commands/help.ts';
import { hint } from './commands/hint.ts';
import { list } from './commands/list.ts';
import { measure } from './commands/measure.ts';
import { progress } from './commands/progress.ts';
import { pull } from './commands/pull.ts';
import { reset } from './commands/reset.ts';
import { run } from './commands/run.ts';
import { solve } from './commands/solve.ts';
import { start } from './commands/start.ts';
import { status } from './commands/status.ts';
import { watchOutput } from './interruption.ts';
import { hideLabDocker } from './lab-shell.ts';
import { asTyped, NAME } from './mistake.ts';

// What labs make is read by containers, whose users are others.
process.umask(0o022);
watchOutput();
hideLabDocker();

const LEARNERS = [
  list,
  doctor,
  start,
  goal,
  run,
  check,
  hint,
  solve,
  measure,
  reset,
  clean,
  status,
  progress,
  pull,
  cluster,
  help,
];

function report(error: unknown): void {
  // Help and the version are printed by then.
  if (error instanceof CommanderError) return;
  const problem = problemOf(error);
  const { message, details, hints, exitCode } = problem;
  if (wantsJson())
    process.stdout.write(
      asTyped(`${JSON.stringify({ error: message, details, hints, exitCode }, null, 2)}\n`),
    );
  process.stderr.write(asTyped(`drydock: ${format(problem)}\n`));
  process.exitCode = exitCode;
}

const program = plain(
  NAME,
  'run the labs of the course on your own Docker Engine, check your work and clean up',
  'start start/first-lab',
)
  .version(project.version, '-V, --version', 'print the version')
  .commandsGroup('For learners:');
for (const command of LEARNERS) program.addCommand(command());
// What they work on isn't in an archive.
if (!archiveHere()) program.commandsGroup('For authors:').addCommand(dev());

const typed = process.argv.slice(2);
await program.parseAsync(typed.length > 0 ? typed : ['--help'], { from: 'user' }).catch(report);
