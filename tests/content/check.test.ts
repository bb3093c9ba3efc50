import { execFileSync } from 'node:child_process';
import { test } from 'vitest';
import { checkout } from '../support/project.ts';

test('npm run check: formatting, lint and types, Astro files included', { timeout: 180_000 }, () => {
  try {
    execFileSync('npm', ['run', 'check'], { cwd: checkout, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`);
  }
});
