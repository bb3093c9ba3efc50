import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument, Scalar, visit } from 'yaml';
import { filesBelow } from '../../src/project/files.ts';
import { checkout } from '../support/project.ts';

/** Sentences without quotes that end at a " #", which YAML takes for the beginning of a comment. */
function cutSentences(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Scalar: (_, { type, value, comment }) => {
      if (type === Scalar.PLAIN && /\S \S/.test(`${value}`) && comment) found.push(`${value} #${comment}`);
    },
  });
  return found;
}

test('no sentence of a YAML file ends where YAML sees a comment', () => {
  const files = ['labs', 'src/content'].flatMap((folder) =>
    filesBelow(join(checkout, folder))
      .filter((name) => /(?:^|\/)lab\.yaml$/.test(name) || (folder !== 'labs' && name.endsWith('.yaml')))
      .map((name) => join(checkout, folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => cutSentences(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a hint that names a colour would be cut', () => {
  expect(cutSentences('hints:\n  - Try "my #ffcc00 wall" with --dry-run.\n')).toHaveLength(1);
  expect(cutSentences('hints:\n  - \'Try "my #ffcc00 wall" with --dry-run.\'\n')).toEqual([]);
});
