/**
 * The built site behind the project's own server, whose labs are played: nothing runs, and a test says what
 * they print and how they end. Where the learner is, is kept as ever, in a project of the test's own.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, vi } from 'vitest';
import { learnersRun } from '../../src/labs/lab-run.ts';
import { loadLab } from '../../src/labs/load.ts';
import { newProgress, type Progress } from '../../src/labs/progress.ts';
import type { SessionOptions } from '../../src/labs/session.ts';
import { interrupted } from '../../src/project/problem.ts';
import type { Order, Outcome } from '../../src/schemas/run-api.ts';
import { listen } from '../../src/server/listen.ts';
import { runApi } from '../../src/server/run-api.ts';
import { newRuns } from '../../src/server/runs.ts';
import { newSecret } from '../../src/server/secret.ts';
import { site } from '../../src/server/site.ts';
import { copyOf } from './project.ts';
import { dist, type servedSite } from './site.ts';

/** A run that a page asked for, in a test's hands. */
export interface Played {
  order: Order;
  say: (line: string) => void;
  print: (text: string) => void;
  end: (outcome: Outcome) => void;
  fail: (problem: Error) => void;
}

/**
 * Serves one lab of the course until the test has finished.
 * @param browser of servedSite
 */
export async function playedLabs(lab: string, browser: ReturnType<typeof servedSite>['browser']) {
  vi.stubEnv('DRYDOCK_ROOT', copyOf(lab));
  vi.stubEnv('XDG_DATA_HOME', mkdtempSync(join(tmpdir(), 'drydock-test-')));
  const asked: Played[] = [];
  const waiting: ((run: Played) => void)[] = [];
  const hand = (run: Played): void => {
    const next = waiting.shift();
    if (next) next(run);
    else asked.push(run);
  };
  const runs = newRuns(
    ({ order }, { say, onOutput, signal }: SessionOptions) =>
      new Promise((end, fail) => {
        signal?.addEventListener('abort', () => fail(interrupted()));
        hand({ order, say, print: (text) => onOutput?.(text, 'stdout'), end, fail });
      }),
  );
  const { progress, folder } = learnersRun(loadLab(lab));
  const start = async () => {
    const secret = newSecret();
    const { server, address } = await listen(site(dist, '/', runApi('/', secret, runs)), '0');
    const stop = (): void => {
      server.closeAllConnections();
      server.close();
    };
    onTestFinished(stop);
    return { secret, address, stop };
  };
  const { secret, address, stop } = await start();
  onTestFinished(async () => {
    await runs.stop(1);
    vi.unstubAllEnvs();
  });
  return {
    address,
    /** Ends the server and starts it anew, at another address and with another secret. */
    again: () => {
      stop();
      return start();
    },
    /** Where the learner is from now on. */
    at: (some: Partial<Progress>): void => {
      mkdirSync(folder, { recursive: true });
      progress.update((now) => ({ ...(now ?? newProgress()), ...some }));
    },
    /** The next run that a page asks for. */
    asked: (): Promise<Played> => {
      const first = asked.shift();
      return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
    },
    /** Opens a page of the site in a browser that may run labs. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(`${address}_run/open?key=${secret.key}`);
      await page.goto(address + path.slice(1), { waitUntil: 'networkidle' });
      return page;
    },
  };
}
