import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { currentStep, readProgress } from '../../labs/progress.ts';
import { labHere, ownLabArgument } from '../arguments.ts';
import { act, leaf } from '../command.ts';
import { taskLines } from '../task.ts';

export const reset = (): Command =>
  leaf('reset', 'clean a lab and begin it again', 'reset docker/volumes')
    .addArgument(ownLabArgument())
    .action(
      act(async (context, named: Lab | undefined) => {
        const lab = named ?? (labHere() as Lab);
        const { resetLab } = await import('../../labs/verbs.ts');
        const removed = await resetLab(lab, context);
        const { whereLine } = await import('../../labs/lab-run.ts');
        const where = whereLine(lab);
        const step = currentStep(lab, readProgress(lab));
        return {
          data: { lab: lab.id, removed, step: step?.id },
          lines: [
            `${lab.id} is at its beginning${where ? `, ${where}` : ''}`,
            '',
            ...(step ? taskLines(lab, step) : []),
          ],
        };
      }),
    );
