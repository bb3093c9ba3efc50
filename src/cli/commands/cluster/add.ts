import { Argument, type Command } from 'commander';
import { type AddonName, addonName } from '../../../schemas/lab.ts';
import { act, leaf } from '../../command.ts';

export const add = (): Command =>
  leaf('add', 'add something to the cluster, and wait until it works', 'cluster add metrics-server')
    .addArgument(new Argument('<addon>', 'what to add').choices(addonName.options))
    .action(
      act(async (context, addon: AddonName) => {
        const { ADDONS, addAddon, requireCluster } = await import('../../../cluster/cluster.ts');
        await requireCluster();
        await addAddon(addon, context.signal);
        return { data: { addon }, lines: [`${addon} works: ${ADDONS[addon].purpose}`] };
      }),
    );
