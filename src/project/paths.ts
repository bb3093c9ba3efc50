import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { EXIT, Problem } from './problem.ts';

/**
 * The project's folder: the nearest one from the current directory upwards. Not found by this file's own
 * path, because the site's build moves modules. `DRYDOCK_ROOT` overrides it (tests build small projects with
 * it).
 */
export function projectRoot(): string {
  if (process.env.DRYDOCK_ROOT) return process.env.DRYDOCK_ROOT;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'labs', 'versions.yaml'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

export const labsFolder = (root = projectRoot()): string => join(root, 'labs');

/** What an archive of the course holds at its top, and a checkout doesn't: see archive.ts. */
export const BUILD_FILE = 'drydock.json';

/** What this user's courses share: https://specifications.freedesktop.org/basedir/latest/ */
export function userState({ XDG_STATE_HOME = '' } = process.env): string {
  return join(isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : join(homedir(), '.local/state'), 'drydock');
}

/**
 * What Drydock writes while labs run: work folders, progress, the cluster's kubeconfig. In a checkout not
 * under version control; beside an archive, which is npm's to remove, it would be lost.
 */
export const stateFolder = (root = projectRoot()): string =>
  existsSync(join(root, BUILD_FILE)) ? userState() : join(root, '.drydock');

/** A path as messages show it: relative to the project. */
export const shortPath = (path: string, root = projectRoot()): string => relative(root, path);

/** A path as one word of a command to paste: quoted where the shell would read it differently. */
export const shellWord = (path: string): string =>
  /^[\w./][\w./:@%+,-]*$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

/**
 * Throws a Problem (exit 3) for a folder whose path docker (--volume, --mount) and kubectl (KUBECONFIG) would
 * read as several.
 */
export function requireOnePath(root = projectRoot()): void {
  const found = /[:,]/.exec(root)?.[0];
  if (found)
    throw new Problem(
      `the path of the project holds ${JSON.stringify(found)}, which docker and kubectl take for the end ` +
        `of a path: ${root}`,
      {
        exitCode: EXIT.missing,
        hints: 'move or rename the folder so that its path has neither : nor ,',
      },
    );
}
