import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { checked } from './content/front-matter.ts';
import { STRAY_PATHS } from './project/stray.ts';
import { lesson } from './schemas/lesson.ts';

/**
 * Files of src/content/NAME. Starlight's own loaders would take ._volumes.mdx, which macOS leaves on disks of
 * other systems, for a page.
 */
const load = (name: string, pattern: string) =>
  glob({ base: `src/content/${name}`, pattern: [pattern, ...STRAY_PATHS.map((path) => `!${path}`)] });

const schema = docsSchema({ extend: lesson });

export const collections = {
  docs: defineCollection({
    loader: checked(load('docs', '**/[^_]*.{md,mdx}'), schema({ image: () => z.any() } as never)),
    schema,
  }),
  // Words of the page's frame that Starlight would otherwise choose.
  i18n: defineCollection({ loader: load('i18n', '**/[^_]*.json'), schema: i18nSchema() }),
};
