import type { Command } from 'commander';
import { currentStep, earlierNote, readProgress } from '../../labs/progress.ts';
import { EXIT } from '../../project/problem.ts';
import { stepCommand } from '../arguments.ts';
import { shellLab } from '../lab-shell.ts';
import { checkLines, taskLines } from '../task.ts';

export const check = (): Command =>
  stepCommand(
    'check',
    'check what a step should have changed',
    'check docker/volumes 2-kept',
    async (context, lab, step) => {
      const { checkStep } = await import('../../labs/session.ts');
      const result = await checkStep(lab, step, context);
      const next = currentStep(lab, readProgress(lab));
      const onward = next
        ? shellLab() === lab.id
          ? ['', `next: ${next.id}: ${next.title}`]
          : ['', 'next:', ...taskLines(lab, next)]
        : ['', `every step of ${lab.id} has passed; npx drydock clean ${lab.id} removes what it made`];
      const note = result.passed ? undefined : earlierNote(lab, step);
      return {
        data: { lab: lab.id, step: step.id, ...result, next: next?.id },
        lines: [
          ...checkLines(step, result),
          ...(note ? [`  ${note}`] : []),
          ...(result.passed ? onward : []),
        ],
        exitCode: result.passed ? EXIT.done : EXIT.notPassed,
      };
    },
  );
