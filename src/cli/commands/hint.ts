import type { Command } from 'commander';
import { stepCommand } from '../arguments.ts';
import { typed } from '../lab-shell.ts';

export const hint = (): Command =>
  stepCommand('hint', "a step's next hint", 'hint docker/volumes 3-shared', async (_context, lab, step) => {
    const { nextHint } = await import('../../labs/session.ts');
    const found = nextHint(lab, step);
    const lines = found
      ? [
          `hint ${found.number} of ${found.of}: ${found.text}`,
          ...(found.number === found.of
            ? [`that's the last one; ${typed('solve', lab, step)} shows a solution`]
            : []),
        ]
      : [`step ${step.id} has no hints: its commands are on the page /${lab.lesson}/`];
    return { data: { lab: lab.id, step: step.id, hint: found }, lines };
  });
