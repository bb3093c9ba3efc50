import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { loadDrawing } from '../src/diagrams/drawing.ts';
import { figureHtml } from '../src/diagrams/figure.ts';
import { COMMAND, type Diagram, orphansOf, readDiagram, requireDistinct } from '../src/diagrams/source.ts';
import { projectRoot } from '../src/project/paths.ts';
import { Problem } from '../src/project/problem.ts';

/**
 * Puts the kept drawing in the place of each ```mermaid block. The build fails for a block without title or
 * description, for a drawing that is missing or was made from another text, and for one that its page no
 * longer shows.
 */
export function diagrams(root = projectRoot()): () => MdastPluginDefinition {
  return () => {
    const found: Diagram[] = [];
    const pageOf = (url: URL | undefined): string =>
      url ? relative(root, fileURLToPath(url)).split(sep).join('/') : 'page.mdx';
    return defineMdastPlugin({
      name: 'drydock:diagrams',
      options: { position: true },
      code: (node, context) => {
        if (node.lang !== 'mermaid') return;
        const diagram = readDiagram(pageOf(context.fileURL), node.value, node.position?.start.line);
        found.push(diagram);
        requireDistinct(found);
        const html = figureHtml(diagram, loadDrawing(diagram, root));
        if (context.sourceFormat === 'markdown') return { type: 'html', value: html };
        const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
        return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes, children: [] };
      },
      after: (_, context) => {
        const page = pageOf(context.fileURL);
        const orphan = orphansOf(page, found, root)[0];
        if (orphan)
          throw new Problem(`${orphan}: expected a diagram of ${page} that shows this drawing; found none`, {
            hints: COMMAND,
          });
      },
    });
  };
}
