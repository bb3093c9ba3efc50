import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask, docker } from '../engine/client.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { container, readPrinted } from '../schemas/printed.ts';
import { CLUSTER, CLUSTER_LABEL, FILES, REGISTRY } from './names.ts';
import { loadVersions } from './versions.ts';

/** Where platform/engine.sh keeps the content of this machine's registry. */
const content = (): string => join(process.env.DRYDOCK_STATE ?? '/var/lib/drydock', 'registry');

interface Found {
  label: string;
  running: boolean;
}

async function found(): Promise<Found | undefined> {
  const ran = await docker(['inspect', '--type', 'container', '--format', '{{json .}}', REGISTRY], {
    seconds: 15,
  });
  if (ran.failed) return undefined;
  const { Config, State } = readPrinted(container, ran.stdout, `docker inspect --type container ${REGISTRY}`);
  return { label: Config.Labels?.[CLUSTER_LABEL] ?? '', running: State.Running };
}

/**
 * Runs a registry beside the nodes, with everything that was built on this machine. It reads the same folder
 * as the engine's mirror, which nodes can't reach because it listens on 127.0.0.1.
 */
export async function ensureRegistry(): Promise<void> {
  const there = await found();
  if (there && there.label !== CLUSTER)
    throw new Problem(
      `the container name ${REGISTRY} is taken: expected none, or one with the label ` +
        `${CLUSTER_LABEL}=${CLUSTER}`,
      {
        exitCode: EXIT.missing,
        hints: `it was not touched; if you can spare it: docker container rename ${REGISTRY} NAME`,
      },
    );
  if (there?.running) return;
  if (there) await removeRegistry();
  if (!existsSync(content()))
    throw new Problem(
      `there is no folder ${content()}: expected the content of the registry that platform/engine.sh starts`,
      {
        exitCode: EXIT.missing,
        hints: 'platform/build.sh; if its state is kept elsewhere, set DRYDOCK_STATE',
      },
    );
  const mounts = [
    `${content()}:/var/lib/registry:ro`,
    `${join(FILES, 'registry.yml')}:/etc/distribution/config.yml:ro`,
  ];
  await ask(
    [
      ...[
        'run',
        '--detach',
        '--name',
        REGISTRY,
        '--label',
        `${CLUSTER_LABEL}=${CLUSTER}`,
        '--network',
        'kind',
        '--restart',
        'unless-stopped',
      ],
      ...mounts.flatMap((mount) => ['--volume', mount]),
      `registry:${loadVersions().images.registry?.tag}`,
    ],
    { seconds: 60 },
  );
}

/** Removes the registry beside the nodes, if it is the course's. */
export async function removeRegistry(): Promise<void> {
  if ((await found())?.label === CLUSTER) await ask(['rm', '--force', '--volumes', REGISTRY]);
}
