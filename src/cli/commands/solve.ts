import type { Command } from 'commander';
import { shownScript } from '../../labs/transcript.ts';
import { EXIT } from '../../project/problem.ts';
import { stepCommand } from '../arguments.ts';
import { checkLines } from '../task.ts';

export const solve = (): Command =>
  stepCommand(
    'solve',
    'run one solution of a step, and its check',
    'solve docker/volumes 2-kept',
    async (context, lab, step) => {
      const { checkStep, injectFault, runStep, startLab } = await import('../../labs/session.ts');
      await startLab(lab, context);
      await injectFault(lab, step, context);
      const solution = shownScript(step.run);
      context.say(solution.replace(/^/gm, '  $ '));
      await runStep(lab, step, context);
      const result = await checkStep(lab, step, context);
      return {
        data: { lab: lab.id, step: step.id, solution, ...result },
        lines: ['', ...checkLines(step, result)],
        exitCode: result.passed ? EXIT.done : EXIT.notPassed,
      };
    },
  );
