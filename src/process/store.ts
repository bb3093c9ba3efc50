/**
 * JSON files that several processes share: two terminals, two checkouts, the site's server. A reader sees a
 * file whole, because it is replaced in one step. Of two that update it, neither loses what the other wrote.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { EXIT, Problem } from '../project/problem.ts';
import { withFileLock } from './file-lock.ts';

/** Does something to a file. A system error becomes a Problem (exit 3). */
function writing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new Problem(`cannot write ${file}: ${(error as Error).message}`, {
      exitCode: EXIT.missing,
      cause: error,
      hints: 'is the disk full, or does the folder belong to another user?',
    });
  }
}

/**
 * Replaces a file in one step, so that it's written whole or not at all. Throws a Problem (exit 3).
 * @param mode who may read it, such as 0o600
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  const next = `${file}.${process.pid}`;
  writing(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(next, text, { mode });
      renameSync(next, file);
    } finally {
      rmSync(next, { force: true });
    }
  });
}

export interface Store<T> {
  /** What is stored. A file of another version, or one that can't be read, counts as none. */
  read: () => T | undefined;
  write: (data: T) => void;
  /**
   * Updates the file while no other process does, and returns what is stored now. If `change` returns
   * undefined, nothing is written. It may be called more than once.
   */
  update: (change: (stored: T | undefined) => T | undefined) => T | undefined;
  remove: () => void;
}

/** What one JSON file holds. The schema names the version of its shape. */
export function storeIn<S extends z.ZodType>(file: string, schema: S): Store<z.output<S>> {
  type Data = z.output<S>;
  const read = (): Data | undefined => {
    try {
      return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
    } catch {
      return undefined;
    }
  };
  const replace = (data: Data): Data => {
    writeWhole(file, `${JSON.stringify(data, null, 2)}\n`);
    return data;
  };
  const makeFolder = () => writing(file, () => mkdirSync(dirname(file), { recursive: true }));
  /** Undefined where the folder is gone: then there is nothing to lock, or to change. */
  const locked = <T>(work: () => T): T | undefined =>
    writing(file, () => {
      try {
        return withFileLock(file, work);
      } catch (error) {
        const { code } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
        // The folder itself may be there for a moment longer.
        if (code !== 'ENOENT' || existsSync(file)) throw error;
        return undefined;
      }
    });
  return {
    read,
    write: (data) => {
      do makeFolder();
      while (locked(() => replace(data)) === undefined);
    },
    update: (change) => {
      // Nothing to change makes no folder: not for a lock, and not where another process removed it.
      if (!existsSync(file)) {
        if (change(undefined) === undefined) return undefined;
        makeFolder();
      }
      return locked(() => {
        const stored = read();
        const data = change(stored);
        if (data !== undefined) replace(data);
        return data ?? stored;
      });
    },
    remove: () => {
      locked(() => rmSync(file, { force: true }));
    },
  };
}
