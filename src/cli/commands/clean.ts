import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import { labArgument, labHere } from '../arguments.ts';
import { act, leaf } from '../command.ts';

export const clean = (): Command =>
  leaf('clean', 'remove everything that a lab made, and nothing else', 'clean docker/volumes')
    .addArgument(labArgument('[lab]'))
    .option('--all', 'every lab')
    .action(
      act(async ({ signal }, named: Lab | undefined, { all }: { all?: true }) => {
        const lab = named ?? (all ? undefined : labHere());
        if ((all === true) === (lab !== undefined))
          throw new Problem('clean: expected a lab or --all', {
            exitCode: EXIT.misuse,
            hints: 'npx drydock status shows which labs are under way',
          });
        const { cleanOne, usedLabs } = await import('../work/clean.ts');
        const { eachLab } = await import('../work/each-lab.ts');
        const outcome = await eachLab(lab ? [lab] : await usedLabs(), signal, cleanOne);
        return outcome.data.length ? outcome : { ...outcome, lines: ['nothing to clean'] };
      }),
    );
