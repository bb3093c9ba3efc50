import { z } from 'zod';

/**
 * src/content/course.yaml: the modules in order, and the lessons of each in order. The sidebar and the home
 * page follow it.
 */
export const course = z.strictObject({
  modules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, 'the folder of the module under src/content/docs'),
        title: z.string().min(3),
        summary: z.string().min(10).describe('one sentence: what one can do afterwards'),
        lessons: z.array(z.string().regex(/^[a-z0-9-]+$/, "a lesson's file name without its ending")).min(1),
      }),
    )
    .min(1),
  reference: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .describe('pages under src/content/docs/reference, in order'),
});
export type Course = z.output<typeof course>;
