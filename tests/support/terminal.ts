/** A terminal as a test's own: what it shows, and keys to press. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import * as vitest from 'vitest';
import { until } from './cli.ts';

/** util-linux gives a program a terminal of its own; the script of BSD takes other options. */
const SCRIPT = '/usr/bin/script';

export interface Terminal {
  /** All that it has shown since the last call, without colours and cursor movements. */
  shown: () => string;
  /** Types a line, and returns its answer once that ends with this, within 20 s if not told. */
  type: (line: string, answer: string | RegExp, seconds?: number) => Promise<string>;
  /** Waits until what it shows ends with this, 20 s at most if not told, and returns it. */
  ends: (answer: string | RegExp, seconds?: number) => Promise<string>;
  press: (keys: string) => void;
  /** As by the cross in its window's corner. */
  close: () => void;
  /** Exit code of the program. */
  exited: Promise<number | null>;
}

/**
 * Opens a terminal in which a program runs. Closed when the test is over.
 * @param command one line for bash
 * @param test a test's own context, where tests run side by side
 */
export function openTerminal(
  command: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
  { onTestFinished }: Pick<vitest.TestContext, 'onTestFinished'> = vitest,
): Terminal {
  const child = spawn(SCRIPT, ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { TERM: 'xterm', SHELL: '/bin/bash', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let raw = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text;
  });
  child.stdin.on('error', () => undefined); // the program has ended
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const close = () => void child.kill('SIGKILL');
  onTestFinished(close);
  const text = () => stripVTControlCharacters(raw).replaceAll('\r', '');
  const shown = () => {
    const now = text();
    const since = now.slice(seen);
    seen = now.length;
    return since;
  };
  const ends = async (answer: string | RegExp, seconds?: number) => {
    const holds = () => {
      if (child.exitCode !== null) throw new Error('the program has ended');
      const now = text().slice(seen);
      return typeof answer === 'string' ? now.endsWith(answer) : answer.test(now);
    };
    try {
      await until(holds, `${answer}`, seconds);
    } catch (error) {
      throw new Error(`${(error as Error).message}; shown: ${JSON.stringify(text().slice(seen))}`);
    }
    return shown();
  };
  return {
    shown,
    ends,
    press: (keys) => void child.stdin.write(keys),
    type: (line, answer, seconds) => {
      shown();
      child.stdin.write(`${line}\n`);
      return ends(answer, seconds);
    },
    close,
    exited,
  };
}
