import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { checkout } from '../support/project.ts';

const docs = join(checkout, 'src/content/docs');

/** The words of a page that are neither code nor a component's attribute. */
function words(node: MdastNode): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(words) : [];
}

// Typography makes one dash of two: an option outside of code cannot be copied.
test.each(globSync('**/*.mdx', { cwd: docs }))('%s: an option stands in code', (page) => {
  const text = readFileSync(join(docs, page), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  expect(
    words(mdxToMdast(text) as MdastNode).filter((one) => /(?<![\w-])(?:--|–)[a-z]/.test(one)),
    relative(checkout, page),
  ).toEqual([]);
});
