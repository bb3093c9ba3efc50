import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { stateFolder } from './paths.ts';
import { entriesIn, WITHOUT_STRAYS } from './stray.ts';

/** A file in the project, and what it is called in a lab's work folder. */
export interface NamedFile {
  name: string;
  path: string;
}

/** All files below a folder, sorted, as paths relative to it, without strays (stray.ts). */
export function filesBelow(folder: string, prefix = ''): string[] {
  return entriesIn(join(folder, prefix))
    .flatMap((entry) => {
      const path = join(prefix, entry.name);
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

/** SHA-256 over names and contents of files; the same on every machine. */
export function hashFiles(files: NamedFile[]): string {
  const hash = createHash('sha256');
  for (const { name, path } of files) {
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Lets everybody read what is there, and run what its owner may run. What a link leads to stays as it is. */
function openToRead(path: string): void {
  const at = lstatSync(path);
  if (at.isSymbolicLink()) return;
  const runs = at.isDirectory() || (at.mode & 0o100) !== 0;
  chmodSync(path, runs ? 0o755 : 0o644);
  if (at.isDirectory()) for (const { name } of entriesIn(path)) openToRead(join(path, name));
}

/**
 * Copies a file, or a folder without strays, for containers to read, whose users are others: a checkout that
 * was made under umask 077 is its owner's alone.
 */
export function copyForAll(from: string, to: string): void {
  cpSync(from, to, WITHOUT_STRAYS);
  openToRead(to);
}

/** Removes a folder below the state folder, then those around it for as long as they are empty. */
export function removeOurs(folder: string): void {
  // Another process may be putting something there just now. If it takes it away again, rmSync takes that for
  // the end of the folder, and leaves it.
  for (let tries = 0; tries < 20 && (tries === 0 || existsSync(folder)); tries++)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 10 });
  const ours = `${stateFolder()}${sep}`;
  for (let at = dirname(folder); at.startsWith(ours); at = dirname(at))
    try {
      rmdirSync(at);
    } catch (error) {
      // Another process may have removed it first. One that is not empty, or not to be removed, stays.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
    }
}
