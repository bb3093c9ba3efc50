import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';

/**
 * What stands in a page's body and is no answer to a search: page furniture, drawings, and in print-outs what
 * differs from run to run.
 */
const NOT_SEARCHED = [
  'nav',
  'svg',
  'script',
  'style',
  '.sr-only',
  'abbr',
  '.printout figcaption',
  '.commands',
  // What is wrong there would be found as well.
  '.quiz',
  // What a check says repeats what the step shows.
  '.proof',
  '.step-title',
  '[data-search-ignore]',
];

/**
 * Words in one file of the index. Pagefind's own choice makes files of 20 KB, all of which a reader would
 * load for one word; these have less than 3 KB.
 */
const WORDS_IN_FILE = '1000';

/**
 * What Pagefind brings beside its index and its API: ready-made dialogs, a worker, and a reader for pages
 * without a language.
 */
const UNUSED = /-ui\.|highlight|worker|wasm\.unknown/;

/** Pagefind's API, all of which a search loads. It comes with names and spaces for people. */
const minified = async (script: Uint8Array): Promise<string> =>
  (await transform(Buffer.from(script).toString(), { minify: true, format: 'esm' })).code;

/**
 * Writes Pagefind's index into the built site. Pages without `data-pagefind-body` (home, 404, the list of
 * pages) are left out.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'drydock:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = WORDS_IN_FILE;
          const { index, errors } = await createIndex({
            forceLanguage: 'en',
            excludeSelectors: NOT_SEARCHED,
          });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const { files, errors: failures } = await index.getFiles();
          if (added.errors.length + failures.length > 0)
            throw new Error([...added.errors, ...failures].join('\n'));
          for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
            const target = new URL(`pagefind/${path}`, dir);
            await mkdir(new URL('.', target), { recursive: true });
            await writeFile(target, path.endsWith('.js') ? await minified(content) : content);
          }
          logger.info(`indexed ${added.page_count} pages`);
        } finally {
          await close();
        }
      },
    },
  };
}
