import { dirname } from 'node:path';
import { engineAnswers, requireEngine } from '../../engine/info.ts';
import { describeObject, labsWithObjects } from '../../engine/objects.ts';
import { cleanedLines } from '../../labs/cleaned.ts';
import { type Lab, labIds, loadLab } from '../../labs/load.ts';
import { ownPlaces } from '../../labs/own.ts';
import { readProgress, workFolder } from '../../labs/progress.ts';
import { removeAll } from '../../labs/session.ts';
import { projectRoot, shellWord } from '../../project/paths.ts';
import { shellLab } from '../lab-shell.ts';

/** Labs that have something to clean on this machine. */
export async function usedLabs(): Promise<Lab[]> {
  const own = ownPlaces();
  // Labs on a cluster of the learner's own need no engine.
  if (own.length > 0 && !(await engineAnswers())) return own.map(({ lab }) => loadLab(lab));
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
  const cleaned = await removeAll(lab);
  const { leftAlone, forgot } = cleaned;
  const lines = cleanedLines(id, cleaned);
  if (forgot && `${process.env.DRYDOCK_TYPED_IN}/`.startsWith(`${dirname(workFolder(lab))}/`))
    lines.push(
      shellLab() === id
        ? `this shell's folder is gone with it: leave ends it, npx drydock start ${id} begins again`
        : `your shell stands in the lab's folder, which is gone: cd ${shellWord(projectRoot())}`,
    );
  return {
    lines,
    data: { lab: id, ...cleaned, leftAlone: leftAlone.map(describeObject) },
  };
}
