/**
 * Which labs passed `verify` on this machine, and from what: `drydock/verified.json` below $XDG_STATE_HOME,
 * or below ~/.local/state. Not in the project, because a clean checkout on the same machine may rely on it.
 *
 * Life cycle: `verify` and `record` write a lab's entry when nothing was found; `verify --changed` leaves a
 * lab out whose entry says the same as today. An entry is never wrong for long: it holds the hash of all
 * that was verified, and the id of the engine it ran on. A file of another schema version, or one that cannot
 * be read, counts as empty.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { clusterVersions } from '../cluster/cluster.ts';
import { toolVersion } from '../cluster/tools.ts';
import { engineInfo, engineNow } from '../engine/info.ts';
import { type Store, storeIn } from '../process/store.ts';
import { filesBelow, hashFiles } from '../project/files.ts';
import { projectRoot, userState } from '../project/paths.ts';
import { type Lab, workFiles } from './load.ts';
import { needsCluster, needsCosign, needsHelm } from './needs.ts';

const schema = z.strictObject({
  schema: z.literal(1),
  /** By lab id. */
  labs: z.record(z.string(), z.strictObject({ inputs: z.string(), verified: z.iso.datetime() })),
});

/** Asked for each time: a test names another folder. */
const cache = (): Store<z.output<typeof schema>> => storeIn(join(userState(), 'verified.json'), schema);

/**
 * What a lab is verified with besides its own folder: the library, the pins, the platform, the runner. Not
 * tests and recordings.
 */
const SHARED = [
  'labs/lib',
  ...['project', 'process', 'engine', 'schemas', 'cluster', 'labs'].map((room) => `src/${room}`),
  'platform',
];

/**
 * What runs labs on this machine. On another engine, or in a cluster made from other images, nothing is
 * verified yet.
 */
export async function machineOf(lab: Pick<Lab, 'needs'>): Promise<string> {
  const [{ id }, { engine, kernel }] = await Promise.all([engineNow(), engineInfo()]);
  const cluster = needsCluster(lab) ? await clusterVersions() : undefined;
  return [
    id,
    engine,
    kernel,
    cluster?.kubernetes ?? '',
    cluster?.node.digest ?? '',
    (needsHelm(lab) && cluster?.helm) || '',
    (needsCosign(lab) && (await toolVersion('cosign'))) || '',
  ].join('\0');
}

/** SHA-256 over everything that a lab is verified with. */
export function verifyInputs(
  lab: Pick<Lab, 'id' | 'sources' | 'project'>,
  machine: string,
  root = projectRoot(),
): string {
  const files = [`labs/${lab.id}`, ...SHARED]
    .flatMap((folder) => filesBelow(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter(
      (name) =>
        !/\/(?:recording|receipts)\.json$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.md'),
    );
  const lent = workFiles({ ...lab, files: undefined }, root);
  const hash = hashFiles([
    ...[...files, 'labs/versions.yaml'].map((name) => ({ name, path: join(root, name) })),
    ...lent,
  ]);
  return createHash('sha256').update(`${machine}\0${hash}`).digest('hex');
}

/** When a lab was verified with the same inputs; undefined if it was not. */
export function verifiedWith(lab: Pick<Lab, 'id'>, inputs: string): string | undefined {
  const entry = cache().read()?.labs[lab.id];
  return entry?.inputs === inputs ? entry.verified : undefined;
}

/** Notes that a lab was verified. Another `verify` may note other labs at the same time. */
export function noteVerified(lab: Pick<Lab, 'id'>, inputs: string): void {
  cache().update((stored) => ({
    schema: 1,
    labs: { ...stored?.labs, [lab.id]: { inputs, verified: new Date().toISOString() } },
  }));
}
