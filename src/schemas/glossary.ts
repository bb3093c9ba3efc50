import { z } from 'zod';

/** Whose word it is, where two of them use the same word for different things. */
export const SENSES = ['kernel', 'engine', 'image', 'kubernetes', 'helm'] as const;
export type Sense = (typeof SENSES)[number];

/** One term: src/content/glossary/<id>.yaml. */
export const term = z
  .strictObject({
    term: z.string().min(2),
    definition: z.string().min(20).describe('two sentences at most, plain words'),
    also: z.array(z.string()).default([]).describe('other names of the same thing, abbreviations'),
    covers: z
      .array(z.string())
      .default([])
      .describe('names of other things that the definition explains as well'),
    sense: z.enum(SENSES).optional().describe('whose sense of the word this is, for a word that has several'),
    other: z
      .array(z.string().regex(/^[a-z0-9-]+$/, 'the id of a term'))
      .default([])
      .describe('ids of the terms that define the same word in another sense'),
    see: z
      .string()
      .regex(/^\/[a-z0-9/-]+\/$/, 'a page of this site such as /docker/volumes/')
      .optional()
      .describe('the lesson that shows it'),
    source: z.string().min(5).describe('primary document'),
  })
  .refine(({ sense, other }) => other.length === 0 || sense !== undefined, {
    path: ['sense'],
    message: `one of ${SENSES.join(', ')}, since other names another sense`,
  });
export type Term = z.output<typeof term>;
