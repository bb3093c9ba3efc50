import type { AstroIntegration } from 'astro';

/** Complaints that are wrong about what they name, and would hide those that are not. */
const MISTAKEN = [
  // Astro marks modules with a directive of its own.
  /MODULE_LEVEL_DIRECTIVE/,
  // Part of CSS Overflow 5: https://drafts.csswg.org/css-overflow-5/#target-current
  /'target-current' is not recognized/,
];

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
              // The browsers that know light-dark(), so that it is sent as it is written.
              cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
            },
            plugins: [
              {
                // A page loads one more script at most, the search dialog, and when it is asked for: Vite's
                // 700 bytes for loading what a script needs beside it find nothing to do.
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
