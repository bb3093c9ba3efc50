import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import { labArgument } from '../arguments.ts';
import { act, leaf } from '../command.ts';

export const clean = (): Command =>
  leaf('clean', 'remove everything that a lab made, and nothing else', 'clean docker/volumes')
    .addArgument(labArgument('[lab]'))
    .option('--all', 'every lab')
    .action(
      act(async (_context, lab: Lab | undefined, { all }: { all?: true }) => {
        if ((all === true) === (lab !== undefined))
          throw new Problem('clean: expected a lab or --all', {
            exitCode: EXIT.misuse,
            hints: 'npx drydock status shows which labs are under way',
          });
        const { cleanOne, usedLabs } = await import('../work/clean.ts');
        const outcomes: Awaited<ReturnType<typeof cleanOne>>[] = [];
        for (const one of lab ? [lab] : await usedLabs()) outcomes.push(await cleanOne(one));
        return {
          data: outcomes.map(({ data }) => data),
          lines: outcomes.length ? outcomes.flatMap(({ lines }) => lines) : ['nothing to clean'],
        };
      }),
    );
