import { injectFault, runStep, startLab } from '../../labs/session.ts';
import { plainOutput, shownScript, symptomOf } from '../../labs/transcript.ts';
import type { Verb } from '../verb.ts';
import { earlierNote, labAndStep, taskLines } from './lab-argument.ts';

export const run: Verb = {
  usage: 'run <lab> [step]',
  summary: 'run a step as its page shows it; for a "break" step, break it; for a task, print the goal',
  run: async (args, context) => {
    const { lab, step } = labAndStep(args);
    await startLab(lab, context);
    const note = earlierNote(lab, step);
    if (note) context.say(note);
    const told = { lab: lab.id, step: step.id, kind: step.kind };
    if (step.kind === 'do') {
      context.say(shownScript(step.run).replace(/^(?=.)/gm, '  $ '));
      const { exitCode, milliseconds, ...finished } = await runStep(lab, step, context);
      const data = {
        ...told,
        exitCode,
        milliseconds,
        output: plainOutput({ exitCode, milliseconds, ...finished }),
      };
      return { data, lines: ['', `next: npx drydock check ${lab.id} ${step.id}`] };
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
};
