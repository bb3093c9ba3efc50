import { currentStep, readProgress } from '../../labs/progress.ts';
import { checkStep } from '../../labs/session.ts';
import { EXIT } from '../../project/problem.ts';
import type { Verb } from '../verb.ts';
import { earlierNote, labAndStep, taskLines } from './lab-argument.ts';

export const check: Verb = {
  usage: 'check <lab> [step]',
  summary: 'look at what a step should have brought about; exit 0 if it holds, 1 if not',
  run: async (args, context) => {
    const { lab, step } = labAndStep(args);
    const { passed, text } = await checkStep(lab, step, context);
    const next = currentStep(lab, readProgress(lab.id));
    const onward = next
      ? ['', 'next:', ...taskLines(lab, next)]
      : ['', `every step of ${lab.id} has passed; npx drydock clean ${lab.id} removes what it made`];
    const note = passed ? undefined : earlierNote(lab, step);
    const lines = [
      `${passed ? 'passed' : 'not yet'}  ${step.id}: ${step.title}`,
      ...text.split('\n').map((line) => `  ${line}`),
      ...(note ? [`  ${note}`] : []),
      ...(passed ? onward : []),
    ];
    return {
      data: { lab: lab.id, step: step.id, passed, text, next: next?.id },
      lines,
      exitCode: passed ? EXIT.done : EXIT.notPassed,
    };
  },
};
