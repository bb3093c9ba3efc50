/** What pages ask about labs and order, below `_run/`: see src/schemas/run-api.ts. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { doctor } from '../labs/doctor.ts';
import type { Finding } from '../labs/finding.ts';
import { learnersRun, wasPrepared } from '../labs/lab-run.ts';
import { labIds, loadLab } from '../labs/load.ts';
import { addToMemory } from '../labs/memory.ts';
import { inCourseOrder } from '../labs/order.ts';
import { currentStep, readProgress } from '../labs/progress.ts';
import { parseData } from '../project/parse.ts';
import { memory } from '../schemas/memory.ts';
import { type doctorReport, type LabState, type labList, order } from '../schemas/run-api.ts';
import { eventStreams, HEARTBEAT } from './events.ts';
import { guard, mayRun, ownHost, portOf, type Served } from './guard.ts';
import { Refusal, refused } from './refusal.ts';
import type { Run, Runs } from './runs.ts';
import type { Secret } from './secret.ts';
import { knownLab, taskOf } from './work.ts';

/** In bytes: an order has some eighty. */
const MOST_BODY = 4096;
/** In bytes: a memory of the whole course has some fifty thousand. */
const MOST_MEMORY = 512 * 1024;

const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, `expected at most ${maxSize} bytes`);
    },
  });

function allLabs(): z.input<typeof labList> {
  const labs = inCourseOrder(labIds().map((id) => loadLab(id)));
  return {
    labs: labs.map(({ id, title, lesson, steps }) => ({
      lab: id,
      title,
      lesson,
      steps: steps.map((step) => step.id),
    })),
  };
}

function stateOf(id: string, runs: Runs): LabState {
  const lab = knownLab(id);
  const progress = readProgress(lab);
  const started = progress !== undefined && wasPrepared(learnersRun(lab));
  const current = currentStep(lab, progress)?.id;
  const run = runs.of(id)?.state();
  return {
    lab: id,
    started,
    passed: progress?.passed ?? [],
    injected: progress?.injected ?? [],
    ...(current === undefined ? {} : { current }),
    ...(run ? { run } : {}),
  };
}

const reported = ({ name, ok, seen, neededBy, hints }: Finding) => ({
  holds: ok,
  text: `${name}: ${seen}${ok ? '' : `; concerns ${neededBy}`}`,
  repair: hints ?? [],
});

/** Several pages that ask at once share one look. */
function sharedDoctor(): () => Promise<z.input<typeof doctorReport>> {
  let looking: Promise<z.input<typeof doctorReport>> | undefined;
  return () => {
    looking ??= doctor()
      .then((findings) => ({ findings: findings.map(reported) }))
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
}

export interface RunApi {
  /** Mounted at `_run/` of the site's base. */
  app: Hono<Served>;
  /** True for a request of a browser that may run labs. */
  allows: (context: Parameters<typeof mayRun>[0]) => boolean;
}

const json = (context: Context<Served>): Promise<unknown> =>
  context.req.json().catch(() => {
    throw new Refusal(400, 'expected JSON');
  });

/**
 * @param base the site's, with a slash at its end
 * @param heartbeat milliseconds between signs of life on a stream of events
 */
export function runApi(base: string, secret: Secret, runs: Runs, heartbeat = HEARTBEAT): RunApi {
  const app = new Hono<Served>();
  const stream = eventStreams(heartbeat);
  const examine = sharedDoctor();
  const found = (id: string): Run => {
    const run = runs.find(id);
    if (run) return run;
    throw new Refusal(
      404,
      `there is no run ${JSON.stringify(id)}: it ended long ago, or the server began anew`,
    );
  };

  app.onError(refused);
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/open', (context) => {
    if (!ownHost(context) || !secret.opens(context.req.query('key') ?? ''))
      throw new Refusal(403, 'expected the key of this start of the server', {
        hints: 'open the address that npm start printed last',
      });
    context.header('Set-Cookie', secret.cookie(portOf(context), base));
    return context.redirect(base, 303);
  });
  app.use(guard(secret));
  app.post('/memory', atMost(MOST_MEMORY), async (context) =>
    context.json(
      addToMemory(parseData(memory, await json(context), 'memory', 'src/schemas/memory.ts describes it')),
    ),
  );
  app.use(atMost(MOST_BODY));
  app.get('/labs', (context) => context.json(allLabs()));
  app.get('/labs/:track/:lab', (context) => {
    const { track, lab } = context.req.param();
    return context.json(stateOf(`${track}/${lab}`, runs));
  });
  app.get('/doctor', async (context) => context.json(await examine()));
  app.get('/runs', (context) => context.json(runs.all().map((run) => run.state())));
  app.post('/runs', async (context) => {
    const asked = parseData(order, await json(context), 'order', 'src/schemas/run-api.ts describes it');
    const run = runs.start(taskOf(asked));
    return context.json(run.state(), 201);
  });
  app.get('/runs/:id/events', (context) => {
    const have = context.req.header('last-event-id') ?? '0';
    if (!/^\d{1,9}$/.test(have))
      throw new Refusal(400, `Last-Event-ID: expected a number; found ${JSON.stringify(have.slice(0, 40))}`);
    const run = found(context.req.param('id'));
    // That status tells a browser not to come back.
    if (run.ended() && Number(have) >= run.events.length) return context.body(null, 204);
    return context.body(stream(run, Number(have)), 200, { 'Content-Type': 'text/event-stream' });
  });
  app.post('/runs/:id/cancel', (context) => {
    const run = found(context.req.param('id'));
    run.cancel();
    return context.json(run.state());
  });
  app.all('*', (context, next) => {
    // What the page loads is a file of the site.
    if (context.req.method === 'GET' && /\/[\w-]+\.(?:js|css)$/.test(context.req.path)) return next();
    throw new Refusal(404, `there is no ${context.req.method} ${context.req.path}`);
  });
  return { app, allows: (context) => mayRun(context, secret) };
}
