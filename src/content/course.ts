import { join } from 'node:path';
import { parseFile } from '../project/parse.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { entriesIn, namesIn } from '../project/stray.ts';
import { type Course, course as courseSchema } from '../schemas/course.ts';

const COURSE = 'src/content/course.yaml';
const DOCS = 'src/content/docs';

/** Names of the pages in a folder of src/content/docs, without their ending. */
function pagesIn(folder: string, root: string): string[] {
  return namesIn(join(root, DOCS, folder))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => name.replace(/\.mdx?$/, ''))
    .sort();
}

/** Throws a Problem where a folder's pages and a list of course.yaml are not the same. */
function matchPages(field: string, folder: string, listed: string[], root: string): void {
  const present = pagesIn(folder, root);
  const doubled = listed.filter((name, index) => listed.indexOf(name) !== index);
  const missing = listed.filter((name) => !present.includes(name));
  const unlisted = present.filter((name) => !listed.includes(name));
  if (doubled[0])
    throw new Problem(`${COURSE}: field ${field}: expected every page once; found "${doubled[0]}" twice`, {
      hints: 'remove one of the two',
    });
  if (missing[0])
    throw new Problem(
      `${COURSE}: field ${field}: expected pages that exist; ` +
        `found "${missing[0]}" without ${DOCS}/${folder}/${missing[0]}.mdx`,
      { hints: `npx drydock dev new lesson ${folder}/${missing[0]}, or remove it from ${COURSE}` },
    );
  if (unlisted[0])
    throw new Problem(
      `${COURSE}: field ${field}: expected every page of ${DOCS}/${folder}; found no "${unlisted[0]}"`,
      {
        hints:
          `add ${unlisted[0]} to ${field} where it belongs in the course, ` +
          `or remove ${DOCS}/${folder}/${unlisted[0]}.mdx`,
      },
    );
}

/**
 * Reads the course and makes sure that it and the pages name each other. Throws a Problem (exit 2) that names
 * file, field and what to do.
 */
export function loadCourse(root = projectRoot()): Course {
  const course = parseFile(
    courseSchema,
    join(root, COURSE),
    COURSE,
    'every field is described in src/schemas/course.ts',
  );
  course.modules.forEach((one, index) => {
    matchPages(`modules[${index}].lessons`, one.id, one.lessons, root);
  });
  matchPages('reference', 'reference', course.reference, root);
  const known = [...course.modules.map((one) => one.id), 'reference'];
  const folders = entriesIn(join(root, DOCS)).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    if (!known.includes(name) && pagesIn(name, root).length > 0)
      throw new Problem(
        `${COURSE}: field modules: expected a module for every folder of ${DOCS}; found none for ${name}`,
        {
          hints: `add a module with the id ${name}, or remove the folder`,
        },
      );
  return course;
}
