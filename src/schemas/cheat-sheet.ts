import { z } from 'zod';

const flag = z.strictObject({
  flag: z
    .string()
    .regex(/^-[a-zA-Z]$/, 'a dash and one letter')
    .describe('the short form'),
  means: z
    .array(
      z.strictObject({
        long: z.string().regex(/^--[a-z][a-z-]*$/, 'a long option such as --detach'),
        with: z
          .array(z.string().regex(/^(?:docker|kubectl|helm)(?: [a-z]+)*$/, 'a command such as docker run'))
          .min(1)
          .describe('the commands that take it in this meaning, most used first'),
        does: z.string().min(5).describe('what it does, half a sentence'),
      }),
    )
    .min(1),
});

/** src/content/cheat-sheet.yaml: short flags, and commands worth keeping at hand, each with its lab step. */
export const cheatSheet = z.strictObject({
  flags: z
    .array(flag)
    .refine((flags) => new Set(flags.map(({ flag }) => flag)).size === flags.length, {
      message: 'every flag once, with all that it means',
    })
    .default([])
    .describe('letters that stand for an option; many mean different things with different commands'),
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
