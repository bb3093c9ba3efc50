import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The folder of the project. It is searched from the current directory upwards, and not from this file's place, because the site's
 * build moves modules. `DRYDOCK_ROOT` names another one (tests build small projects with it).
 */
export function projectRoot(): string {
  if (process.env.DRYDOCK_ROOT) return process.env.DRYDOCK_ROOT;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'labs', 'versions.yaml'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

export const labsFolder = (root = projectRoot()): string => join(root, 'labs');

/** Work folders, progress and what `verify` has proven: everything that Drydock writes while labs run. Not under version control. */
export const stateFolder = (root = projectRoot()): string => join(root, '.drydock');

/** A path as messages show it: relative to the project. */
export const shortPath = (path: string, root = projectRoot()): string => relative(root, path);
