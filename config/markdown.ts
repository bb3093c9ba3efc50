import type { AstroIntegration } from 'astro';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';

/**
 * Adds plugins to Astro's Markdown processor. Stands before Starlight in `integrations`, so that they see a
 * page before Expressive Code does.
 */
export function markdown(plugins: {
  mdast?: MdastPluginEntry[];
  hast?: HastPluginEntry[];
}): AstroIntegration {
  return {
    name: 'drydock:markdown',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { options } = config.markdown.processor as {
          options: { mdastPlugins: MdastPluginEntry[]; hastPlugins: HastPluginEntry[] };
        };
        options.mdastPlugins.push(...(plugins.mdast ?? []));
        options.hastPlugins.push(...(plugins.hast ?? []));
      },
    },
  };
}
