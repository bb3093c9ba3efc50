import type { Command } from 'commander';
import { EXIT, Problem } from '../../../project/problem.ts';
import { act, leaf } from '../../command.ts';
import { shellLab } from '../../lab-shell.ts';

const NOTES = `
Labs that need nothing of a cluster but its API then begin there; npx drydock list marks them. Each makes
one namespace, which clean removes. A lab that is under way stays on the cluster where it began.
Your kubeconfig is read (KUBECONFIG, or ~/.kube/config) and never changed: labs use a copy of this one
context, with its credentials, which only you can read. Choose again when your credentials have changed.`;

/** What is said of a cluster before a lab begins there. */
async function chooseLines(context: string | undefined) {
  const { useCluster } = await import('../../../labs/own.ts');
  const { kubernetesVersion } = await import('../../../cluster/versions.ts');
  const chosen = await useCluster(context);
  const { server, kubernetes, kubectl } = chosen;
  const minor = (version: string): string => version.split('.').slice(0, 2).join('.');
  const recorded = kubernetesVersion();
  return {
    data: chosen,
    lines: [
      `labs that need only the API begin on your cluster ${chosen.context} from now on`,
      `server:  ${server}`,
      `version: Kubernetes ${kubernetes}, kubectl ${kubectl}`,
      ...(minor(kubernetes) === minor(recorded)
        ? []
        : [`         the outputs on the pages are of ${recorded}, and some may differ`]),
      'each lab makes one namespace of its name there and changes nothing else; npx drydock clean removes it',
      "back to the course's own cluster: npx drydock cluster use --none",
      ...chosen.staying,
    ],
  };
}

async function back() {
  const { useNone } = await import('../../../labs/own.ts');
  const { before, staying } = useNone();
  return {
    data: { before, staying },
    lines: [
      before === undefined
        ? "labs begin on the course's own cluster already"
        : `labs begin on the course's own cluster again, and no longer on your cluster ${before}`,
      ...staying,
    ],
  };
}

export const use = (): Command =>
  leaf('use', 'run labs that need only the API on a cluster of your own', 'cluster use my-context')
    .argument('[context]', 'a context of your kubeconfig')
    .option('--none', "go back to the course's own cluster")
    .addHelpText('after', NOTES)
    .action(
      act((_, context: string | undefined, { none }: { none?: true }) => {
        if (none && context !== undefined)
          throw new Problem(`cluster use: expected a context or --none; found both`, {
            exitCode: EXIT.misuse,
          });
        const here = shellLab();
        // KUBECONFIG is the lab's there.
        if (here !== undefined)
          throw new Problem(`this is the lab shell of ${here}: expected a shell of your own`, {
            exitCode: EXIT.misuse,
            hints: 'leave, and then npx drydock cluster use',
          });
        return none ? back() : chooseLines(context);
      }),
    );
