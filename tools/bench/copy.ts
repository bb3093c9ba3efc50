import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project/paths.ts';
import { namesIn, WITHOUT_STRAYS } from '../../src/project/stray.ts';

/** What a build or a lab makes: a copy gets its own. */
const LEFT_OUT = ['dist', '.astro', '.drydock'];

/** Copies the project into a folder, which is emptied first. Dependencies are shared with this checkout. */
export function copyProject(to: string, root = projectRoot()): string {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of namesIn(root))
    if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(to, name), WITHOUT_STRAYS);
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  return to;
}
