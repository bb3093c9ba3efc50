import { defineMdastPlugin } from 'satteri';
import { codeHtml, isKnown } from '../src/components/lesson/code.ts';
import { Problem } from '../src/project/problem.ts';

/** Colours ``` blocks, except for diagrams, which config/diagrams.ts draws. */
export const codeBlocks = defineMdastPlugin({
  name: 'drydock:code-blocks',
  code: ({ lang, value }, context) => {
    if (lang === 'mermaid') return;
    if (lang && !isKnown(lang))
      throw new Problem(`expected a language of src/components/lesson/code.ts; found "${lang}"`);
    const html = `<pre><code>${codeHtml(value, lang ?? undefined)}</code></pre>`;
    if (context.sourceFormat === 'markdown') return { type: 'html', value: html };
    const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
    return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes, children: [] };
  },
});
