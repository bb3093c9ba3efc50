import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../labs/nearest.ts';
import { projectRoot } from '../labs/paths.ts';
import { type Term, term as termSchema } from '../schemas/glossary.ts';
import { Problem, parseFile } from '../schemas/problem.ts';

const FOLDER = 'src/content/glossary';

/** A term with its id: the file's name without its ending, and the anchor on the glossary page. */
export type GlossaryTerm = Term & { id: string };

/** Ids of all terms: the names of the files. */
function termIds(root: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}

function readTerm(id: string, root: string): GlossaryTerm {
  const name = `${FOLDER}/${id}.yaml`;
  return { id, ...parseFile(termSchema, join(root, name), name, 'every field is described in src/schemas/glossary.ts') };
}

/** All terms, in the order of the alphabet, whatever their case. Throws a Problem (exit 2) for a file that is not a term. */
export function terms(root = projectRoot()): GlossaryTerm[] {
  return termIds(root)
    .map((id) => readTerm(id, root))
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}

/** One term. Throws a Problem (exit 2) that names the nearest where there is none. */
export function termById(id: string, root = projectRoot()): GlossaryTerm {
  const ids = termIds(root);
  if (ids.includes(id)) return readTerm(id, root);
  throw new Problem(`the glossary has no term '${id}'`, {
    mend: [...(ids.length > 0 ? [`nearest: ${nearest(id, ids).join(', ')}`] : []), `or write ${FOLDER}/${id}.yaml`],
  });
}
