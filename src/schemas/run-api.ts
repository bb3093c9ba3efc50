/**
 * What the served page and the server of `npm start` say to each other about labs, in JSON below the site's
 * base: `<base>_run/…`. Nothing here names a command to run: a lab's steps are asked for by their ids.
 *
 * | Request | Answer |
 * |---|---|
 * | `GET _run/open?key=KEY` | sets the cookie and leads to the site; 403 for another key |
 * | `GET _run/labs` | `labList` |
 * | `GET _run/labs/TRACK/LAB` | `labState` |
 * | `GET _run/doctor` | `doctorReport` |
 * | `POST _run/runs` with `order` | 201 and `runState`; 409 where the lab has a run under way |
 * | `GET _run/runs` | `runState[]`, the newest first |
 * | `GET _run/runs/ID/events` | server-sent events, a `runEvent` each, from 1 or behind `Last-Event-ID` |
 * | `POST _run/runs/ID/cancel` | `runState` |
 * | `POST _run/memory` with a browser’s `memory` | `memory`: all that is known then (schemas/memory.ts) |
 *
 * Every other answer is a `refusal` with its status. All but `open` want the cookie.
 */
import { z } from 'zod';
import { labId } from './lab.ts';

export const order = z.strictObject({
  verb: z.enum(['start', 'run', 'check', 'hint', 'solve', 'reset', 'clean']),
  lab: labId,
  step: z.string().max(64).optional().describe('a step’s id; without one, the step that is due'),
});

const problem = z.strictObject({
  message: z.string(),
  details: z.array(z.string()),
  hints: z.array(z.string()).describe('what to do, a line each'),
});

export const refusal = z.strictObject({ problem });

/** A line of what a step printed here, beside the recorded ones. */
export const comparedLine = z.strictObject({
  text: z.string(),
  as: z
    .enum(['same', 'varies', 'new'])
    .describe('as recorded; as recorded but for values that vary; in no recorded line'),
  recorded: z.string().optional().describe('the recorded line, where it varies'),
});

/** How a run ended. */
export const outcome = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('start'), fresh: z.boolean().describe('false: was under way already') }),
  z.strictObject({
    verb: z.literal('run'),
    exitCode: z.int(),
    compared: z.array(comparedLine).describe('of a step to do; empty where there is nothing to compare'),
    missing: z.array(z.string()).describe('recorded lines that were not printed'),
    symptom: z.string().optional().describe('of a fault that was injected: command and output'),
  }),
  z.strictObject({
    verb: z.enum(['check', 'solve']),
    passed: z.boolean(),
    text: z.string().describe('what the check said'),
    solution: z.string().optional(),
  }),
  z.strictObject({
    verb: z.literal('hint'),
    hint: z.strictObject({ number: z.int(), of: z.int(), text: z.string() }).optional(),
  }),
  z.strictObject({ verb: z.literal('reset') }),
  z.strictObject({ verb: z.literal('clean'), lines: z.array(z.string()) }),
  z.strictObject({ verb: z.literal('failed'), problem, interrupted: z.boolean() }),
]);

export const runEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('said'), text: z.string().describe('progress of the runner, one line') }),
  z.strictObject({
    type: z.literal('printed'),
    text: z.string().describe('as the step printed it, control characters included'),
    stream: z.enum(['stdout', 'stderr']),
  }),
  z.strictObject({ type: z.literal('ended'), outcome }),
]);

export const runState = z.strictObject({
  id: z.string(),
  order,
  step: z.string().optional().describe('the step’s id, where the verb is about one'),
  started: z.iso.datetime(),
  events: z.int().describe('how many there are so far'),
  outcome: outcome.optional().describe('none while it goes on'),
});

export const labState = z.strictObject({
  lab: labId,
  started: z.boolean(),
  passed: z.array(z.string()),
  injected: z.array(z.string()).describe('steps whose fault was injected'),
  current: z.string().optional().describe('id of the step that is due; none where all have passed'),
  run: runState.optional().describe('the run that is under way'),
});

export const labList = z.strictObject({
  labs: z.array(
    z.strictObject({ lab: labId, title: z.string(), lesson: z.string(), steps: z.array(z.string()) }),
  ),
});

export const doctorReport = z.strictObject({
  findings: z.array(z.strictObject({ holds: z.boolean(), text: z.string(), repair: z.array(z.string()) })),
});

export type Order = z.output<typeof order>;
export type Outcome = z.output<typeof outcome>;
export type RunEvent = z.output<typeof runEvent>;
export type RunState = z.output<typeof runState>;
export type LabState = z.output<typeof labState>;
export type ComparedLine = z.output<typeof comparedLine>;
