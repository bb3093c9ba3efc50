import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { currentStep, readProgress, workFolder } from '../../labs/progress.ts';
import { archiveHere, outdatedNote } from '../../project/archive.ts';
import { shellWord, shortPath } from '../../project/paths.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import { labArgument } from '../arguments.ts';
import { act, type Context, leaf, wantsJson } from '../command.ts';
import { shellLab } from '../lab-shell.ts';
import { asTyped } from '../mistake.ts';
import { goalLines, taskLines } from '../task.ts';

/** The bash of the lab shell; undefined where none can be opened. Throws a Problem (exit 2) in another's. */
async function bashFor(lab: Lab, wanted: boolean, { say }: Context): Promise<string | undefined> {
  if (!wanted || wantsJson() || !isatty(0) || !isatty(1)) return undefined;
  const here = shellLab();
  if (here === lab.id) return undefined;
  if (here !== undefined)
    throw new Problem(`this is the lab shell of ${here}: expected none around that of ${lab.id}`, {
      exitCode: EXIT.misuse,
      hints: [`leave, and then npx drydock start ${lab.id}`, `npx drydock start ${lab.id} --no-shell`],
    });
  const { findProgram } = await import('../../process/program.ts');
  const bash = findProgram('bash', process.env.PATH ?? '');
  if (!bash) say('there is no bash on this machine, so no lab shell opens');
  return bash;
}

/** What to type before the lab's commands, in a shell of one's own. */
async function ownShellLines(lab: Lab): Promise<string[]> {
  const { exportLine } = await import('../../labs/scripts.ts');
  const work = workFolder(lab);
  const below = shortPath(work, process.env.DRYDOCK_TYPED_IN || process.cwd());
  // An archive's labs work in the home folder, which may be far from here.
  const folder = archiveHere() && below.startsWith('..') ? work : below;
  const tell = exportLine(lab);
  return [
    `work in:    cd ${shellWord(folder)}`,
    tell
      ? `then:       ${tell}`
      : "clean-up:   takes what has a name of the lab's; remove what you name otherwise yourself",
  ];
}

/** Opens the lab shell, and says afterwards how to come back and how to clean up. */
async function shell(lab: Lab, bash: string): Promise<void> {
  const { openShell } = await import('../../labs/shell.ts');
  await openShell(lab, bash, join(dirname(process.argv[1] ?? ''), 'drydock'));
  const lines = readProgress(lab)
    ? [
        `${lab.id} stays as it is`,
        `back to it: npx drydock start ${lab.id}`,
        `clean up:   npx drydock clean ${lab.id}`,
      ]
    : [`${lab.id} is cleaned up`, `begin again: npx drydock start ${lab.id}`];
  process.stdout.write(lines.map((line) => `${asTyped(line)}\n`).join(''));
}

export const start = (): Command =>
  leaf('start', 'make a lab ready and open its shell, with its first task', 'start docker/volumes')
    .addArgument(labArgument())
    .option('--no-shell', 'print what to type in a shell of your own')
    .action(
      act(async (context, lab: Lab, options: { shell: boolean }) => {
        const bash = await bashFor(lab, options.shell, context);
        const { startLab } = await import('../../labs/session.ts');
        const outdated = outdatedNote();
        const fresh = await startLab(lab, context);
        const step = currentStep(lab, readProgress(lab));
        const inShell = bash !== undefined || shellLab() === lab.id;
        const { whereLine } = await import('../../labs/lab-run.ts');
        const where = whereLine(lab);
        const task = step && (inShell ? goalLines(lab, step, true) : taskLines(lab, step));
        const note = await outdated;
        if (note) context.say(note);
        const lines = [
          `${lab.title}: ${lab.steps.length} steps, about ${lab.minutes} minutes` +
            (fresh ? '' : '; under way already'),
          ...(where ? [where] : []),
          ...(inShell
            ? ["this is the lab's shell: help lists its words, leave ends it"]
            : await ownShellLines(lab)),
          '',
          ...(task ?? [`every step has passed; npx drydock clean ${lab.id} removes what is left`]),
        ];
        return {
          data: { lab: lab.id, fresh, folder: workFolder(lab), step: step?.id },
          lines,
          ...(bash ? { afterwards: () => shell(lab, bash) } : {}),
        };
      }),
    );
