import type { Command } from 'commander';
import { stepCommand } from '../arguments.ts';
import { typed } from '../lab-shell.ts';
import { earlierNote, taskLines } from '../task.ts';

export const run = (): Command =>
  stepCommand(
    'run',
    'run a step as its page shows it; for a "break" step, break it; for a task, print the goal',
    'run docker/volumes 1-lost',
    async (context, lab, step) => {
      const { injectFault, runStep, startLab } = await import('../../labs/session.ts');
      const { plainOutput, shownScript, symptomOf } = await import('../../labs/transcript.ts');
      await startLab(lab, context);
      const note = earlierNote(lab, step);
      if (note) context.say(note);
      const told = { lab: lab.id, step: step.id, kind: step.kind };
      if (step.kind === 'do') {
        context.say(shownScript(step.run).replace(/^(?=.)/gm, '  $ '));
        const finished = await runStep(lab, step, context);
        const { exitCode, milliseconds } = finished;
        return {
          data: { ...told, exitCode, milliseconds, output: plainOutput(finished) },
          lines: ['', `next: ${typed('check', lab, step)}`],
        };
      }
      if (step.kind === 'break') context.say('  breaking it');
      const fault = await injectFault(lab, step, context);
      const symptom = fault && symptomOf(step.setup ?? '', fault);
      const shown = symptom
        ? `$ ${symptom.command}\n${symptom.output.trimEnd()}`.split('\n').map((line) => `  ${line}`)
        : [];
      return {
        data: { ...told, goal: step.goal, output: symptom?.output ?? '' },
        lines: ['', ...shown, '', ...taskLines(lab, step)],
      };
    },
  );
