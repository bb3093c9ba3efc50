import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { isProgram } from '../../src/process/program.ts';
import { EXIT, Problem } from '../../src/project/problem.ts';

/** A browser that can be started: its program and the arguments that it needs on this machine. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** Where it came from, for messages. */
  origin: 'CHROME_PATH' | 'installed' | 'playwright' | 'bundled';
}

/** What the search depends on, so that tests can say it. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Where Playwright would keep a browser of its own. */
  playwright: () => string;
  /** Unpacks the Chromium that an npm package carries; undefined where there is none for this machine. */
  bundled: () => Promise<{ executablePath: string; args: string[] } | undefined>;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Chromium's sandbox refuses to start for root, which is who one is in most containers. */
const rootArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The npm package asks for this variable before it unpacks the shared libraries that a bare machine does not
 * have.
 */
const UNPACK_LIBRARIES = 'nodejs22.x';

async function bundledChromium(): Promise<{ executablePath: string; args: string[] } | undefined> {
  if (process.platform !== 'linux') return undefined;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= UNPACK_LIBRARIES;
  const { default: bundle } = await import('@sparticuz/chromium');
  return { executablePath: await bundle.executablePath(), args: ['--no-sandbox'] };
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  playwright: () => chromium.executablePath(),
  bundled: bundledChromium,
};

/**
 * Finds a Chromium or Chrome: the one that CHROME_PATH names, else an installed one, else Playwright's own,
 * else the one that
 * @sparticuz/chromium carries. Throws a Problem (exit 3) where CHROME_PATH names no program and where there
 *   is none at all.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
  const { env, platform } = machine;
  const named = env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return { executablePath: named, args: rootArgs(), origin: 'CHROME_PATH' };
    throw new Problem(`CHROME_PATH: expected a program; found '${named}', which is none`, {
      exitCode: EXIT.missing,
      hints: 'name a Chromium or Chrome, or unset CHROME_PATH',
    });
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder ? COMMANDS.map((command) => join(folder, command)) : []));
  const installed = [...onPath, ...(platform === 'darwin' ? MAC_APPLICATIONS : [])].find(isProgram);
  if (installed) return { executablePath: installed, args: rootArgs(), origin: 'installed' };
  const own = machine.playwright();
  if (own && isProgram(own)) return { executablePath: own, args: rootArgs(), origin: 'playwright' };
  const bundled = await machine.bundled().catch(() => undefined);
  if (bundled && isProgram(bundled.executablePath)) return { ...bundled, origin: 'bundled' };
  throw new Problem(
    'a Chromium or Chrome is needed; found none on PATH, none of Playwright and none that could be unpacked',
    {
      exitCode: EXIT.missing,
      hints: [
        'install one (Debian: apt-get install chromium; macOS: brew install chromium)',
        'or set CHROME_PATH to one that you have',
      ],
    },
  );
}

/**
 * Starts the browser that findBrowser finds. Close it when done. Throws a Problem (exit 3) where it does not
 * start.
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const browser = found ?? (await findBrowser());
  try {
    return await chromium.launch({ executablePath: browser.executablePath, args: browser.args });
  } catch (error) {
    const reason = String((error as Error).message)
      .split('\n')
      .find((line) => line.trim() !== '');
    throw new Problem(`${browser.executablePath}: expected the browser to start; found: ${reason}`, {
      exitCode: EXIT.missing,
      hints: 'set CHROME_PATH to another Chromium or Chrome',
    });
  }
}
