import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../src/project/files.ts';

const CODE = /<(pre)([^>]*)>[\s\S]*?<\/pre>|<(code|kbd|samp)([^>]*)>/g;

/**
 * HTML in which what is typed and printed is not for translation: a browser that translates the page would
 * otherwise translate `docker run` too. Of nested elements the outer one is marked.
 */
export const untranslated = (html: string): string =>
  html.replace(CODE, (whole, pre?: string, _pre?: string, code?: string) =>
    whole.replace(`<${pre ?? code}`, `<${pre ?? code} translate="no"`),
  );

/** Marks code in all pages: here, so that no component forgets it. */
export function untranslatedCode(): AstroIntegration {
  return {
    name: 'drydock:untranslated',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of filesBelow(folder).filter((path) => path.endsWith('.html'))) {
          const file = join(folder, name);
          writeFileSync(file, untranslated(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
