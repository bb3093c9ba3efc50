import { loadLab } from '../../labs/load.ts';
import { currentStep, readProgress } from '../../labs/progress.ts';
import { removeAll, startLab } from '../../labs/session.ts';
import type { Verb } from '../verb.ts';
import { taskLines } from './lab-argument.ts';

export const reset: Verb = {
  usage: 'reset <lab>',
  summary: 'clean a lab and begin it again',
  run: async ([name = ''], context) => {
    const lab = loadLab(name);
    const { removed } = await removeAll(lab);
    await startLab(lab, context);
    const step = currentStep(lab, readProgress(lab.id));
    return {
      data: { lab: lab.id, removed, step: step?.id },
      lines: [`${lab.id} is at its beginning`, '', ...(step ? taskLines(lab, step) : [])],
    };
  },
};
