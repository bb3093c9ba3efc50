import { requireCluster, requireHelm } from '../cluster/cluster.ts';
import { requireOwnCluster } from '../cluster/own.ts';
import { judgeTool, refuse } from '../cluster/preflight.ts';
import { toolVersion } from '../cluster/tools.ts';
import { requireEngine } from '../engine/info.ts';
import { PLUGINS, type Plugin, pluginVersion } from '../engine/plugins.ts';
import { archiveHere } from '../project/archive.ts';
import { requireOnePath } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { firstLine } from '../schemas/printed.ts';
import type { Lab } from './load.ts';
import type { LabCluster } from './namespace.ts';

type Needs = Pick<Lab, 'needs'>;

export const needsCluster = ({ needs }: Needs): boolean => needs.includes('kind');
export const needsEngine = ({ needs }: Needs): boolean => needs.includes('docker');
/** False for a lab that runs on a cluster of the learner's own, and so without an engine on this machine. */
export const usesEngine = ({ cluster }: { cluster?: LabCluster | undefined }): boolean => !cluster?.own;
export const needsHelm = ({ needs }: Needs): boolean => needs.includes('helm');
export const needsCosign = ({ needs }: Needs): boolean => needs.includes('cosign');

/** Throws a Problem (exit 3) for a lab that uses the whole project where there is only the labs' archive. */
function requireProject({ id, project }: Pick<Lab, 'id' | 'project'>): void {
  const archive = project && archiveHere();
  if (!archive) return;
  throw new Problem(
    `lab ${id} builds the course's own site: expected a checkout of its repository; found the labs alone`,
    {
      exitCode: EXIT.missing,
      hints: archive.repository
        ? `git clone ${archive.repository} drydock, then npm ci and the lab in that folder`
        : 'the page "Set up your machine" says where the repository is',
    },
  );
}

/**
 * Throws a Problem (exit 3) unless what a lab needs is there and answers.
 * @param cluster where it runs; without one, a lab in the cluster needs the course's own
 */
export async function requireNeeds(
  lab: Pick<Lab, 'id' | 'needs' | 'project'>,
  cluster?: LabCluster,
): Promise<void> {
  requireOnePath();
  requireProject(lab);
  if (cluster?.own) await requireOwnCluster(cluster.own);
  else await (needsCluster(lab) ? requireCluster() : requireEngine());
  if (needsHelm(lab)) await requireHelm();
  if (needsCosign(lab)) refuse(judgeTool('cosign', await toolVersion('cosign')));
}

/** How a lab's scripts use each plugin. */
const USED: readonly { plugin: Plugin; use: string; by: RegExp }[] = [
  { plugin: 'buildx', use: 'builds images', by: /\bdocker (?:build|buildx)\b/ },
  { plugin: 'compose', use: 'has several services', by: /\bdocker compose\b/ },
];

/**
 * Throws a Problem (exit 3) unless the plugins that a lab's scripts use answer. Without buildx the client
 * still builds, with an older builder, and nothing on the page says so.
 */
export async function requirePlugins({ id, steps }: Pick<Lab, 'id' | 'steps'>): Promise<void> {
  const text = steps.map(({ run, setup }) => `${run}\n${setup ?? ''}`).join('\n');
  for (const { plugin, use, by } of USED) {
    if (!by.test(text)) continue;
    const { failed, why } = await pluginVersion(plugin);
    if (!failed) continue;
    throw new Problem(`lab ${id} ${use}: expected a docker client with ${PLUGINS[plugin].title}`, {
      exitCode: EXIT.missing,
      details: [`saw: docker ${plugin} version: ${firstLine(why)}`],
      hints: [PLUGINS[plugin].hint, 'npx drydock doctor looks at everything'],
    });
  }
}
