import type { Command } from 'commander';
import { shownScript } from '../../labs/transcript.ts';
import { stepCommand } from '../arguments.ts';
import { goalLines } from '../task.ts';

export const goal = (): Command =>
  stepCommand(
    'goal',
    'what a step asks: the commands to type, or the goal to reach',
    'goal docker/volumes 3-shared',
    async (_context, lab, step) => {
      const { id, kind, title, goal } = step;
      const asked = kind === 'do' ? { commands: shownScript(step.run) } : { goal };
      return { data: { lab: lab.id, step: id, kind, title, ...asked }, lines: goalLines(lab, step) };
    },
  );
