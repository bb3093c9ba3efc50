import type { Command } from 'commander';
import { stepCommand } from '../arguments.ts';
import { typed } from '../lab-shell.ts';
import { taskLines } from '../task.ts';

export const run = (): Command =>
  stepCommand(
    'run',
    'run a step as its page shows it; for a "break" step, break it; for a task, print the goal',
    'run docker/volumes 1-lost',
    async (context, lab, step) => {
      const { runAsShown } = await import('../../labs/verbs.ts');
      const { plainOutput } = await import('../../labs/transcript.ts');
      const { finished, symptom } = await runAsShown(lab, step, context);
      const told = { lab: lab.id, step: step.id, kind: step.kind };
      if (finished) {
        const { exitCode, milliseconds } = finished;
        return {
          data: { ...told, exitCode, milliseconds, output: plainOutput(finished) },
          lines: ['', `next: ${typed('check', lab, step)}`],
        };
      }
      const shown = symptom
        ? `$ ${symptom.command}\n${symptom.output.trimEnd()}`.split('\n').map((line) => `  ${line}`)
        : [];
      return {
        data: { ...told, goal: step.goal, output: symptom?.output ?? '' },
        lines: ['', ...shown, '', ...taskLines(lab, step)],
      };
    },
  );
