import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { filesBelow } from '../project/files.ts';
import { crlfProblem, endsInCrlf } from '../project/line-ends.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { slug } from '../project/slug.ts';
import { namesIn } from '../project/stray.ts';
import { PLACEHOLDER_COLOURS, ROOMY, TIGHT } from './theme.ts';

export const DOCS = 'src/content/docs';
export const DRAWINGS = 'src/content/diagrams';
export const COMMAND = 'npm run diagrams';

/**
 * Raised whenever the code that makes a drawing changes what it makes, so that every drawing is made anew.
 * The theme is counted by itself.
 */
const PIPELINE = 1;

/** A ```mermaid block of a page. */
export interface Diagram {
  /** The page, as messages name it: src/content/docs/docker/volumes.mdx. */
  page: string;
  title: string;
  description: string;
  /** The block whole, title and description among it. */
  text: string;
  /** SHA-256 over the block and the versions of what draws it. */
  hash: string;
  /** The drawing, as messages name it: src/content/diagrams/docker/volumes/four-places.svg. */
  file: string;
}

const mermaidVersion: string = createRequire(import.meta.url)('mermaid/package.json').version;

const renderer = [
  'mermaid',
  mermaidVersion,
  'pipeline',
  PIPELINE,
  JSON.stringify([ROOMY, TIGHT, PLACEHOLDER_COLOURS]),
].join('\0');

const hashOf = (text: string): string => createHash('sha256').update(`${renderer}\0${text}`).digest('hex');

/** Reads a block's title and description. Throws a Problem that names the page and the line to add. */
export function readDiagram(page: string, text: string, line?: number): Diagram {
  const at = line === undefined ? page : `${page}, line ${line}`;
  const comment = (name: string): string => {
    const value = new RegExp(`^%% ${name}: *(.*\\S)`, 'm').exec(text)?.[1];
    if (value) return value;
    throw new Problem(`${at}: mermaid block: expected a line "%% ${name}: …"; found none`, {
      hints:
        name === 'title'
          ? 'add it: the caption of the drawing'
          : 'add it: what the drawing shows, for those who do not see it',
    });
  };
  const title = comment('title');
  const name = page.slice(DOCS.length + 1, -extname(page).length);
  return {
    page,
    title,
    description: comment('desc'),
    text,
    hash: hashOf(text),
    file: `${DRAWINGS}/${name}/${slug(title)}.svg`,
  };
}

/** Throws a Problem where two drawings of a page would be the same file. */
export function requireDistinct(diagrams: Diagram[]): void {
  const twice = diagrams.find((one, index) => diagrams.findIndex(({ file }) => file === one.file) !== index);
  if (twice)
    throw new Problem(`${twice.page}: expected every diagram's title once; found "${twice.title}" twice`);
}

/** All mermaid blocks of a page, by the parser that also builds the site. */
export function diagramsIn(page: string, source: string): Diagram[] {
  if (endsInCrlf(source)) throw crlfProblem(page);
  const found: Diagram[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'code' && node.lang === 'mermaid')
      found.push(readDiagram(page, node.value, node.position?.start.line));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(page.endsWith('.mdx') ? mdxToMdast(source) : markdownToMdast(source));
  requireDistinct(found);
  return found;
}

/** Every diagram of the course, in the order of the files. */
export function allDiagrams(root = projectRoot()): Diagram[] {
  return filesBelow(join(root, DOCS))
    .filter((name) => /\.mdx?$/.test(name) && !basename(name).startsWith('_'))
    .flatMap((name) => diagramsIn(`${DOCS}/${name}`, readFileSync(join(root, DOCS, name), 'utf8')));
}

/** Names of all drawings that are kept. */
export const drawings = (root = projectRoot()): string[] =>
  filesBelow(join(root, DRAWINGS))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${DRAWINGS}/${name}`);

/** Drawings beside those of a page that belong to no diagram of it. */
export function orphansOf(page: string, diagrams: Diagram[], root = projectRoot()): string[] {
  const folder = join(DRAWINGS, page.slice(DOCS.length + 1, -extname(page).length));
  const known = diagrams.map(({ file }) => file);
  return namesIn(join(root, folder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !known.includes(file));
}
