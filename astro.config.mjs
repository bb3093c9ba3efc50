import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archive } from './config/archive.ts';
import { bundle } from './config/bundle.ts';
import { requireLf } from './config/line-ends.ts';
import { markdown } from './config/markdown.ts';
import { panel } from './config/panel.ts';
import { publicFiles } from './config/public.ts';
import { searchIndex } from './config/search.ts';
import { untranslatedCode } from './config/untranslated.ts';
import { siteBase } from './src/project/base.ts';

requireLf();

export default defineConfig({
  base: siteBase(),
  trailingSlash: 'always',
  // Below the root: copies of the project share node_modules, where Astro would keep what it knows of
  // lessons.
  cacheDir: '.astro/cache',
  devToolbar: { enabled: false },
  // What stands in a folder above the checkout is somebody else's: without these, a tsconfig.json and a
  // PostCSS configuration there are looked for and read.
  // node_modules may be another user's, or not to be written.
  vite: { cacheDir: '.astro/vite', tsconfig: 'tsconfig.json', css: { postcss: {} } },
  build: { inlineStylesheets: 'never' },
  markdown,
  integrations: [
    bundle(),
    mdx({ optimize: true }),
    publicFiles(),
    untranslatedCode(),
    searchIndex(),
    archive(),
    panel(),
  ],
});
