import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { contender } from '../../tests/support/contenders.ts';
import { checkout } from '../../tests/support/project.ts';
import { storeIn, writeWhole } from './store.ts';

const schema = z.strictObject({ schema: z.literal(1), count: z.int() });
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-store-'));
  file = join(folder, 'count.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = `
import { z } from '${checkout}/node_modules/zod/index.js';
import { storeIn } from 'checkout/src/process/store.ts';
const store = storeIn(process.env.FILE, z.strictObject({ schema: z.literal(1), count: z.int() }));
for (let i = 0; i < 60; i++) store.update((now) => ({ schema: 1, count: (now?.count ?? 0) + 1 }));`;

test('of three processes that count in one file, none loses what another counted', async () => {
  await Promise.all([1, 2, 3].map(() => contender(COUNT, { FILE: file })));
  expect(storeIn(file, schema).read()).toEqual({ schema: 1, count: 180 });
  expect(readdirSync(folder)).toEqual(['count.json']);
});

test('what a killed process had begun does not stop the next ones, however many judge it dead at once', async () => {
  for (let round = 0; round < 3; round++) {
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { withFileLock } from '${checkout}/src/process/file-lock.ts';
         withFileLock(process.argv[1], () => { console.log('held'); for (;;); });`,
        file,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    const others = [1, 2, 3].map(() => contender(COUNT, { FILE: file }));
    // They wait for it by now, some of them at least.
    await new Promise((resolve) => setTimeout(resolve, 400));
    holder.kill('SIGKILL');
    await Promise.all(others);
  }
  expect(storeIn(file, schema).read()?.count).toBe(540);
}, 120_000);

test('a reader sees a file whole while another process writes it', async () => {
  const long = (letter: string) => `${letter.repeat(2_000_000)}\n`;
  writeWhole(file, long('a'));
  const writing = contender(
    `import { existsSync } from 'node:fs';
     import { writeWhole } from 'checkout/src/process/store.ts';
     for (let i = 0; i < 20 || !existsSync(process.env.FILE + '.seen'); i++)
       writeWhole(process.env.FILE, (i % 2 ? 'a' : 'b').repeat(2_000_000) + '\\n');`,
    { FILE: file },
  );
  let over = false;
  writing.finally(() => {
    over = true;
  });
  const seen = new Set<string>();
  while (!over) {
    const text = readFileSync(file, 'utf8');
    seen.add(text === long('a') ? 'a' : text === long('b') ? 'b' : `half: ${text.length}`);
    if (seen.size > 1) writeFileSync(`${file}.seen`, '');
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writing;
  expect([...seen].sort()).toEqual(['a', 'b']);
});

test('a file of another version, or one that is no JSON, counts as none', () => {
  const store = storeIn(file, schema);
  expect(store.read()).toBeUndefined();
  writeFileSync(file, '{"schema":2,"count":1}');
  expect(store.read()).toBeUndefined();
  writeFileSync(file, '{"schema":1,"cou');
  expect(store.read()).toBeUndefined();
  expect(store.update((stored) => stored ?? { schema: 1, count: 7 })).toEqual({ schema: 1, count: 7 });
});

test('a change of nothing makes nothing, and what is removed stays removed', () => {
  const below = join(folder, 'not/there/count.json');
  expect(storeIn(below, schema).update((stored) => stored)).toBeUndefined();
  storeIn(below, schema).remove();
  expect(existsSync(join(folder, 'not'))).toBe(false);
  const store = storeIn(file, schema);
  store.write({ schema: 1, count: 1 });
  store.remove();
  store.update((stored) => stored && { ...stored, count: 2 });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that cannot be written is named', () => {
  writeFileSync(join(folder, 'in-the-way'), '');
  const below = join(folder, 'in-the-way/count.json');
  expect(() => storeIn(below, schema).write({ schema: 1, count: 1 })).toThrow(`cannot write ${below}: E`);
});
