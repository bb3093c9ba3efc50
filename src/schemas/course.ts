import { z } from 'zod';

const lessonName = z.string().regex(/^[a-z0-9-]+$/, "a lesson's file name without its ending");

const part = z
  .strictObject({
    title: z.string().min(3),
    from: lessonName.describe('the lesson of the module that the part begins with'),
  })
  .describe('lessons of a long module that belong together');

/**
 * src/content/course.yaml: the modules in order, and the lessons of each in order. The sidebar and the home
 * page follow it.
 */
export const course = z.strictObject({
  modules: z
    .array(
      z
        .strictObject({
          id: z.string().regex(/^[a-z0-9-]+$/, 'the folder of the module under src/content/docs'),
          title: z.string().min(3),
          summary: z.string().min(10).describe('one sentence: what you can do afterwards'),
          lessons: z.array(lessonName).min(1),
          parts: z.array(part).min(2).optional(),
        })
        .superRefine(({ lessons, parts = [] }, context) => {
          const begins = parts.map(({ from }) => lessons.indexOf(from));
          begins.forEach((at, index) => {
            const least = index === 0 ? 0 : (begins[index - 1] ?? 0) + 1;
            if (at < least || (index === 0 && at > 0))
              context.addIssue({
                code: 'custom',
                path: ['parts', index, 'from'],
                message:
                  index === 0
                    ? `the module's first lesson, ${lessons[0]}`
                    : 'a lesson of the module behind the one that the part before begins with',
                input: parts[index]?.from,
              });
          });
        }),
    )
    .min(1),
  reference: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .describe('pages under src/content/docs/reference, in order'),
});
export type Course = z.output<typeof course>;
