import type { Command } from 'commander';
import { EXIT } from '../../project/problem.ts';
import { stepCommand } from '../arguments.ts';
import { checkLines } from '../task.ts';

export const solve = (): Command =>
  stepCommand(
    'solve',
    'run one solution of a step, and its check',
    'solve docker/volumes 2-kept',
    async (context, lab, step) => {
      const { solveStep } = await import('../../labs/verbs.ts');
      const result = await solveStep(lab, step, context);
      return {
        data: { lab: lab.id, step: step.id, ...result },
        lines: ['', ...checkLines(step, result)],
        exitCode: result.passed ? EXIT.done : EXIT.notPassed,
      };
    },
  );
