import { join } from 'node:path';
import { nearest } from '../project/nearest.ts';
import { parseFile } from '../project/parse.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { namesIn } from '../project/stray.ts';
import { type Sense, type Term, term as termSchema } from '../schemas/glossary.ts';

const FOLDER = 'src/content/glossary';

/** Pages about clusters. On them a word that Kubernetes uses means what Kubernetes means by it. */
const CLUSTER_PAGE =
  /^src\/content\/docs\/(?:(?:kubernetes|helm|capstone)\/|reference\/troubleshooting-(?:kubernetes|helm)\.mdx$)/;
const ofClusters = (sense: Sense | undefined): boolean => sense === 'kubernetes' || sense === 'helm';

/** A term with its id: the file's name without its ending, and the anchor on the glossary page. */
export type GlossaryTerm = Term & { id: string };

/** Ids of all terms: the names of the files. */
function termIds(root: string): string[] {
  return namesIn(join(root, FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}

function readTerm(id: string, root: string): GlossaryTerm {
  const name = `${FOLDER}/${id}.yaml`;
  return {
    id,
    ...parseFile(termSchema, join(root, name), name, 'every field is described in src/schemas/glossary.ts'),
  };
}

/**
 * Two terms for one word name each other and differ in their sense. Otherwise the check of links could not
 * tell them apart.
 */
function checkOthers(all: GlossaryTerm[]): void {
  for (const { id, sense, other } of all)
    for (const otherId of other) {
      const found = all.find((term) => term.id === otherId);
      if (found && found.sense !== sense && found.other.includes(id)) continue;
      const fault = found?.sense === sense ? `also of sense ${sense}` : `whose field other lacks ${id}`;
      throw new Problem(
        `${FOLDER}/${id}.yaml: field other: expected a term of another sense that names ${id} in turn; ` +
          `found ${otherId}, ${found ? fault : 'no such term'}`,
      );
    }
}

/**
 * All terms, in the order of the alphabet, whatever their case. Throws a Problem (exit 2) for a file that is
 * not a term.
 */
export function terms(root = projectRoot()): GlossaryTerm[] {
  const all = termIds(root).map((id) => readTerm(id, root));
  checkOthers(all);
  return all.sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}

/** One term. Throws a Problem (exit 2) that names the nearest where there is none. */
export function termById(id: string, root = projectRoot()): GlossaryTerm {
  const ids = termIds(root);
  if (ids.includes(id)) return readTerm(id, root);
  throw new Problem(`the glossary has no term '${id}'`, {
    hints: [
      ...(ids.length > 0 ? [`nearest: ${nearest(id, ids).join(', ')}`] : []),
      `or write ${FOLDER}/${id}.yaml`,
    ],
  });
}

/**
 * The term that a page links. Throws a Problem (exit 2) if a page about clusters links the kernel's, the
 * engine's or the image's sense of a word that Kubernetes or Helm uses too, unless the link asks for that
 * sense by name.
 * @param file the page's source, relative to the project
 * @param sense what the link asks for: `<Term id="namespace" sense="kernel">`
 */
export function termOnPage(id: string, file: string, sense?: string, root = projectRoot()): GlossaryTerm {
  const term = termById(id, root);
  if (sense !== undefined) {
    if (sense === term.sense) return term;
    const expected = term.sense
      ? `sense="${term.sense}", which is that of '${id}'`
      : `no sense, since '${id}' has only one`;
    const hints =
      term.other.length > 0 ? `other senses of the word: ${term.other.join(', ')}` : 'remove the attribute';
    throw new Problem(`expected ${expected}; found sense="${sense}"`, { hints });
  }
  if (!CLUSTER_PAGE.test(file) || ofClusters(term.sense)) return term;
  const meant = term.other.map((other) => termById(other, root)).find((other) => ofClusters(other.sense));
  if (!meant) return term;
  throw new Problem(
    `expected the ${meant.sense} sense of the word, '${meant.id}', on a page about clusters; ` +
      `found '${id}', the ${term.sense} sense`,
    {
      hints: [
        `write <Term id="${meant.id}">`,
        `or, if the ${term.sense} sense is meant, <Term id="${id}" sense="${term.sense}">`,
      ],
    },
  );
}
