import { nextHint } from '../../labs/session.ts';
import type { Verb } from '../verb.ts';
import { labAndStep } from './lab-argument.ts';

export const hint: Verb = {
  usage: 'hint <lab> [step]',
  summary: "a step's next hint",
  run: async (args) => {
    const { lab, step } = labAndStep(args);
    const found = nextHint(lab, step);
    const lines = found
      ? [`hint ${found.number} of ${found.of}: ${found.text}`]
      : [`step ${step.id} has no hints: its commands stand on the page /${lab.lesson}/`];
    return { data: { lab: lab.id, step: step.id, hint: found }, lines };
  },
};
