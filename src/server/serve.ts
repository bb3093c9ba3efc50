import { join } from 'node:path';
import { doctorLines } from '../labs/doctor.ts';
import { siteBase } from '../project/base.ts';
import { projectRoot } from '../project/paths.ts';
import { format, problemOf } from '../project/problem.ts';
import { listen } from './listen.ts';
import { site } from './site.ts';

/** `npm start`: serves the built site, says where, and what this machine can run. Ends with 0 on Ctrl-C. */
async function main(): Promise<void> {
  const base = siteBase();
  const { server, address } = await listen(site(join(projectRoot(), 'dist'), base));
  const stop = (): void => {
    server.close(() => process.exit(0));
    // Browsers keep connections open; nothing is waiting on them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Drydock is at ${address}${base.slice(1)}`);
  for (const line of await doctorLines()) console.log(line);
  console.log('Ctrl-C ends it.');
}

main().catch((error: unknown) => {
  const problem = problemOf(error);
  console.error(format(problem));
  process.exit(problem.exitCode);
});
