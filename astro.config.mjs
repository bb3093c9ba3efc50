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

requireLf();

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({
      mdastPlugins: [codeBlocks, diagrams(), lessonComponents()],
      hastPlugins: [headings],
    }),
    syntaxHighlight: false,
  },
  integrations: [bundle(), mdx({ optimize: true }), publicFiles(), searchIndex()],
});
