import { checkStep, injectFault, runStep, startLab } from '../../labs/session.ts';
import { shownScript } from '../../labs/transcript.ts';
import { EXIT } from '../../project/problem.ts';
import type { Verb } from '../verb.ts';
import { labAndStep } from './lab-argument.ts';

export const solve: Verb = {
  usage: 'solve <lab> [step]',
  summary: 'run one solution of a step, and its check',
  run: async (args, context) => {
    const { lab, step } = labAndStep(args);
    await startLab(lab, context);
    await injectFault(lab, step, context);
    context.say(shownScript(step.run).replace(/^/gm, '  $ '));
    await runStep(lab, step, context);
    const { passed, text } = await checkStep(lab, step, context);
    return {
      data: { lab: lab.id, step: step.id, solution: shownScript(step.run), passed, text },
      lines: [
        '',
        `${passed ? 'passed' : 'not yet'}  ${step.id}: ${step.title}`,
        ...text.split('\n').map((line) => `  ${line}`),
      ],
      exitCode: passed ? EXIT.done : EXIT.notPassed,
    };
  },
};
