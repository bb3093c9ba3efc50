import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { BROWSERS } from './bundle.ts';

/**
 * Writes into `_run/` of the built site what runs labs in a page (src/components/run). No page names it: the
 * server of `npm start` adds it to those that it serves.
 */
export function panel(): AstroIntegration {
  let root = '';
  return {
    name: 'drydock:panel',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        await bundlePanel(root, fileURLToPath(dir));
      },
    },
  };
}

/**
 * @param root the project
 * @param dist the built site
 */
export async function bundlePanel(root: string, dist: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/components/run/panel.ts', 'src/components/run/panel.css'],
    outdir: `${dist}/_run`,
    bundle: true,
    format: 'esm',
    target: BROWSERS,
    minify: true,
    logLevel: 'silent',
  });
}
