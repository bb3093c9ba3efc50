import { type MdxToJsResult, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { codeBlocks } from './code-blocks.ts';

const compile = (source: string): string =>
  (mdxToJs(source, { mdastPlugins: [codeBlocks], jsxImportSource: 'astro' }) as MdxToJsResult).code;

test('a block has the tones of its language, and a block without one is plain', () => {
  expect(compile('```sh\nnpm ci\n```')).toContain('<pre><code><span class=\\"tone-keyword\\">npm</span> ci');
  expect(compile('```\na < b\n```')).toContain('<pre><code>a &lt; b</code></pre>');
});

test('a diagram is left alone, and an unknown language is refused', () => {
  expect(compile('```mermaid\na --> b\n```')).not.toContain('set:html');
  expect(() => compile('```cobol\nSTOP RUN.\n```')).toThrow('found "cobol"');
});
