import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { checked } from './content/front-matter.ts';
import { STRAY_PATHS } from './project/stray.ts';
import { lesson } from './schemas/lesson.ts';

// Without the strays ._volumes.mdx, which macOS leaves on disks of other systems, would be a page.
const files = glob({
  base: 'src/content/docs',
  pattern: ['**/[^_]*.{md,mdx}', ...STRAY_PATHS.map((path) => `!${path}`)],
});

export const collections = { docs: defineCollection({ loader: checked(files, lesson), schema: lesson }) };
