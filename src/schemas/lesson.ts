import { z } from 'zod';

/** Front matter of a page of src/content/docs. */
export const lesson = z.strictObject({
  title: z.string().min(3).describe("the page's heading, and its name in lists and links"),
  description: z.string().min(10).describe("one sentence for the page's head and for lists"),
  lab: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lab id such as docker/volumes')
    .optional()
    .describe('the lab that the page shows; LabStep, LabCard, Output, Chart and Recorded read it'),
  minutes: z.number().int().min(1).max(60).optional().describe('reading time, doing excluded'),
  contents: z.boolean().default(true).describe('whether its headings are listed beside the text'),
  searched: z.boolean().default(true).describe('whether a search finds it'),
});
