import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../labs/paths.ts';

/** What a build makes or a package manager brings; a copy gets its own, or shares it. */
const LEFT_OUT = ['node_modules', 'dist', '.astro', '.drydock', '.git'];

/** Copies the project into a folder, which is emptied first. Dependencies are shared with this checkout. */
export function copyProject(to: string, root = projectRoot()): string {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(root)) if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(to, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  return to;
}
