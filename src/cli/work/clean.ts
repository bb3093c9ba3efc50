import { dirname } from 'node:path';
import { requireEngine } from '../../engine/info.ts';
import { describeObject, labsWithObjects } from '../../engine/objects.ts';
import { type Lab, labIds, loadLab } from '../../labs/load.ts';
import { readProgress, workFolder } from '../../labs/progress.ts';
import { removeAll } from '../../labs/session.ts';
import { projectRoot, shellWord } from '../../project/paths.ts';
import { shellLab } from '../lab-shell.ts';

/** Labs that have something to clean on this machine. */
export async function usedLabs(): Promise<Lab[]> {
  await requireEngine();
  const withObjects = await labsWithObjects();
  // The engine lists no labels for images, so labs that build images are included too.
  return labIds()
    .map((id) => loadLab(id))
    .filter(({ id, objects }) => withObjects.has(id) || readProgress({ id }) || objects.images.length);
}

/** Removes what a lab made; lines for people, and the same as data. */
export async function cleanOne(lab: Lab) {
  const { id } = lab;
  const { removed, leftAlone, elsewhere, buildsUnknown, cacheKept, forgot } = await removeAll(lab);
  const lines =
    removed.length || forgot
      ? [`${id}: removed ${[...removed, ...(forgot ? ['work folder'] : [])].join(', ')}`]
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
      `${id}: left alone: ${describeObject(object)} ${why}; ` +
        `if you made it and can spare it: ${remove} ${object.name}`,
    );
  }
  if (elsewhere)
    lines.push(
      `${id}: began on another engine than the docker client uses now, ` +
        'and what it made there stays: docker context ls',
    );
  if (buildsUnknown)
    lines.push(
      `${id}: what its builds left in the build cache isn't known, and stays: ` +
        'only an engine with BuildKit 0.29 or newer tells',
    );
  if (cacheKept > 0)
    lines.push(
      `${id}: left ${cacheKept} entries of the build cache: removing them would make this engine forget ` +
        'the cache of your other builds; docker buildx prune --all removes everything',
    );
  if (forgot && `${process.env.DRYDOCK_TYPED_IN}/`.startsWith(`${dirname(workFolder(lab))}/`))
    lines.push(
      shellLab() === id
        ? `this shell's folder is gone with it: leave ends it, npx drydock start ${id} begins again`
        : `your shell stands in the lab's folder, which is gone: cd ${shellWord(projectRoot())}`,
    );
  return {
    lines,
    data: {
      lab: id,
      removed,
      forgot,
      leftAlone: leftAlone.map(describeObject),
      elsewhere,
      buildsUnknown,
      cacheKept,
    },
  };
}
