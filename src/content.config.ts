import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { checked } from './content/front-matter.ts';
import { lesson } from './schemas/lesson.ts';

const schema = docsSchema({ extend: lesson });

export const collections = {
  docs: defineCollection({ loader: checked(docsLoader(), schema({ image: () => z.any() } as never)), schema }),
  // Words of the page's frame that Starlight would otherwise choose.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
