import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '../tests/support/project.ts';
import { pack } from './archive.ts';

/** In bytes: what a reader fetches before the first lab starts. "About 1 MB", says the page that sets up. */
const BUDGET = 1_300_000;

describe('the archive of this checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock archive-'));
  let packed: Awaited<ReturnType<typeof pack>>;
  let course: string[];
  beforeAll(async () => {
    packed = await pack(checkout);
    for (const { name, data, attrs } of parseTar(gunzipSync(packed.archive))) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data ?? '', { mode: Number.parseInt(attrs?.mode ?? '', 8) });
    }
    const files = gunzipSync(readFileSync(join(folder, 'package/course.gz'))).toString();
    course = JSON.parse(files.slice(0, files.indexOf('\n'))).map(({ path }: { path: string }) => path);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a verb of it as a person who has nothing else of the project. */
  const drydock = (words: string[], env: Record<string, string> = {}) =>
    spawnSync(join(folder, 'package/src/cli/drydock'), words, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', ...env },
    });

  test('is the same if it is made again, and within its budget', async () => {
    const again = await pack(checkout);
    expect(Buffer.compare(again.archive, packed.archive)).toBe(0);
    expect(packed.archive.length).toBeLessThanOrEqual(BUDGET);
  });

  test('holds every lab, and no answer of those who prove them', () => {
    expect(course).toContain('labs/docker/volumes/1-lost/check.sh');
    expect(course.filter((name) => /\/(?:right|wrong)\/|receipts\.json$|\.test\.ts$/.test(name))).toEqual([]);
    expect(new Set(course).size).toBe(course.length);
  });

  test('lists the same labs as the checkout, with nothing installed', () => {
    const here = spawnSync(join(checkout, 'src/cli/drydock'), ['list', '--json'], { encoding: 'utf8' });
    const ids = (text: string) =>
      JSON.parse(text).map(({ id, lab }: { id?: string; lab?: string }) => id ?? lab);
    expect(ids(drydock(['list', '--json']).stdout)).toEqual(ids(here.stdout));
  });

  test('is unpacked once, into the cache of its user', () => {
    const build = join(folder, '.cache/drydock', packed.build.build);
    writeFileSync(join(build, 'mark'), '');
    expect(drydock(['list']).status).toBe(0);
    expect(existsSync(join(build, 'mark'))).toBe(true);
    const elsewhere = join(folder, 'elsewhere');
    expect(drydock(['list'], { XDG_CACHE_HOME: elsewhere }).status).toBe(0);
    expect(existsSync(join(elsewhere, 'drydock', packed.build.build, 'labs'))).toBe(true);
  });

  test('says what to do where that cannot be written', () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { status, stderr } = drydock(['list'], { XDG_CACHE_HOME: join(folder, 'a-file') });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^drydock: cannot unpack the labs: .*\n {2}try: /);
  });

  test('is called by its own path where nobody knows where it is from', () => {
    const { status, stderr } = drydock(['strt']);
    expect(status).toBe(2);
    expect(stderr).toContain(`try: '${folder}/package/src/cli/drydock' start`);
    expect(stderr).not.toContain('npx drydock');
  });

  test('has no commands for authors', () => {
    expect(drydock(['dev', 'verify']).stderr).toContain("unknown command 'dev'");
  });

  test('says that the lab which builds the site needs a checkout', () => {
    const { status, stderr } = drydock(['start', 'capstone/ship-it']);
    expect(status).toBe(3);
    expect(stderr).toContain('expected a checkout of its repository; found the labs alone');
  });
});
