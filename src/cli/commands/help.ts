import type { Command } from 'commander';
import { plain } from '../command.ts';

/** Commander's own `help` knows no command of a command, and answers an unknown one with a list. */
export const help = (): Command =>
  plain('help', 'explain a command', 'help cluster up')
    .argument('[command...]', 'the command, as it is typed; all commands if none is named')
    .action((names: string[], _options: object, { parent }: Command) => {
      let command = parent as Command;
      for (const name of names) {
        // What follows are arguments, as in `help check docker/volumes`.
        if (command.commands.length === 0) break;
        const next = command.commands.find((one) => one.name() === name);
        // Refuses it, with the nearest.
        if (!next) command.parse([name], { from: 'user' });
        else command = next;
      }
      command.outputHelp();
    });
