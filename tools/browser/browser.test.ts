import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT, Problem, problemOf } from '../../src/project/problem.ts';
import { toldBy } from '../../tests/support/told.ts';
import { findBrowser, launchBrowser, type Machine } from './browser.ts';

let folder: string;
let program: string;
/** A machine with no browser at all. A fake: each test gives it what it needs. */
const bare: Machine = { env: {}, platform: 'linux', playwright: () => '', bundled: async () => undefined };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-browser-'));
  program = join(folder, 'chromium');
  writeFileSync(program, '#!/bin/sh\necho "no display"\nexit 1\n');
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'text'), 'not a program');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the browser', () => {
  it('is the one that CHROME_PATH names, before all others', async () => {
    const machine = { ...bare, env: { CHROME_PATH: program, PATH: '/nowhere' }, playwright: () => '/bin/sh' };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: program, origin: 'CHROME_PATH' });
  });
  it('is not guessed where CHROME_PATH names no program', async () => {
    const machine = { ...bare, env: { CHROME_PATH: join(folder, 'text'), PATH: folder } };
    expect(await toldBy(findBrowser(machine))).toMatch(
      /CHROME_PATH: expected a program; found '.*text', which is none\n {2}try: .*unset CHROME_PATH/,
    );
  });
  it('else is an installed one', async () => {
    const machine = { ...bare, env: { PATH: `/nowhere:${folder}` }, playwright: () => '/bin/sh' };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: program, origin: 'installed' });
  });
  it('else is Playwright’s own', async () => {
    expect(await findBrowser({ ...bare, playwright: () => program })).toMatchObject({
      executablePath: program,
      origin: 'playwright',
    });
  });
  it('else is the one that an npm package carries, with the arguments that it needs', async () => {
    const bundled = async () => ({ executablePath: program, args: ['--no-sandbox'] });
    expect(await findBrowser({ ...bare, bundled })).toEqual({
      executablePath: program,
      args: ['--no-sandbox'],
      origin: 'bundled',
    });
  });
  it('is missing with exit 3 and what to do', async () => {
    const bundled = async () => {
      throw new Error('no space left on device');
    };
    const problem = await findBrowser({ ...bare, bundled }).catch(problemOf);
    expect(problem).toMatchObject({
      exitCode: EXIT.missing,
      hints: expect.arrayContaining([expect.stringContaining('or set CHROME_PATH')]),
    });
  });
  it('that does not start says so with exit 3', async () => {
    const problem = await launchBrowser({ executablePath: program, args: [], origin: 'CHROME_PATH' }).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).exitCode).toBe(EXIT.missing);
    expect((problem as Problem).message).toContain(`${program}: expected the browser to start`);
  });
  it('starts', async () => {
    const browser = await launchBrowser();
    expect(browser.version()).toMatch(/^\d+\./);
    await browser.close();
  });
});
