import { z } from 'zod';

/** One term: src/content/glossary/<id>.yaml. */
export const term = z.strictObject({
  term: z.string().min(2),
  definition: z.string().min(20).describe('two sentences at most, plain words'),
  also: z.array(z.string()).default([]).describe('other names, abbreviations'),
  see: z
    .string()
    .regex(/^\/[a-z0-9/-]+\/$/, 'a page of this site such as /docker/volumes/')
    .optional()
    .describe('the lesson that shows it'),
  source: z.string().min(5).describe('primary document'),
});
export type Term = z.output<typeof term>;
