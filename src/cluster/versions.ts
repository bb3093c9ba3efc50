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
