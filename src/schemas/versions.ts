import { z } from 'zod';

/** labs/versions.yaml: every image and tool that labs name, in one place. */
export const versions = z.strictObject({
  images: z.record(
    z.string(),
    z.strictObject({
      tag: z.string().regex(/^[\w][\w.-]*$/, 'a tag'),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
        .optional()
        .describe('of the multi-architecture index, where it was read from the registry'),
      purpose: z.string().min(5),
    }),
  ),
  tools: z.record(z.string(), z.strictObject({ version: z.string(), purpose: z.string().min(5) })),
});
export type Versions = z.output<typeof versions>;
