import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../../src/project/files.ts';

/** Every room with those that it may import from, beside itself. */
const FLOORS = ['project', 'schemas', 'process', 'engine', 'cluster', 'labs'];
const SITE = [...FLOORS, 'diagrams', 'content', 'components'];
const ROOMS: Record<string, readonly string[]> = {
  ...Object.fromEntries(FLOORS.map((room, index) => [room, FLOORS.slice(0, index)])),
  cli: FLOORS,
  server: FLOORS,
  content: FLOORS,
  diagrams: FLOORS,
  components: [...FLOORS, 'content'],
  pages: SITE,
  config: SITE,
  tools: [...SITE, 'server', 'config'],
};

/** Texts of files by their path in the project. */
export type Sources = ReadonlyMap<string, string>;

/** All that is built or run, tests excluded. */
export function sources(root: string): Sources {
  const names = ['src', 'config', 'tools'].flatMap((folder) =>
    filesBelow(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return new Map(
    [...names, 'astro.config.mjs']
      .filter((name) => /\.(?:ts|mjs|cjs|astro|mdx)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

/** Of a page's file what is code: between the first lines of ---, and in its scripts. */
function codeOf(name: string, text: string): string {
  if (!name.endsWith('.astro')) return text;
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---$/m.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [frontMatter, ...scripts].join('\n');
}

/** The files that each file imports, types too, whether or not they are among the sources. */
function graph(files: Sources): Map<string, string[]> {
  return new Map(
    [...files].map(([name, text]) => [
      name,
      ts
        .preProcessFile(codeOf(name, text), true, true)
        .importedFiles.filter(({ fileName }) => /^\..*\.(?:ts|mjs|cjs|astro)$/.test(fileName))
        .map(({ fileName }) => posix.join(posix.dirname(name), fileName)),
    ]),
  );
}

/**
 * src/labs/load.ts is in labs, tools/bench/main.ts in tools; what configures the build is in config, and a
 * lesson is a page.
 */
function roomOf(file: string): string {
  if (file.endsWith('.mdx')) return 'pages';
  const [top = '', room = '', ...rest] = file.split('/');
  if (top === 'src' && rest.length > 0) return room;
  return top === 'src' || top === 'astro.config.mjs' ? 'config' : top;
}

/** Files that import each other in a ring, as "a → b → a"; each ring once. */
function rings(imports: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

/** Imports that point up or sideways, and files that import each other, one line each. */
export function importFaults(files: Sources): string[] {
  const imports = graph(files);
  const wrong = [...imports].flatMap(([file, imported]) => {
    const room = roomOf(file);
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return imported
      .filter((other) => !allowed.includes(roomOf(other)))
      .map((other) => `${file} imports ${other}: expected one of ${allowed.join(', ')}`);
  });
  return [...wrong, ...rings(imports)];
}
