import type { Command } from 'commander';
import { act, leaf } from '../../command.ts';

export const down = (): Command =>
  leaf('down', 'remove the cluster, and everything in it', 'cluster down').action(
    act(async (context) => {
      const cluster = await import('../../../cluster/up.ts');
      const started = performance.now();
      const removed = await cluster.down(context);
      const milliseconds = Math.round(performance.now() - started);
      return {
        data: { removed, milliseconds },
        lines: [
          removed ? `the cluster is gone, in ${(milliseconds / 1000).toFixed(1)} s` : 'there is no cluster',
        ],
      };
    }),
  );
