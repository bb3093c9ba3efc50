import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Names of files and folders that are never the course's: operating systems, editors, interpreters and
 * version control leave them anywhere. `*` stands for any characters. .gitignore has the same list, for git,
 * Biome and platform/lib.sh. (A leading dot means nothing by itself: .dockerignore and .env are files of
 * labs.)
 */
export const STRAY: readonly string[] = [
  // macOS, Windows, KDE, Synology; the rest of a file that NFS or a file system in user space could not
  // remove.
  '.DS_Store',
  '._*',
  '.AppleDouble',
  '.Spotlight-V100',
  '.Trashes',
  '.fseventsd',
  'Thumbs.db',
  'desktop.ini',
  '*:Zone.Identifier',
  '.directory',
  '.Trash-*',
  'lost+found',
  '@eaDir',
  '.localized',
  '$RECYCLE.BIN',
  '.goutputstream-*',
  '.nfs*',
  '.fuse_hidden*',
  // Second copies that Syncthing and Dropbox make.
  '.stfolder',
  '.stversions',
  '.tmp.drive*',
  '.dropbox*',
  '*.sync-conflict-*',
  '*conflicted copy*',
  // Editors.
  '*~',
  '*.swp',
  '*.swo',
  '.#*',
  '#*#',
  '.~lock.*',
  '~$*',
  '.idea',
  '.vscode',
  '.vs',
  '.history',
  '.*.kate-swp',
  '*.bak',
  // Caches and what package managers install.
  '__pycache__',
  '*.pyc',
  '.pytest_cache',
  '.mypy_cache',
  '.ruff_cache',
  '.venv',
  '.direnv',
  '.ipynb_checkpoints',
  'node_modules',
  // Version control.
  '.git',
  '.hg',
  '.svn',
  '.jj',
  '*.orig',
  '*.rej',
];

const pattern = new RegExp(
  `^(?:${STRAY.map((name) => name.replace(/[.#+$]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`,
);

/** The same for programs that take patterns of whole paths. */
export const STRAY_PATHS: readonly string[] = STRAY.flatMap((name) => [`**/${name}`, `**/${name}/**`]);

/** True for a file or folder that is not the course's, by the last part of its path. */
export const isStray = (path: string): boolean => pattern.test(basename(path));

/**
 * What is in a folder, without strays; nothing if there is no such folder. Everything that reads a folder of
 * the course uses this or namesIn.
 */
export const entriesIn = (folder: string): Dirent[] =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isStray(name)) : [];

/** Their names, sorted. */
export const namesIn = (folder: string): string[] =>
  entriesIn(folder)
    .map(({ name }) => name)
    .sort();

/** For cpSync: a folder with all that is in it, without strays. */
export const WITHOUT_STRAYS = { recursive: true, filter: (path: string): boolean => !isStray(path) } as const;
