/** Parts of the docker client that are installed apart from it. */
import { type Ran, run } from '../process/run.ts';

interface PluginFacts {
  /** Its name in a sentence. */
  title: string;
  hint: string;
}

export type Plugin = 'buildx' | 'compose';

export const PLUGINS: Record<Plugin, PluginFacts> = {
  buildx: {
    title: 'buildx',
    hint: 'it comes with Docker Desktop; on Linux: the package docker-buildx-plugin',
  },
  compose: {
    title: 'Compose',
    hint: 'it comes with Docker Desktop; on Linux: the package docker-compose-plugin',
  },
};

/** The command that asks a plugin for its version. */
export const askPlugin = (plugin: Plugin): [string, ...string[]] => ['docker', plugin, 'version'];

/** What a plugin says of its version, within 10 s. */
export const pluginVersion = (plugin: Plugin): Promise<Ran> => {
  const [program, ...args] = askPlugin(plugin);
  return run(program, args, { seconds: 10 });
};
