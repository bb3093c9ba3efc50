import { z } from 'zod';

/** src/content/cheat-sheet.yaml: the commands worth keeping at hand, each with the lab step that runs it. */
export const cheatSheet = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(3),
        commands: z
          .array(
            z.strictObject({
              command: z
                .string()
                .min(3)
                .describe(
                  'as one would type it; a word in CAPITALS stands for a value of yours. ' +
                    'Every other word stands in a command of the step',
                ),
              does: z.string().min(5).describe('what it is for, half a sentence'),
              step: z
                .string()
                .regex(
                  /^[a-z0-9-]+\/[a-z0-9-]+\/[1-9][0-9]?-[a-z0-9-]+$/,
                  'a step such as docker/volumes/1-lost',
                ),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type CheatSheet = z.output<typeof cheatSheet>;
