/**
 * `npm run dev`: Astro's dev server, which sends no usage data; a Problem that keeps it from starting is told
 * as by the build. It takes --port NUMBER and --host; `npx astro dev` takes more.
 */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { report } from './build.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  const { host, port } = parseArgs({
    options: { host: { type: 'boolean' }, port: { type: 'string' } },
  }).values;
  await dev({ server: { host, ...(port ? { port: Number(port) } : {}) } });
} catch (error) {
  report(error);
}
