import { z } from 'zod';
import { labId } from './lab.ts';
import { recording, sha256 } from './recording.ts';

/** What one machine proved of a lab: `dev verify --receipt` found nothing. */
export const receipt = z.strictObject({
  proven: z.iso.datetime().describe('when, in UTC'),
  inputs: sha256.describe("hash of the lab's scripts, ways and files"),
  ways: z
    .strictObject({ right: z.int().min(0), wrong: z.int().min(0) })
    .describe('how many were tried: all, or none where they were left out'),
  seconds: z.int().min(0).describe('how long it took, ways included'),
  versions: recording.shape.versions,
});

/** Of each kind of machine the newest. */
export const receipts = z.strictObject({
  schema: z.literal(1),
  lab: labId,
  receipts: z.array(receipt).min(1),
});

export type Receipt = z.output<typeof receipt>;
export type Receipts = z.output<typeof receipts>;
