import { z } from 'zod';
import type { Memory } from '../project/memory.ts';

const page = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a page or a lab such as docker/volumes');
const time = z.iso.datetime();

/** What a reader has read, passed and answered: see src/project/memory.ts. */
export const memory: z.ZodType<Memory> = z.strictObject({
  schema: z.literal(1),
  read: z.record(page, time).describe('when the end of a page was last seen'),
  passed: z
    .record(page, z.record(z.string().regex(/^[a-z0-9-]{1,64}$/, 'a step such as 1-lost'), time))
    .describe('when the check of a step last passed, by lab'),
  answered: z
    .record(page, z.record(z.string().max(500), z.strictObject({ at: time, right: z.boolean() })))
    .describe("the first answer to each question of a page's quiz, the newest"),
});
