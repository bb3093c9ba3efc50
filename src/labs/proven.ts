/**
 * Which labs were proven on this machine, and from what: `drydock/proven.json` below $XDG_STATE_HOME, or
 * below ~/.local/state. Not in the project, because a clean checkout on the same machine may rely on it.
 *
 * Life cycle: `dev verify` writes a lab's entry when the lab is proven; with `--changed` it leaves out a lab
 * whose entry says the same as today. An entry is never wrong for long: it holds the hash of everything that
 * the proof rested on, and the id of the engine it ran on. A file of another schema version, or one that
 * cannot be read, counts as empty.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { clusterVersions } from '../cluster/cluster.ts';
import { engineInfo } from '../engine/info.ts';
import { filesBelow, hashFiles } from '../project/files.ts';
import { projectRoot } from '../project/paths.ts';
import { type Lab, workFiles } from './load.ts';
import { needsCluster, needsHelm } from './surroundings.ts';

const store = z.strictObject({
  schema: z.literal(1),
  /** By lab id. */
  labs: z.record(z.string(), z.strictObject({ inputs: z.string(), proven: z.iso.datetime() })),
});
type Store = z.output<typeof store>;

const file = (): string =>
  join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'drydock', 'proven.json');

function read(): Store {
  try {
    return store.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return { schema: 1, labs: {} };
  }
}

/**
 * What a proof rests on beside the lab's folder: the library, the pins, the platform, the runner. Tests and
 * recordings are no part of it.
 */
const SHARED = [
  'labs/lib',
  ...['project', 'process', 'engine', 'schemas', 'cluster', 'labs'].map((room) => `src/${room}`),
  'platform',
];

/**
 * What runs labs on this machine: another engine, or a cluster made from other images, has proven nothing
 * yet.
 */
export async function machineOf(lab: Pick<Lab, 'needs'>): Promise<string> {
  const [{ stdout: id }, { engine, kernel }] = await Promise.all([
    execa('docker', ['info', '--format', '{{.ID}}']),
    engineInfo(),
  ]);
  const cluster = needsCluster(lab) ? await clusterVersions() : undefined;
  return [
    id,
    engine,
    kernel,
    cluster?.kubernetes ?? '',
    cluster?.node.digest ?? '',
    (needsHelm(lab) && cluster?.helm) || '',
  ].join('\0');
}

/** SHA-256 over everything that a lab's proof rests on. */
export function proofInputs(
  lab: Pick<Lab, 'id' | 'sources' | 'project'>,
  machine: string,
  root = projectRoot(),
): string {
  const files = [`labs/${lab.id}`, ...SHARED]
    .flatMap((folder) => filesBelow(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter(
      (name) => !name.endsWith('recording.json') && !name.endsWith('.test.ts') && !name.endsWith('.md'),
    );
  const lent = workFiles({ ...lab, files: undefined }, root);
  const hash = hashFiles([
    ...[...files, 'labs/versions.yaml'].map((name) => ({ name, path: join(root, name) })),
    ...lent,
  ]);
  return createHash('sha256').update(`${machine}\0${hash}`).digest('hex');
}

/** When a lab was proven from the same inputs; undefined if it was not. */
export function provenOn(lab: Pick<Lab, 'id'>, inputs: string): string | undefined {
  const entry = read().labs[lab.id];
  return entry?.inputs === inputs ? entry.proven : undefined;
}

/** Notes that a lab was proven. Written whole or not at all. */
export function noteProven(lab: Pick<Lab, 'id'>, inputs: string): void {
  const { labs } = read();
  mkdirSync(dirname(file()), { recursive: true });
  const next = `${file()}.${process.pid}`;
  writeFileSync(
    next,
    `${JSON.stringify({ schema: 1, labs: { ...labs, [lab.id]: { inputs, proven: new Date().toISOString() } } }, null, 1)}\n`,
  );
  renameSync(next, file());
}
