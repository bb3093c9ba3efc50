import type { AstroIntegration } from 'astro';

/** Complaints that are wrong about what they name, and would hide those that are not. */
const MISTAKEN = [
  // Astro marks modules with a directive of its own.
  /MODULE_LEVEL_DIRECTIVE/,
  // Part of CSS Overflow 5: https://drafts.csswg.org/css-overflow-5/#target-current
  /'target-current' is not recognized/,
];

/** The browsers that know light-dark(). */
export const BROWSERS = ['chrome123', 'firefox128', 'safari17.5'];

/** How scripts and style sheets are put together. */
export function bundle(): AstroIntegration {
  return {
    name: 'drydock:bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              // Every script is a file: the security policy then names no script but the one that sets the
              // theme.
              assetsInlineLimit: 0,
              // So that light-dark() is sent as it is written.
              cssTarget: BROWSERS,
            },
            plugins: [
              {
                // A page loads later what it may not need: the search dialog, a reader's progress. Vite's 700
                // bytes that fetch ahead what those import cost every page more than they save.
                name: 'drydock:preload',
                enforce: 'pre',
                load: (id) =>
                  id === '\0vite/preload-helper.js'
                    ? 'export const __vitePreload = (load) => load();'
                    : undefined,
              },
              {
                name: 'drydock:bundle',
                configResolved: ({ logger }) => {
                  const warn = logger.warn.bind(logger);
                  logger.warn = (message, options) => {
                    if (!MISTAKEN.some((one) => one.test(message))) warn(message, options);
                  };
                },
              },
            ],
          },
        });
      },
    },
  };
}
