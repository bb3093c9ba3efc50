import { join } from 'node:path';
import { doctorLines } from '../labs/doctor.ts';
import { siteBase } from '../project/base.ts';
import { projectRoot } from '../project/paths.ts';
import { format, problemOf } from '../project/problem.ts';
import { listen } from './listen.ts';
import { runApi } from './run-api.ts';
import { newRuns } from './runs.ts';
import { newSecret } from './secret.ts';
import { site } from './site.ts';
import { carryOut } from './work.ts';

/** How long runs may take to clean up when the server is stopped, in seconds. */
const STOP_WITHIN = 60;

/**
 * `npm start`: serves the built site, says where, and what this machine can run; runs labs for the browser
 * that was opened with the second address. Ends with 0 on Ctrl-C, once runs have cleaned up.
 */
async function main(): Promise<void> {
  // What labs make is read by containers, whose users are others.
  process.umask(0o022);
  const base = siteBase();
  const secret = newSecret();
  const runs = newRuns(carryOut);
  const { server, address } = await listen(
    site(join(projectRoot(), 'dist'), base, runApi(base, secret, runs)),
  );
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    if (runs.all().some((run) => !run.ended())) console.log('ending what runs, and cleaning up');
    await runs.stop(STOP_WITHIN);
    for (const run of runs.all().filter((one) => !one.ended()))
      console.log(`not cleaned up within ${STOP_WITHIN} s: npx drydock clean ${run.state().order.lab}`);
    server.close(() => process.exit(0));
    // Browsers keep connections open; nothing is waiting on them.
    server.closeAllConnections();
  };
  // The last one: the terminal was closed. What runs is in groups of its own, and would go on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const home = `${address}${base.slice(1)}`;
  console.log(`Drydock is at ${home}`);
  console.log(`To run labs in its pages, open ${home}_run/open?key=${secret.key}`);
  for (const line of await doctorLines()) console.log(line);
  console.log('Ctrl-C ends it.');
}

main().catch((error: unknown) => {
  const problem = problemOf(error);
  console.error(format(problem));
  process.exit(problem.exitCode);
});
