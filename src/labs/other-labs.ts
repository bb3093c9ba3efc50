/** What on the engine belongs to labs that run beside this one, and to all of them. */
import { loadVersions } from '../cluster/versions.ts';
import { type EngineObject, findObject } from '../engine/objects.ts';
import { firstContainers, mountingContainers } from '../engine/volumes.ts';
import { hasName } from './claims.ts';
import { type LabRun, otherClaims } from './lab-run.ts';
import { type Lab, labIds, loadLab } from './load.ts';

const othersThan = ({ id }: Lab): Lab[] =>
  labIds()
    .filter((other) => other !== id)
    .map((other) => loadLab(other));

const isAnonymous = ({ kind, name }: EngineObject): boolean =>
  kind === 'volume' && /^[0-9a-f]{64}$/.test(name);

const isNameless = ({ kind, id, name }: EngineObject): boolean => kind === 'image' && name === id;

/** An image that labs share: it's pulled when the first of them needs it, and stays. */
const isPin = ({ kind, name }: EngineObject): boolean =>
  kind === 'image' &&
  Object.entries(loadVersions().images).some(([image, { tag }]) => name === `${image}:${tag}`);

/** A container as labels and events tell of it. */
const belongsTo = (others: Lab[], lab: Lab, container: { name: string; lab: string | undefined }): boolean =>
  container.lab === undefined
    ? others.some((other) => hasName(other, { kind: 'container', name: container.name }))
    : container.lab !== lab.id;

/**
 * Of objects that came while a lab ran, those that aren't another lab's. Another lab's are known by its
 * label, by a name that it declares, and anonymous volumes by the container that they were made for.
 * @param since when the run began, by the engine's clock
 */
export async function withoutOthersMade(
  run: LabRun,
  objects: EngineObject[],
  since: string,
): Promise<EngineObject[]> {
  const { lab } = run;
  const unlabelled = objects.filter((object) => object.lab === undefined || object.lab === lab.id);
  if (unlabelled.length === 0) return [];
  const others = othersThan(lab);
  const claimed = new Set(otherClaims(run.folder).flatMap(({ volumes }) => volumes));
  const isOthers = async (object: EngineObject): Promise<boolean> => {
    if (hasName(lab, object)) return false;
    if (isPin(object) || others.some((other) => hasName(other, object))) return true;
    // Images are listed without their labels.
    if (object.kind === 'image') {
      const label = (await findObject('image', object.name))?.lab;
      return label !== undefined && label !== lab.id;
    }
    if (!isAnonymous(object)) return false;
    if (claimed.has(object.name)) return true;
    const containers = [
      ...(await mountingContainers(object.name)),
      ...(await firstContainers(object.name, since)),
    ];
    return containers.some((container) => belongsTo(others, lab, container));
  };
  const foreign = await Promise.all(unlabelled.map(isOthers));
  return unlabelled.filter((_, index) => !foreign[index]);
}

/** Of objects that went while a lab ran, those that weren't another lab's. */
export function withoutOthersRemoved(
  run: LabRun,
  objects: EngineObject[],
  othersRan: boolean,
): EngineObject[] {
  const { lab } = run;
  const unlabelled = objects.filter((object) => object.lab === undefined || object.lab === lab.id);
  if (unlabelled.length === 0) return [];
  const others = othersThan(lab);
  return unlabelled.filter(
    (object) =>
      hasName(lab, object) ||
      // Whose an anonymous volume or an image without a name was can't be told any more.
      !(
        (othersRan && (isAnonymous(object) || isNameless(object))) ||
        others.some((other) => hasName(other, object))
      ),
  );
}

/** True if other labs are under way from this checkout. */
export const othersRun = (run: LabRun): boolean => otherClaims(run.folder).length > 0;
