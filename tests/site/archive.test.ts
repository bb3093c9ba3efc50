import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { execa } from 'execa';
import { parseTar } from 'nanotar';
import { expect, onTestFinished, test } from 'vitest';
import { ARCHIVE } from '../../src/project/archive.ts';
import { BUILD_FILE } from '../../src/project/paths.ts';
import { dist, servedSite } from '../support/site.ts';

const served = servedSite();

test('a page names the program as its own site hands it out, copies it, and prints it', async () => {
  const { page } = await served.open('/docker/volumes/');
  const line = `npx ${new URL(served.url(`/${ARCHIVE}`)).href} start docker/volumes`;
  const start = page.locator('.lab-card kbd').first();
  expect(await start.textContent()).toBe(line);
  expect(await page.locator('.lab-card dd button').first().getAttribute('title')).toBe(line.slice(0, 80));
  expect(await page.locator('.program').count()).toBe(0);
  await page.context().close();
});

test('without JavaScript it is the program of a checkout', async () => {
  const { page } = await served.open('/docker/volumes/', { javaScriptEnabled: false });
  const start = page.locator('.lab-card kbd').first();
  expect(await start.textContent()).toBe('npx drydock start docker/volumes');
  expect(await start.evaluate((kbd) => kbd.querySelector('b')?.getClientRects()[0]?.width)).toBeGreaterThan(
    50,
  );
  await page.context().close();
});

test('that line runs on this machine’s npm, and its answers name it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'drydock-npx-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const address = served.url(`/${ARCHIVE}`);
  // Without a lab it is wrong use, which needs no engine.
  const { exitCode, all } = await execa('npx', ['--yes', address, 'check'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home },
    extendEnv: false,
    reject: false,
    all: true,
  });
  expect(exitCode, all).toBe(2);
  expect(all).toContain(`try: npx ${address} check --help`);
});

test('the build that the site names is the one in its archive', async () => {
  const { data } = parseTar(gunzipSync(readFileSync(join(dist, ARCHIVE)))).find(
    ({ name }) => name === `package/${BUILD_FILE}`,
  ) as { data: Uint8Array };
  expect(JSON.parse(readFileSync(join(dist, BUILD_FILE), 'utf8'))).toEqual(
    JSON.parse(Buffer.from(data).toString()),
  );
});
