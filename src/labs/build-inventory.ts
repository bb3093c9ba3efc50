/** The engine's build cache and build records before and after a lab: what it left there, or took. */
import { type CacheEntry, listBuildCache } from '../engine/build-cache.ts';
import { used } from '../engine/build-makers.ts';
import { type ListedBuild, listRecords } from '../engine/builds.ts';
import { engineNow } from '../engine/info.ts';
import { nanoseconds } from '../engine/nanoseconds.ts';
import { buildsOf, look, madeBy, type Seen, withoutNeeded } from './builds.ts';
import { type LabRun, otherClaims } from './lab-run.ts';

export interface BuildInventory {
  /** When it was taken, by the engine's clock in nanoseconds. */
  taken: bigint;
  /** When the first of the other labs that were under way began; undefined if there were none. */
  othersSince: bigint | undefined;
  entries: CacheEntry[];
  records: ListedBuild[];
}

/** Undefined where the engine keeps no history of builds. */
export async function takeBuilds(run: Pick<LabRun, 'folder'>): Promise<BuildInventory | undefined> {
  const { id, time } = await engineNow();
  // First: a lab that is cleaned meanwhile has no claims any more.
  const others = otherClaims(run.folder).flatMap(({ engine, since }) =>
    engine === id ? (nanoseconds(since) ?? []) : [],
  );
  const records = await listRecords();
  if (records === undefined) return undefined;
  return {
    taken: nanoseconds(time) ?? 0n,
    othersSince: others.sort((a, b) => (a < b ? -1 : 1))[0],
    entries: await listBuildCache(),
    records,
  };
}

/**
 * A copy of a folder that was built from: BuildKit keeps one for several builds, and brings it up to date.
 */
const isSource = ({ description }: CacheEntry): boolean => description.startsWith('local source for ');

const describeEntry = ({ id, description }: CacheEntry): string =>
  `build cache ${id} (${description.replace(/\s+/g, ' ').trim()})`;
const describeRecord = ({ ref }: ListedBuild): string => `build record ${ref}`;

/** Entries that came, and that no other build has made, used or built on. */
export function unexplained(seen: Seen, before: readonly CacheEntry[]): CacheEntry[] {
  const known = new Set(before.map(({ id }) => id));
  const by = madeBy(seen);
  const beside = buildsOf(seen, 'other', 'another lab’s');
  const found = new Set(
    seen.entries.filter(
      (entry) =>
        !known.has(entry.id) &&
        !isSource(entry) &&
        by(entry) !== 'others' &&
        !beside.some((build) => used(build, entry)),
    ),
  );
  return withoutNeeded([...found], seen.entries);
}

/**
 * What was there before and is not now: what other labs under way had made may be gone rightly. BuildKit
 * itself forgets the oldest records.
 */
function missing(before: BuildInventory, now: BuildInventory): string[] {
  const noLabs = (made: bigint): boolean => before.othersSince === undefined || made < before.othersSince;
  const entries = new Set(now.entries.map(({ id }) => id));
  const records = new Set(now.records.map(({ ref }) => ref));
  const oldest = now.records.map(({ started }) => started).sort((a, b) => (a < b ? -1 : 1))[0];
  return [
    ...before.entries
      .filter((entry) => !entries.has(entry.id) && !isSource(entry) && noLabs(entry.created))
      .map(describeEntry),
    ...before.records
      .filter(
        ({ ref, started }) =>
          !records.has(ref) && noLabs(started) && oldest !== undefined && oldest < started,
      )
      .map(describeRecord),
  ];
}

/** What builds have left since, and what is missing, in words. Other labs may build meanwhile. */
export async function buildDifference(
  run: LabRun,
  before: BuildInventory,
  now: BuildInventory,
): Promise<{ left: string[]; gone: string[] }> {
  const seen = await look(run, before.taken);
  const known = new Set(before.records.map(({ ref }) => ref));
  // One whose folder this client knows, outside of the work folder, is a person's.
  const records = (seen?.builds ?? []).filter(
    ({ build, whose }) =>
      !known.has(build.ref) &&
      (whose === 'ours' || (whose === 'other' && (build.context ?? build.dockerfile) === undefined)),
  );
  return {
    left: [
      ...(seen ? unexplained(seen, before.entries) : []).map(describeEntry),
      ...records.map(({ build }) => describeRecord(build)),
    ],
    gone: missing(before, now),
  };
}
