/**
 * The course as one file, which its site hands out as /drydock.tgz (config/archive.ts): labs and command line
 * without what only authors need. `npx ORIGIN/drydock.tgz` keeps it in npm's cache, and its first run
 * unpacks it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { parseData } from './parse.ts';
import { BUILD_FILE, projectRoot, shellWord } from './paths.ts';

/** The archive's name on its site, where BUILD_FILE stands beside it. */
export const ARCHIVE = 'drydock.tgz';

const schema = z.strictObject({
  /** Hash of everything in the archive: two builds of the same labs and command line have the same. */
  build: z.string().regex(/^[0-9a-f]{12}$/),
  /** Where the course's repository can be cloned from, if the site says so. */
  repository: z.url().optional(),
});
export type Build = z.output<typeof schema>;

/** Reads a build file: the archive's own, or its site's. */
export const parseBuild = (text: string, file: string): Build =>
  parseData(schema, JSON.parse(text), file, 'get the archive again from its site');

/** Which build this is, where it runs from an archive; undefined in a checkout. */
export function archiveHere(root = projectRoot()): Build | undefined {
  const file = join(root, BUILD_FILE);
  return existsSync(file) ? parseBuild(readFileSync(file, 'utf8'), file) : undefined;
}

/** The package that the course was unpacked from: src/cli/launch.cjs says where it is. */
const packageFolder = (root: string, env = process.env): string => env.DRYDOCK_FROM || root;

/** Where npm got the package, as it notes beside it; undefined where somebody else unpacked it. */
function archiveAddress(folder: string): string | undefined {
  try {
    const lock = JSON.parse(readFileSync(join(dirname(folder), '.package-lock.json'), 'utf8'));
    const resolved: unknown = lock.packages?.[`node_modules/${basename(folder)}`]?.resolved;
    return typeof resolved === 'string' && /^https?:/.test(resolved) ? resolved : undefined;
  } catch {
    return undefined;
  }
}

/** The program as a person types it, wherever they stand. */
export function programName(root = projectRoot(), env = process.env): string {
  // A lab shell knows it by that name.
  if (env.DRYDOCK_LAB_SHELL || !archiveHere(root)) return 'npx drydock';
  const folder = packageFolder(root, env);
  const address = archiveAddress(folder);
  return address ? `npx ${shellWord(address)}` : shellWord(join(folder, 'src/cli/drydock'));
}

/**
 * Says so if the site has another build by now than the one that npm keeps, and how to get it: npx looks into
 * its cache by address alone, and would run the old one for ever. Undefined where they agree, or the site
 * doesn't answer within a second.
 */
export async function outdatedNote(root = projectRoot()): Promise<string | undefined> {
  const here = archiveHere(root);
  const folder = packageFolder(root);
  const address = here && archiveAddress(folder);
  if (!here || !address) return undefined;
  try {
    const answer = await fetch(new URL(BUILD_FILE, address), { signal: AbortSignal.timeout(1000) });
    if (!answer.ok) return undefined;
    const { build } = parseBuild(await answer.text(), BUILD_FILE);
    if (build === here.build) return undefined;
    const kept = dirname(dirname(folder));
    return (
      `these labs are of build ${here.build}, and the pages at ${new URL('.', address)} of build ${build}; ` +
      `to get theirs: rm -r ${shellWord(kept)}, then type the command again`
    );
  } catch {
    return undefined;
  }
}
