import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { bundle } from './config/bundle.ts';
import { code } from './config/code.ts';
import { diagrams } from './config/diagrams.ts';
import { headings } from './config/headings.ts';
import { lessonComponents } from './config/lesson-components.ts';
import { requireLf } from './config/line-ends.ts';
import { markdown } from './config/markdown.ts';
import { publicFiles } from './config/public.ts';
import { searchIndex } from './config/search.ts';
import { shell } from './config/shell.ts';
import { sidebar } from './config/sidebar.ts';
import { loadCourse } from './src/content/course.ts';

requireLf();

export default defineConfig({
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [
    bundle(),
    markdown({ mdast: [diagrams(), lessonComponents()], hast: [headings] }),
    shell(),
    starlight({
      title: 'Drydock',
      description:
        'A course on containers, virtual machines, Docker, Kubernetes and Helm in which every output comes from a lab that ran.',
      favicon: '/favicon.svg',
      sidebar: sidebar(loadCourse()),
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      markdown: { headingLinks: false },
      pagefind: false, // config/search.ts makes the index
      disable404Route: true, // src/pages/404.astro is the page
      expressiveCode: code,
    }),
    // Where none is named so, Starlight adds one. A list of addresses needs to know the site's, and this site
    // may stand anywhere.
    { name: '@astrojs/sitemap', hooks: {} },
    publicFiles(),
    searchIndex(),
  ],
});
