import { z } from 'zod';
import { labId } from './lab.ts';

/** Raised whenever the stored shape changes; a recording of another version is stale. */
export const RECORDING_SCHEMA = 1;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');

/**
 * A piece of output. `text` holds values that differ from run to run as `⟦kind:value⟧` (see
 * src/labs/normalise.ts). `line` is the line of the script that was running, counted from 1.
 */
export const chunk = z.strictObject({
  stream: z.enum(['stdout', 'stderr']),
  milliseconds: z.number().min(0).describe('since the script started'),
  line: z.int().min(1).optional(),
  text: z.string().min(1),
});

/** One script's run. */
export const scriptRun = z.strictObject({
  exitCode: z.int(),
  milliseconds: z.number().min(0),
  chunks: z.array(chunk),
});

export const reading = z.strictObject({
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.enum(['ms', 's', 'bytes', 'count', 'text']),
});

/** What a step declared as a table: its columns as they were then, and its rows, one value a column. */
export const recordedTable = z.strictObject({
  name: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), title: z.string(), unit: reading.shape.unit })).min(1),
  rows: z.array(z.array(z.union([z.number(), z.string()]))).min(1),
});

export const recordedStep = z.strictObject({
  id: z.string(),
  inputs: sha256.describe("hash of the step's scripts, what they source from labs/lib, and the lab's files"),
  setup: scriptRun.optional(),
  before: scriptRun.describe('the check before the step: it fails'),
  run: scriptRun,
  measure: scriptRun.optional().describe('only where the step has a measure.sh'),
  after: scriptRun.describe('the check after the step: it passes'),
  readings: z.array(reading),
  tables: z.array(recordedTable).optional().describe('only where the step declares some'),
});

export const recordedImage = z.strictObject({
  name: z.string().describe('as the lab names it, tag included'),
  digest: z.string().describe('of the image that ran'),
  origin: z
    .enum(['registry', 'stand-in'])
    .describe('stand-in: built from Debian packages by platform/images.sh under the official name'),
  bytes: z.number().min(0).describe('as the engine counts it'),
});

export const recording = z.strictObject({
  schema: z.literal(RECORDING_SCHEMA),
  lab: labId,
  recorded: z.iso.datetime().describe('when, in UTC'),
  versions: z.strictObject({
    kernel: z.string(),
    architecture: z.string(),
    engine: z.string(),
    containerd: z.string(),
    runc: z.string(),
    cgroup: z.string().describe('version of the control groups: 1 or 2'),
    storage: z.string().describe('storage driver of the engine'),
    bash: z.string(),
    kind: z.string().optional().describe('these three only where the lab ran in the cluster'),
    kubernetes: z.string().optional(),
    helm: z.string().optional(),
    cosign: z.string().optional().describe('only where the lab signs images'),
  }),
  images: z.array(recordedImage),
  steps: z.array(recordedStep).min(1),
});

export type Recording = z.output<typeof recording>;
export type RecordedStep = z.output<typeof recordedStep>;
export type ScriptRun = z.output<typeof scriptRun>;
export type Chunk = z.output<typeof chunk>;
export type Reading = z.output<typeof reading>;
export type RecordedTable = z.output<typeof recordedTable>;
