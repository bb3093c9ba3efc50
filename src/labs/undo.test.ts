import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { restoreFolder } from './undo.ts';

test('a work folder is as it was: files back, in place, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'drydock-undo-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [folder, copy] = [join(root, 'work'), join(root, 'work.before')];
  for (const one of [folder, copy]) {
    mkdirSync(join(one, 'app/empty'), { recursive: true });
    writeFileSync(join(one, 'app/main'), 'first');
    writeFileSync(join(one, 'gone'), 'here');
  }
  writeFileSync(join(folder, 'app/main'), 'other');
  rmSync(join(folder, 'gone'));
  mkdirSync(join(folder, 'new/inner/none'), { recursive: true });
  writeFileSync(join(folder, 'new/inner/file'), 'x');

  restoreFolder(folder, copy);

  expect(readFileSync(join(folder, 'app/main'), 'utf8')).toBe('first');
  expect(readFileSync(join(folder, 'gone'), 'utf8')).toBe('here');
  expect(existsSync(join(folder, 'app/empty'))).toBe(true);
  expect(existsSync(join(folder, 'new'))).toBe(false);
});
