import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isStray } from '../src/project/stray.ts';

/** Takes out of the built site what Astro copied from public/ and is not the course's, such as .DS_Store. */
export function publicFiles(): AstroIntegration {
  return {
    name: 'drydock:public',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(isStray))
          rmSync(join(folder, path), { recursive: true, force: true });
      },
    },
  };
}
