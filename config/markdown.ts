import { satteri } from '@astrojs/markdown-satteri';
import { links } from '../src/content/links.ts';
import { codeBlocks } from './code-blocks.ts';
import { diagrams } from './diagrams.ts';
import { headings } from './headings.ts';
import { lessonComponents } from './lesson-components.ts';

/** How Markdown is read: what the course adds to it, in the order in which the plugins see a page. */
export const markdown = {
  processor: satteri({
    mdastPlugins: [codeBlocks, diagrams(), lessonComponents()],
    hastPlugins: [links, headings],
  }),
  syntaxHighlight: false,
} as const;
