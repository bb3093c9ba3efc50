import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { isStray } from '../../src/project/stray.ts';
import { until } from '../support/cli.ts';
import { litter } from '../support/litter.ts';
import { miniSite } from '../support/mini-site.ts';
import { checkout } from '../support/project.ts';

/**
 * Copies a small site with its dependencies in it, as hard links where cp makes them, so that their paths are
 * as odd.
 */
function copyWithDependencies(to: string): void {
  miniSite(to);
  try {
    rmSync(join(to, 'node_modules'));
    execFileSync('cp', ['-al', realpathSync(join(checkout, 'node_modules')), join(to, 'node_modules')], {
      stdio: 'pipe',
    });
  } catch {
    execFileSync('ln', ['-s', join(checkout, 'node_modules'), join(to, 'node_modules')]);
  }
}

/** What a project of somebody else's may have in the folder above, with mistakes in it. */
const ABOVE = {
  'tsconfig.json': '{ "extends": "./gone.json" }',
  'postcss.config.cjs': 'throw new Error("read from above");',
  'vite.config.ts': 'throw new Error("read from above");',
  'package.json': '{ "private": true, "workspaces": ["*"] }',
  'biome.json': '{ "linter": { "enabled": "perhaps" } }',
  '.browserslistrc': 'chrome 30',
};

test('the site builds and is served below a folder with an odd name, with strays in every folder', {
  timeout: 180_000,
}, async () => {
  const top = mkdtempSync(join(tmpdir(), 'drydock-odd-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const root = join(top, "my course/it's ü d, 50%");
  copyWithDependencies(root);
  const folders = ['src/content', 'src/components', 'labs', 'public', 'config'].flatMap((name) =>
    filesBelow(join(root, name)).map((file) => join(name, file, '..')),
  );
  litter(root, '.', 'public', ...new Set(folders));
  for (const name of ['.DS_Store', '._404.astro', '404.astro~'])
    writeFileSync(join(root, 'src/pages', name), 'left');
  for (const [name, text] of Object.entries(ABOVE)) writeFileSync(join(root, '..', name), text);
  const env = { DRYDOCK_ROOT: root };
  const built = await execa('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env,
    reject: false,
    stdin: 'ignore',
  });
  // A pin whose support ends is warned of wherever the site is built.
  const complaints = built.stderr.replaceAll(/^warning: .*: support end.*$/gm, '').trim();
  expect({ exitCode: built.exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  expect(readdirSync(join(root, 'dist'), { encoding: 'utf8', recursive: true }).filter(isStray)).toEqual([]);

  const child = spawn(process.execPath, ['src/server/serve.ts'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0' },
    stdio: 'pipe',
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await until(() => printed.includes('Drydock is at'), 'its address');
  const page = await fetch(new URL('/docker/volumes/', /http:\S+/.exec(printed)?.[0]));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<h1');
});
