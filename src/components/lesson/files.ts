import { readFileSync } from 'node:fs';
import { type Lab, workFiles } from '../../labs/load.ts';
import { nearest } from '../../project/nearest.ts';
import { Problem } from '../../project/problem.ts';

/** Text of a file in a lab's work folder. Throws a Problem that names the nearest where there is none. */
export function labFile(lab: Lab, name: string): string {
  const files = workFiles(lab);
  const names = files.map((file) => file.name);
  const found = files.find((file) => file.name === name);
  if (found) return readFileSync(found.path, 'utf8').trim();
  throw new Problem(`labs/${lab.id}/files: expected ${name}; found ${names.join(', ') || 'no such folder'}`, {
    hints:
      names.length > 0
        ? `nearest: ${nearest(name, names).join(', ')}`
        : 'a file that steps read lies in files/ of the lab',
  });
}

/** A file of more lines is folded at first, and not searched: it would be most of what a search loads. */
export const OPEN_UP_TO = 30;

export const isShort = (text: string): boolean => text.split('\n').length <= OPEN_UP_TO;
