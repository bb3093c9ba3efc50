import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * How Starlight's routes, and its StarlightPage, ask for the page layout; Starlight has no override for this
 * one component.
 */
const REQUEST = /^\.\.?\/(?:components\/)?Page\.astro$/;
const IMPORTER = /@astrojs[\\/]starlight[\\/]dist[\\/](?:routes|components)[\\/]/;

/**
 * Puts our page layout in the place of Starlight's. Starlight still finds the pages, checks their front
 * matter and works out sidebar, contents and neighbours (`Astro.locals.starlightRoute`); what its own layout
 * would add is 9 KB of style sheets and 6 KB of scripts.
 */
export function shell(): AstroIntegration {
  let replaced = false;
  return {
    name: 'drydock:shell',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const page = fileURLToPath(new URL('src/components/site/Page.astro', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'drydock:shell',
                enforce: 'pre',
                resolveId(source, importer) {
                  if (!REQUEST.test(source) || !importer || !IMPORTER.test(importer)) return;
                  replaced = true;
                  return page;
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!replaced)
          throw new Error(
            'Starlight no longer imports Page.astro in its routes: config/shell.ts must name what it imports now',
          );
      },
    },
  };
}
