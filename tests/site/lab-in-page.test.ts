/** A lab done in its page, by the server that npm start runs, on the real engine. */
import { spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cli, until } from '../support/cli.ts';
import { docker, everything } from '../support/engine.ts';
import { checkout, copyOf } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';
import { dist, servedSite } from '../support/site.ts';

const LAB = 'start/first-lab';
const PAGE = 'start/how-it-works/';
const served = servedSite();

/** The server, with one lab and the built site: where it lets a browser in, and what Ctrl-C does to it. */
async function startServer(root: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(checkout, 'src/server/serve.ts')], {
    cwd: checkout,
    env: { ...process.env, ...env, PORT: '0', DRYDOCK_ROOT: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await until(() => /_run\/open\?key=\S+\n/.test(printed), 'the address that lets a browser in');
  return {
    key: /http\S+_run\/open\?key=\S+/.exec(printed)?.[0] as string,
    address: /Drydock is at (\S+)/.exec(printed)?.[1] as string,
    stop: async () => {
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    },
  };
}

describeWith('docker', 'a lab in its page', () => {
  test('is started, run through a reload, refused, repaired by hand, passed, cleaned up, and remembered', async () => {
    const before = everything();
    const root = copyOf(LAB);
    symlinkSync(dist, join(root, 'dist'));
    const env = { XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'drydock-test-')) };
    onTestFinished(async () => {
      await cli(['clean', LAB], { root });
    });
    const first = await startServer(root, env);
    const { page } = await served.open('/404.html');
    onTestFinished(() => page.context().close());
    const progress = page.locator('.run-progress');
    const area = (step: string) => page.locator(`.lab-step[data-step="${step}"] .run-area`);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const standsAt = (text: RegExp) =>
      expect.poll(() => progress.innerText(), { timeout: 60_000 }).toMatch(text);
    await page.goto(first.key);
    await page.goto(first.address + PAGE);
    await standsAt(/Not started/);
    await press('Start this lab');
    await standsAt(/^0 of 2 passed/);
    await press('Run step 1');
    await page.reload();
    // Lines from before and from after the reload.
    await expect
      .poll(() => area('1-hello').innerText(), { timeout: 60_000 })
      .toMatch(/docker run -d --name drydock-hello[\s\S]*drydock-hello[\s\S]*drydock-hello/);
    await press('Check step 1');
    await standsAt(/^1 of 2 passed/);
    await press('Check step 2');
    await expect.poll(() => area('2-note').innerText(), { timeout: 60_000 }).toMatch(/Check here: failed/);
    docker('exec', 'drydock-hello', 'sh', '-c', 'echo "was here" > /note');
    await press('Check step 2');
    await standsAt(/^All 2 steps passed/);
    await press('Clean up after this lab');
    await standsAt(/Not started/);
    expect(everything()).toBe(before);
    await first.stop();
    const again = await startServer(root, env);
    await page.goto(again.key);
    await page.goto(again.address + PAGE);
    await standsAt(/Not started/);
    expect(await page.evaluate(() => localStorage.getItem('drydock.memory'))).toContain('2-note');
    await again.stop();
    const { stdout } = await cli(['progress'], { root, env });
    expect(stdout).toContain(`${LAB}  2 of 2 steps, all of it`);
  });
});
