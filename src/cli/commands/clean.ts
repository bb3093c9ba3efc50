import { requireEngine } from '../../engine/info.ts';
import { describeObject, labsWithObjects } from '../../engine/objects.ts';
import { labIds, loadLab } from '../../labs/load.ts';
import { readProgress, workFolder } from '../../labs/progress.ts';
import { removeAll } from '../../labs/session.ts';
import { projectRoot, shellWord } from '../../project/paths.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import type { Outcome } from '../command.ts';
import type { Verb } from '../verb.ts';

/** Labs that have something to clean on this machine. */
async function used(): Promise<string[]> {
  await requireEngine();
  const withObjects = await labsWithObjects();
  // The engine lists no labels for images: labs that build some are looked at too.
  return labIds().filter(
    (id) => withObjects.has(id) || readProgress(id) || loadLab(id).objects.images.length,
  );
}

async function cleanOne(id: string): Promise<{ lines: string[]; data: Record<string, unknown> }> {
  const lab = loadLab(id);
  const { removed, leftAlone, elsewhere, forgot } = await removeAll(lab);
  const names = removed;
  const lines =
    names.length || forgot
      ? [`${id}: removed ${[...names, ...(forgot ? ['work folder'] : [])].join(', ')}`]
      : [`${id}: nothing to clean`];
  for (const object of leftAlone) {
    const why =
      object.lab === id
        ? "was made from the lab's image, and not by the lab"
        : "has a name of the lab's and is not the lab's";
    const remove = {
      container: 'docker rm --force',
      image: 'docker rmi',
      network: 'docker network rm',
      volume: 'docker volume rm',
    }[object.kind];
    lines.push(
      `${id}: left alone: ${describeObject(object)} ${why}; if you made it and can spare it: ${remove} ${object.name}`,
    );
  }
  if (elsewhere)
    lines.push(
      `${id}: began on another engine than the docker client asks now, and what it made there stays: docker context ls`,
    );
  if (forgot && process.env.DRYDOCK_TYPED_IN?.startsWith(workFolder(id)))
    lines.push(`your shell stands in the work folder, which is gone: cd ${shellWord(projectRoot())}`);
  return {
    lines,
    data: { lab: id, removed: names, forgot, leftAlone: leftAlone.map(describeObject), elsewhere },
  };
}

export const clean: Verb = {
  usage: 'clean [lab]',
  summary: 'remove everything that a lab made, and nothing else',
  options: [['--all', 'every lab']],
  run: async ([name], _context, options): Promise<Outcome> => {
    const all = options.all === true;
    if (all === (name !== undefined))
      throw new Problem('clean: expected a lab or --all', {
        exitCode: EXIT.misuse,
        hints: 'npx drydock status shows which labs are under way',
      });
    const ids = all ? await used() : [loadLab(name ?? '').id];
    const outcomes: Awaited<ReturnType<typeof cleanOne>>[] = [];
    for (const id of ids) outcomes.push(await cleanOne(id));
    return {
      data: outcomes.map(({ data }) => data),
      lines: outcomes.length ? outcomes.flatMap(({ lines }) => lines) : ['nothing to clean'],
    };
  },
};
