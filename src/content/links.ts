import { defineHastPlugin } from 'satteri';
import { href } from '../project/base.ts';

/** Markdown's links to pages, which are written from the site's root, lead below its base. */
export const links = defineHastPlugin({
  name: 'drydock:links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const to = node.properties?.href;
      if (typeof to === 'string' && /^\/(?!\/)/.test(to)) context.setProperty(node, 'href', href(to));
    },
  },
});
