import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { currentStep, readProgress, workFolder } from '../../labs/progress.ts';
import { shellWord, shortPath } from '../../project/paths.ts';
import { labArgument } from '../arguments.ts';
import { act, leaf } from '../command.ts';
import { taskLines } from '../task.ts';

export const start = (): Command =>
  leaf('start', 'make a lab ready and print its first task', 'start docker/volumes')
    .addArgument(labArgument())
    .action(
      act(async (context, lab: Lab) => {
        const { labelHint, startLab } = await import('../../labs/session.ts');
        const { exportLine } = await import('../../labs/scripts.ts');
        const fresh = await startLab(lab, context);
        const step = currentStep(lab, readProgress(lab));
        const folder = shortPath(workFolder(lab), process.env.DRYDOCK_TYPED_IN || process.cwd());
        const tell = exportLine(lab);
        const lines = [
          `${lab.title}: ${lab.steps.length} steps, about ${lab.minutes} minutes` +
            (fresh ? '' : '; under way already'),
          `work in:    cd ${shellWord(folder)}`,
          tell
            ? `then:       ${tell}`
            : `clean-up:   finds what has a name of the lab's; ` +
              `label anything else: ${labelHint(lab)} and --label "$LAB"`,
          '',
          ...(step
            ? taskLines(lab, step)
            : [`every step has passed; npx drydock clean ${lab.id} removes what is left`]),
        ];
        return {
          data: { lab: lab.id, fresh, folder: workFolder(lab), label: labelHint(lab), step: step?.id },
          lines,
        };
      }),
    );
