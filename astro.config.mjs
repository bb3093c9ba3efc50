import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundle } from './config/bundle.ts';
import { codeBlocks } from './config/code-blocks.ts';
import { diagrams } from './config/diagrams.ts';
import { headings } from './config/headings.ts';
import { lessonComponents } from './config/lesson-components.ts';
import { requireLf } from './config/line-ends.ts';
import { publicFiles } from './config/public.ts';
import { searchIndex } from './config/search.ts';
import { links } from './src/content/links.ts';
import { siteBase } from './src/project/base.ts';

requireLf();

export default defineConfig({
  base: siteBase(),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({
      mdastPlugins: [codeBlocks, diagrams(), lessonComponents()],
      hastPlugins: [links, headings],
    }),
    syntaxHighlight: false,
  },
  integrations: [bundle(), mdx({ optimize: true }), publicFiles(), searchIndex()],
});
