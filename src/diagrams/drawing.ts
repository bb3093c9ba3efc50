import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { COMMAND, type Diagram } from './source.ts';

/** First line of every drawing: the hash of what it was made from. It is not sent to the reader. */
const header = (hash: string): string => `<!-- source ${hash} -->\n`;

export const drawingFile = (hash: string, svg: string): string => `${header(hash)}${svg}\n`;

/** Whether a drawing is there and is made from the block as it is now. */
export function stateOf(diagram: Diagram, root = projectRoot()): 'fresh' | 'stale' | 'missing' {
  const path = join(root, diagram.file);
  if (!existsSync(path)) return 'missing';
  return readFileSync(path, 'utf8').startsWith(header(diagram.hash)) ? 'fresh' : 'stale';
}

/**
 * The drawing of a diagram as SVG. Throws a Problem that names page, title and the command that draws it
 * where it is missing or stale.
 */
export function loadDrawing(diagram: Diagram, root = projectRoot()): string {
  const state = stateOf(diagram, root);
  if (state === 'fresh')
    return readFileSync(join(root, diagram.file), 'utf8').slice(header(diagram.hash).length).trimEnd();
  const found = state === 'missing' ? 'none' : 'one of another version of the block';
  throw new Problem(
    `${diagram.page}: diagram "${diagram.title}": expected its drawing ${diagram.file}; found ${found}`,
    { hints: COMMAND },
  );
}
