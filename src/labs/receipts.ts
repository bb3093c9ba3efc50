/**
 * What was proven of a lab, on which machine and when: `labs/<track>/<lab>/receipts.json`, kept with the lab.
 *
 * Life cycle: `dev verify --receipt` adds a receipt, or replaces the older one of the same kind.
 * One whose hash is that of today's files lets `dev verify --changed` leave the right and wrong ways out,
 * on any machine: a check that refused an answer refuses it again, as long as neither has changed. The step's
 * own way is always gone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../process/store.ts';
import { filesBelow, hashFiles } from '../project/files.ts';
import { parseData, parseFile } from '../project/parse.ts';
import { projectRoot, shortPath } from '../project/paths.ts';
import { type Receipt, type Receipts, receipts as schema } from '../schemas/receipts.ts';
import { type Lab, workFiles } from './load.ts';
import { versionsOf } from './record.ts';
import type { VerifyResult } from './verify.ts';

export const RECEIPTS = 'receipts.json';

const hint = (id: string): string => `npx drydock dev verify ${id} --receipt`;

/** A lab's receipts, none where it has no file of them. Throws a Problem (exit 2) for a broken one. */
export function loadReceipts({ id, folder }: Pick<Lab, 'id' | 'folder'>, root = projectRoot()): Receipt[] {
  const path = join(folder, RECEIPTS);
  return existsSync(path) ? parseFile(schema, path, shortPath(path, root), hint(id)).receipts : [];
}

/**
 * SHA-256 over what a proof of a lab's ways depends on: its scripts, ways and files, and what it borrows. Not
 * over lab.yaml, most of which is prose, nor over the runner.
 */
export function provenInputs(lab: Lab, root = projectRoot()): string {
  const own = filesBelow(lab.folder).filter(
    (name) => !['lab.yaml', 'recording.json', RECEIPTS].includes(name),
  );
  return hashFiles([
    ...own.map((name) => ({ name, path: join(lab.folder, name) })),
    ...workFiles({ ...lab, files: undefined }, root),
  ]);
}

/** How many right and wrong ways a lab has. */
export function waysOf({ steps }: Pick<Lab, 'steps'>): Receipt['ways'] {
  const count = (kind: string): number =>
    steps.flatMap(({ ways }) => ways).filter(({ script }) => script.startsWith(kind)).length;
  return { right: count('right/'), wrong: count('wrong/') };
}

/** The receipt of a proof with all ways of a lab as it is today; undefined where there is none. */
export function waysProven(lab: Lab, root = projectRoot()): Receipt | undefined {
  const { right, wrong } = waysOf(lab);
  const inputs = provenInputs(lab, root);
  return loadReceipts(lab, root).find(
    (one) => one.inputs === inputs && one.ways.right === right && one.ways.wrong === wrong,
  );
}

/** What a lab would notice if it changed under it. A kernel and a bash come with updates. */
const NOTICED = [
  'architecture',
  'engine',
  'cgroup',
  'storage',
  'kind',
  'kubernetes',
  'helm',
  'cosign',
] as const;

/**
 * The receipt of a proof with all ways of a lab as it is today, made with the versions that are here;
 * undefined where there is none.
 */
export async function provenHere(lab: Lab, root = projectRoot()): Promise<Receipt | undefined> {
  const receipt = waysProven(lab, root);
  if (!receipt) return undefined;
  const here = await versionsOf(lab);
  return NOTICED.every((name) => receipt.versions[name] === here[name]) ? receipt : undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * True on one day in so many, another one for the lab that comes next.
 * @param place the lab's among all labs
 * @param days at least 1
 */
export const itsTurn = (place: number, days: number, now = new Date()): boolean =>
  (Math.floor(now.getTime() / DAY) + place) % days === 0;

/** Two proofs of one kind differ in nothing that a lab is likely to notice; both have its ways or neither. */
const kindOf = ({ versions: { engine, architecture, cgroup, storage }, ways }: Receipt): string =>
  [engine.split('.')[0], architecture, cgroup, storage, ways.wrong > 0].join(' ');

/** Keeps what a proof without findings showed. Returns the file's path in the project. */
export async function keepReceipt(lab: Lab, result: VerifyResult, withWays: boolean): Promise<string> {
  const file = join(lab.folder, RECEIPTS);
  const receipt: Receipt = {
    proven: new Date().toISOString(),
    inputs: provenInputs(lab),
    ways: withWays ? waysOf(lab) : { right: 0, wrong: 0 },
    seconds: Math.round(result.milliseconds / 1000),
    versions: await versionsOf(lab),
  };
  const others = loadReceipts(lab).filter((one) => kindOf(one) !== kindOf(receipt));
  const data: Receipts = {
    schema: 1,
    lab: lab.id,
    receipts: [...others, receipt].sort((a, b) => kindOf(a).localeCompare(kindOf(b), 'en')),
  };
  parseData(schema, data, shortPath(file), hint(lab.id));
  writeWhole(file, `${JSON.stringify(data, null, 1)}\n`);
  return shortPath(file);
}
