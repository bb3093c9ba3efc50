import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../project/parse.ts';
import { projectRoot } from '../project/paths.ts';
import { course } from '../schemas/course.ts';
import type { Lab } from './load.ts';

const COURSE = 'src/content/course.yaml';

/**
 * Labs in the order in which the course shows them: by module, by lesson, then those of the reference. Labs
 * that no page of course.yaml shows come last, in the order given.
 */
export function inCourseOrder<L extends Pick<Lab, 'lesson'>>(labs: L[], root = projectRoot()): L[] {
  const file = join(root, COURSE);
  if (!existsSync(file)) return labs;
  const hint = 'every field is described in src/schemas/course.ts';
  const { modules, reference } = parseFile(course, file, COURSE, hint);
  const groups = [...modules, { id: 'reference', lessons: reference }];
  const pages = groups.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`));
  const place = ({ lesson }: L): number => (pages.includes(lesson) ? pages.indexOf(lesson) : pages.length);
  return [...labs].sort((one, other) => place(one) - place(other));
}
