import type { Command } from 'commander';
import { shortPath } from '../../../project/paths.ts';
import { act, leaf } from '../../command.ts';

export const up = (): Command =>
  leaf('up', 'make the cluster, or bring it to the state that labs need', 'cluster up').action(
    act(async (context) => {
      const { CONTEXT, kubeconfig, PORTS } = await import('../../../cluster/names.ts');
      const cluster = await import('../../../cluster/up.ts');
      const { made, milliseconds } = await cluster.up(context);
      const { BACK, chosenCluster } = await import('../../../cluster/choice.ts');
      const own = chosenCluster();
      return {
        data: { made, milliseconds, kubeconfig: kubeconfig(), context: CONTEXT, ports: PORTS },
        lines: [
          made ? `the cluster is up, in ${(milliseconds / 1000).toFixed(1)} s` : 'the cluster is up already',
          `look at it: kubectl --kubeconfig ${shortPath(kubeconfig())} get nodes`,
          ...(own ? [`labs begin on your cluster ${own.context}; ${BACK} makes them begin here`] : []),
        ],
      };
    }),
  );
