import { z } from 'astro/zod';

/** What a lesson's front matter holds beside Starlight's own fields. */
export const lesson = z.object({
  lab: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lab id such as docker/volumes')
    .optional()
    .describe('the lab that the page shows; LabStep, LabCard, Output, Chart and Recorded read it'),
  minutes: z.number().int().min(1).max(60).optional().describe('reading time, doing excluded'),
});
