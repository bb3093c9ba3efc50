import { z } from 'zod';
import { comparison } from './comparison.ts';

/** `<track>/<lab>`, which is also the lab's folder under `labs/` and the value of its label `drydock.lab`. */
export const labId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lab id such as docker/volumes');

const objectName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*$/, 'a name of small letters, digits, "-", "_" and "."');

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'gm');
    return true;
  } catch {
    return false;
  }
}

/** What can be added to the course's cluster; src/cluster/addons.ts says what each is made of. */
export const addonName = z.enum(['metrics-server', 'contour']);
export type AddonName = z.output<typeof addonName>;

const imageName = z
  .string()
  .regex(
    /^(?:[a-z0-9.-]+(?::[0-9]+)?\/)*[a-z0-9][a-z0-9_.-]*(?::[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?$/,
    'an image name such as drydock-app, drydock-app:small or localhost:8150/drydock-app:1',
  );

/**
 * A number that a step writes to `measurements.tsv` in the work folder, one "name, value, unit" line a
 * reading.
 */
export const measure = z
  .strictObject({
    name: objectName.describe('first column of the line; also how a chart names it'),
    title: z.string().min(3).describe('how a chart or table words it'),
    unit: z.enum(['ms', 's', 'bytes', 'count', 'text']).describe('third column of the line'),
    expect: comparison
      .optional()
      .describe(
        'what every reading must be, in its unit: a number, or a comparison such as "> 0" or ">= 2 * ' +
          'other", other being a measure of the same step',
      ),
  })
  .describe('one kind of reading');

/** Rows that a step writes to `<name>.tsv` in the work folder, one line a row, columns with tabs between. */
export const table = z
  .strictObject({
    name: objectName.describe("the file's name without its ending; also how a page names it"),
    columns: z
      .array(
        z.strictObject({
          name: objectName.describe('how a chart names the column'),
          title: z.string().min(1).describe('its heading'),
          unit: z
            .enum(['ms', 's', 'bytes', 'count', 'text'])
            .describe('text is kept as it is; the others are numbers'),
        }),
      )
      .min(1),
  })
  .describe('one kind of rows: what was seen over time, or of several things');

export const step = z
  .strictObject({
    id: z
      .string()
      .regex(/^[1-9][0-9]?-[a-z0-9-]+$/, 'a step id such as 1-lost')
      .describe("the step's folder"),
    kind: z
      .enum(['do', 'task', 'break'])
      .describe(
        'do: the learner types run.sh; task: the learner gets the goal, run.sh is one solution; ' +
          'break: setup.sh first breaks something',
      ),
    title: z.string().min(3),
    watch: z
      .string()
      .min(1)
      .optional()
      .describe('text of the output line that matters, as recorded; marked on the page'),
    look: z
      .string()
      .min(10)
      .optional()
      .describe('what to look at in the output, or what to predict before it; shown above the output'),
    varies: z
      .array(z.string().min(1).refine(isPattern, 'a regular expression'))
      .min(1)
      .optional()
      .describe(
        'patterns of values that differ from run to run in this step alone; what is the same everywhere ' +
          'stands in src/labs/normalise.ts',
      ),
    goal: z.string().min(10).optional().describe('what must hold in the end; task and break have one'),
    hints: z.array(z.string().min(10)).min(1).optional().describe('lead, never tell; shown one at a time'),
    seconds: z.int().min(5).max(900).default(60).describe('time limit of each script of the step'),
    measures: z.array(measure).min(1).optional().describe('every reading that run.sh writes'),
    tables: z.array(table).min(1).optional().describe('every table that run.sh writes'),
  })
  .superRefine((value, context) => {
    value.measures?.forEach(({ unit, expect }, index) => {
      const others =
        value.measures?.filter((one, at) => at !== index && one.unit === unit).map(({ name }) => name) ?? [];
      const refuse = (message: string): void =>
        context.addIssue({
          code: 'custom',
          path: ['measures', index, 'expect'],
          message,
          input: expect?.text,
        });
      if (expect && unit === 'text') refuse('nothing (a measure of text is not compared)');
      else if (expect?.of !== undefined && !others.includes(expect.of))
        refuse(
          'another measure of the step in ' +
            `${unit}${others.length ? ` (${others.join(', ')})` : '; there is none'}`,
        );
    });
    if (value.kind === 'do') return;
    for (const field of ['goal', 'hints'] as const)
      if (!value[field])
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `a ${field} (steps of kind ${value.kind} have one)`,
          input: value[field],
        });
  });

export const lab = z
  .strictObject({
    title: z.string().min(3),
    lesson: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'the slug of the lesson that uses this lab')
      .describe('lesson slug'),
    needs: z
      .array(z.enum(['docker', 'kind', 'helm', 'cosign']))
      .min(1)
      .describe(
        "docker: an engine. kind: the course's own cluster, in which the lab gets a namespace; " +
          "the engine is then not the lab's to use unless docker stands here too. " +
          'helm: Helm, which speaks to that cluster. ' +
          'cosign: the program that signs images and verifies signatures',
      ),
    addons: z
      .array(addonName)
      .default([])
      .describe('added to the cluster before the lab begins, unless they are there; they stay'),
    exclusive: z
      .boolean()
      .default(false)
      .describe('true for a lab that changes what other labs of the cluster stand on: it is verified alone'),
    anyCluster: z
      .boolean()
      .default(false)
      .describe(
        'true for a lab that uses only the API of the cluster, in its own namespace, and was run on ' +
          "another cluster than the course's: learners may run it on one of their own (`cluster use`)",
      ),
    unproven: z
      .boolean()
      .default(false)
      .describe(
        "true as long as not all right and wrong ways of the lab's steps have been run: `dev verify` " +
          'leaves them out, and says so',
      ),
    minutes: z.int().min(1).max(60).describe('how long a learner takes'),
    images: z
      .array(z.string().regex(/^(?:[a-z0-9][a-z0-9_.-]*\/)*[a-z0-9][a-z0-9_.-]*$/, 'a name such as redis'))
      .default([])
      .describe('names in labs/versions.yaml'),
    sources: z
      .array(
        z
          .string()
          .regex(
            /^[a-z0-9-]+\/[a-z0-9-]+(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/,
            'a lab and a path in its files/, such as docker/compose-voting/voting',
          ),
      )
      .default([])
      .describe(
        "files or folders of other labs' files/, copied beside the lab's own under their last name; " +
          'nothing needs to stand in two labs',
      ),
    project: z
      .boolean()
      .default(false)
      .describe(
        'true for a lab about this site itself: its work folder has a link named project to the whole of it',
      ),
    objects: z
      .strictObject({
        containers: z.array(objectName).default([]),
        networks: z.array(objectName).default([]),
        volumes: z.array(objectName).default([]),
        images: z
          .array(imageName)
          .default([])
          .describe(
            'images that the lab builds or pulls from a registry of its own; without a tag, latest is meant',
          ),
        ports: z
          .array(z.int().min(1024).max(65535))
          .default([])
          .describe('ports of 127.0.0.1 that the lab publishes'),
      })
      .prefault({})
      .describe('every name that the lab takes; it refuses to start where one belongs to somebody else'),
    steps: z.array(step).min(1),
  })
  .superRefine((value, context) => {
    if (value.addons.length > 0 && !value.needs.includes('kind'))
      context.addIssue({
        code: 'custom',
        path: ['addons'],
        message: 'none (only labs with needs: [kind] have addons)',
        input: value.addons,
      });
    if (
      value.anyCluster &&
      (!value.needs.includes('kind') ||
        value.needs.includes('docker') ||
        value.addons.length > 0 ||
        value.exclusive)
    )
      context.addIssue({
        code: 'custom',
        path: ['anyCluster'],
        message: 'a lab that needs kind, and neither docker, nor addons, nor the cluster to itself',
        input: value.anyCluster,
      });
    if (value.needs.includes('helm') && !value.needs.includes('kind'))
      context.addIssue({
        code: 'custom',
        path: ['needs'],
        message: 'kind beside helm, which speaks to the cluster',
        input: value.needs,
      });
    value.steps.forEach((one, index) => {
      if (Number.parseInt(one.id, 10) !== index + 1)
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'id'],
          message: `an id that starts with ${index + 1}-`,
          input: one.id,
        });
    });
  });

export type LabFile = z.output<typeof lab>;
export type StepFile = z.output<typeof step>;
export type TableFile = z.output<typeof table>;
