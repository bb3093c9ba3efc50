/**
 * `npm run build`: Astro's build, with two differences from its own command. It sends no usage data, and
 * Problems (a broken lesson, lab, recording or course file) end it with their own words and exit code 2,
 * without a stack trace. `npx astro build` tells every step.
 */
import { build } from 'astro';
import { loadVersions } from '../src/cluster/versions.ts';
import { showsStale } from '../src/labs/load.ts';
import { EXIT, format, isProblem, type Problem } from '../src/project/problem.ts';
import { requireSupported } from './support.ts';

/**
 * The Problems behind an error. The bundler joins what several pages threw into one error, with each listed
 * by itself under `errors`, and wraps what it throws.
 */
export function problemsIn(error: unknown): Problem[] {
  if (isProblem(error)) return [error];
  if (!(error instanceof Error)) return [];
  const inner = [...((error as { errors?: unknown[] }).errors ?? []), error.cause];
  return [...new Set(inner.flatMap(problemsIn))];
}

/** Prints an error, a Problem in its own words, and sets the exit code. */
export function report(error: unknown): void {
  const problems = problemsIn(error);
  console.error(problems.length > 0 ? `\n${problems.map(format).join('\n\n')}` : error);
  process.exitCode = problems.length > 0 ? EXIT.misuse : EXIT.notPassed;
}

async function main(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const started = performance.now();
  try {
    // What shows outdated recordings may name outdated versions too: a lab builds the site on any later day.
    if (!showsStale())
      for (const warning of requireSupported(loadVersions(), new Date())) console.warn(`warning: ${warning}`);
    await build({ logLevel: 'silent' });
    console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    report(error);
  }
}

if (import.meta.main) await main();
