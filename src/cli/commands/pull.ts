import type { Command } from 'commander';
import { labHere } from '../arguments.ts';
import { act, leaf } from '../command.ts';
import type { PullChoice } from '../work/pull.ts';

const NOTES = `
A mirror:
  --mirror mirror.example.org:5000 asks that registry for the images of Docker Hub, and gives them their
  official names. DRYDOCK_MIRROR sets it for pull and start. Where you may change the engine, its own
  "registry-mirrors" (daemon.json) are better: builds and a lab's own docker pull then use the mirror too.
An archive:
  --to writes images for engines with the same kind of processor. --from never takes a name from an image that
  is there. It loads whatever the file holds: take archives only from people you trust. A lab that builds an
  image may still download packages while it builds.
The cluster:
  The nodes of the cluster fetch their images themselves and keep them until cluster down; pull doesn't fetch
  those, nor the image that nodes are made from. Ahead of time: cluster up, then start each lab once.`;

export const pull = (): Command =>
  leaf('pull', 'fetch the images that labs need ahead of time, or take them along in a file', 'pull docker')
    .argument('[names...]', "a lab's id, such as docker/volumes, or a module, such as docker")
    .option('--all', 'every lab')
    .option('--to <file>', 'write the images into one new archive')
    .option('--from <file>', 'take images from such an archive')
    .option('--mirror <registry>', 'ask this registry for the images of Docker Hub')
    .addHelpText('after', NOTES)
    .action(
      act(async (context, names: string[], options: PullChoice) => {
        const here = names.length > 0 || options.all || options.from ? undefined : labHere();
        const work = await import('../work/pull.ts');
        return work.pull(here ? [here.id] : names, options, context);
      }),
    );
