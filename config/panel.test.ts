import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { checkout } from '../tests/support/project.ts';
import { bundlePanel } from './panel.ts';

/** In bytes, brotli-11: less than half of a lesson. */
const BUDGET = 8000;

test('what runs labs in a page is one script and one style sheet, small, and parses no schema', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'drydock-panel-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  await bundlePanel(checkout, dist);
  const [script = '', sheet = ''] = ['panel.js', 'panel.css'].map((name) =>
    readFileSync(join(dist, '_run', name), 'utf8'),
  );
  expect(brotliCompressSync(script).length + brotliCompressSync(sheet).length).toBeLessThan(BUDGET);
  expect(script).not.toMatch(/^import|strictObject|\beval\b/m);
  expect(sheet).toContain('.run-area');
});
