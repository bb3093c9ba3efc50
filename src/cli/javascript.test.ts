import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkout } from '../../tests/support/project.ts';

const MAIN = `import { told } from './inner/told.ts';
import about from '../about.json' with { type: 'json' };
console.log(told, about.version);
`;
const TOLD = (text: string): string => `import { readFileSync } from 'node:fs';
import type { Nothing } from '../type.ts';
const beside: Nothing | string = readFileSync(new URL('./beside.txt', import.meta.url), 'utf8');
export const told: string = '${text} ' + beside;
`;

/** A folder with an odd name and a program of three sources; `write` changes one of its files. */
function program(): { root: string; write: (name: string, text: string) => void } {
  const top = mkdtempSync(join(tmpdir(), 'drydock-javascript-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const root = join(top, `it's a "ü" %`);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('src/main.ts', MAIN);
  write('src/type.ts', 'export type Nothing = undefined;\n');
  write('src/inner/beside.txt', 'beside');
  write('src/inner/told.ts', TOLD('first'));
  write('about.json', '{ "version": 1 }');
  return { root, write };
}

/** Makes the JavaScript and runs it, in a Node that is given no TypeScript. */
async function output(root: string): Promise<string> {
  const code = `const { javascriptOf } = require(${JSON.stringify(join(checkout, 'src/cli/javascript.cjs'))});
    import(require('url').pathToFileURL(javascriptOf(process.argv[1] + '/src/main.ts', process.argv[1])));`;
  const child = spawn(process.execPath, ['--no-strip-types', '--eval', code, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child, 'close');
  return printed;
}

const kept = (root: string): string[] => readdirSync(join(root, 'node_modules/.cache/drydock'));

test('runs what the sources say, with what lies beside them; made once', async () => {
  const { root } = program();
  expect(await output(root)).toBe('first beside 1\n');
  const made = kept(root);
  expect(await output(root)).toBe('first beside 1\n');
  expect(kept(root)).toEqual(made);
});

test('an edited source never runs as it was', async () => {
  const { root, write } = program();
  await output(root);
  write('src/inner/told.ts', TOLD('second'));
  expect(await output(root)).toBe('second beside 1\n');
  write('about.json', '{ "version": 2 }');
  expect(await output(root)).toBe('second beside 2\n');
});

test('several that begin at once all run, and leave nothing but the result', async () => {
  const { root } = program();
  const outputs = await Promise.all(Array.from({ length: 6 }, () => output(root)));
  expect(new Set(outputs)).toEqual(new Set(['first beside 1\n']));
  expect(kept(root)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
});

test('a failure leaves no draft', () => {
  const { root, write } = program();
  write('src/inner/told.ts', 'export const = broken;');
  const { javascriptOf } = createRequire(import.meta.url)('./javascript.cjs');
  expect(() => javascriptOf(join(root, 'src/main.ts'), root)).toThrow();
  expect(kept(root)).toEqual([]);
});
