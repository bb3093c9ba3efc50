import { join } from 'node:path';
import { parseFile } from '../project/parse.ts';
import { labsFolder, projectRoot, shortPath } from '../project/paths.ts';
import { type Versions, versions as versionsSchema } from '../schemas/versions.ts';

/** labs/versions.yaml. Throws a Problem that names every field at fault. */
export function loadVersions(root = projectRoot()): Versions {
  const path = join(labsFolder(root), 'versions.yaml');
  return parseFile(
    versionsSchema,
    path,
    shortPath(path, root),
    'every field is described in src/schemas/versions.ts',
  );
}

/** The Kubernetes that the course's cluster runs, such as `v1.37.0`. */
export const kubernetesVersion = (): string => loadVersions().kubernetes.version;

/** The image that nodes are made from, by name and tag. */
export const nodeImage = (): string => `kindest/node:${kubernetesVersion()}`;
