import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * A heading's text as an anchor: small letters, digits and hyphens. Numbered where a page has the text twice.
 */
export function anchors(): (text: string) => string {
  const uses = new Map<string, number>();
  return (text) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s+/g, '-');
    const use = uses.get(slug) ?? 0;
    uses.set(slug, use + 1);
    return use === 0 ? slug : `${slug}-${use}`;
  };
}

/** An error message, over what is behind it: a pasted one leads there. Pagefind gives 6 or 5. */
const MESSAGE_WEIGHT = '10';
const isMessage = (tagName: string, file: URL | undefined): boolean =>
  tagName === 'h3' && /\/reference\/troubleshooting[^/]*$/.test(file?.pathname ?? '');

/**
 * Headings link to themselves: one can send somebody a section, and the page carries no icon for it. What is
 * cited under Sources, titles of other people's pages, isn't searched.
 */
export function headings(): HastPluginDefinition {
  const anchor = anchors();
  let cited = false;
  return defineHastPlugin({
    name: 'drydock:headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'p', 'ul'],
      visit(node, context) {
        if (node.tagName === 'p' || node.tagName === 'ul') {
          if (cited) context.setProperty(node, 'dataSearchIgnore', '');
          return undefined;
        }
        if (node.tagName === 'h2') cited = context.textContent(node) === 'Sources';
        const given = node.properties?.id;
        const id = typeof given === 'string' ? given : anchor(context.textContent(node));
        const link = {
          type: 'element' as const,
          tagName: 'a',
          properties: { href: `#${id}` },
          children: node.children,
        };
        const weight = isMessage(node.tagName, context.fileURL) ? { dataPagefindWeight: MESSAGE_WEIGHT } : {};
        return { ...node, properties: { ...node.properties, id, ...weight }, children: [link as never] };
      },
    },
  });
}
