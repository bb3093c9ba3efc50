/**
 * Which build made an entry of the build cache. BuildKit doesn't say so. An entry tells when it was made and
 * what made it; a build record tells when each of its steps ran. The time alone isn't enough, because builds
 * run side by side; the words alone aren't either, because many Dockerfiles say `COPY . .`.
 */
import type { CacheEntry } from './build-cache.ts';
import type { BuildRecord, BuildStep } from './builds.ts';

type Likeness = 'same' | 'perhaps' | 'different';

/** Layers of an image, by the words of the different image stores: one of them has none. */
const FROM_IMAGE = /^(?:pulled from .*|from local.*|)$/s;

/** True for a layer of an image that builds started from. */
export const isBase = ({ description }: CacheEntry): boolean => FROM_IMAGE.test(description);

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
/**
 * What a step does, without the number and the stage of an instruction: another Dockerfile may have it
 * elsewhere.
 */
export const unnumbered = (text: string): string =>
  collapsed(text.replace(/^\[[^\]]*\] /, '').replace(/^LINK /, ''));

/** What RUN was given, without its options. */
const ofRun = (name: string): string | undefined => /^RUN (?:--\S+ )*(.*)$/s.exec(name)?.[1];

/** A RUN's exec form as BuildKit describes it: its words with spaces between. */
function execForm(command: string): string | undefined {
  try {
    const words: unknown = JSON.parse(command);
    return Array.isArray(words) ? collapsed(words.join(' ')) : undefined;
  } catch {
    return undefined;
  }
}

function likeRun(command: string, description: string): Likeness {
  const [, said] = / from exec (.*)$/s.exec(description) ?? [];
  if (said === undefined) return 'different';
  const executed = collapsed(said.replace(/ with id "[^"]*"$/, ''));
  const exec = execForm(command);
  if (exec !== undefined) return exec === executed ? 'same' : 'different';
  if (executed.endsWith(collapsed(command))) return 'same';
  // A step's name has variables replaced, escapes resolved, and only the start of a here-document.
  return /[$\\]/.test(executed) || command.startsWith('<<') ? 'perhaps' : 'different';
}

/** The local folder that a step reads, by the name that BuildKit gives it. */
function localSources(name: string): string[] {
  if (name.startsWith('[internal] load build definition')) return ['dockerfile'];
  if (name === '[internal] load build context') return ['context'];
  if (name === '[internal] load .dockerignore') return ['context', 'dockerfile'];
  const [, named] = /^\[context (.+)\] load /.exec(name) ?? [];
  return named === undefined ? [] : [named];
}

/** Whether a step with this name can have made an entry with this description. */
export function likeness(name: string, description: string): Likeness {
  const [, folder] = /^local source for (.+)$/.exec(description) ?? [];
  if (folder !== undefined) return localSources(name).includes(folder) ? 'same' : 'different';
  const instruction = unnumbered(name);
  if (instruction === unnumbered(description)) return 'same';
  const command = ofRun(instruction);
  if (command !== undefined) return likeRun(command, description);
  const [, pulled] = /^pulled from (\S+)/.exec(description) ?? [];
  if (pulled !== undefined) return instruction.includes(pulled) ? 'same' : 'different';
  if (FROM_IMAGE.test(description))
    return /^(?:FROM|docker-image:\/\/|COPY --from=)/.test(instruction) ? 'perhaps' : 'different';
  const fetched = /^(?:git snapshot|shared git repo|http url)/.test(description);
  return fetched && /:\/\/|git@/.test(instruction) ? 'perhaps' : 'different';
}

interface Candidate {
  ref: string;
  step: BuildStep;
}

const ranAt = ({ cached, started, completed }: BuildStep, time: bigint): boolean =>
  !cached && started <= time && (completed === undefined || time <= completed);

function candidates({ created, description }: CacheEntry, records: readonly BuildRecord[]): Candidate[] {
  const found = records.flatMap(({ ref, steps }) =>
    steps
      .filter((step) => ranAt(step, created))
      .map((step) => ({ ref, step, like: likeness(step.name, description) })),
  );
  const same = found.filter(({ like }) => like === 'same');
  return same.length > 0 ? same : found.filter(({ like }) => like === 'perhaps');
}

/** True if a build has a step that says what an entry says, executed or taken from the cache. */
export const saysSame = ({ steps }: BuildRecord, { description }: CacheEntry): boolean =>
  steps.some(({ name }) => likeness(name, description) !== 'different');

/**
 * The builds that can have made each entry, by its id: none for an entry older than what is remembered. More
 * than one where builds shared an execution, or where nothing tells them apart.
 */
export function makersOf(
  entries: readonly CacheEntry[],
  records: readonly BuildRecord[],
): Map<string, Set<string>> {
  const byRef = new Map(records.map((record) => [record.ref, record]));
  const makers = new Map(entries.map((entry) => [entry.id, candidates(entry, records)]));
  const refs = (id: string) => new Set((makers.get(id) ?? []).map(({ ref }) => ref));
  /** Leaves those that pass, unless that's none or all. */
  const narrow = (id: string, passes: (candidate: Candidate) => boolean): boolean => {
    const all = makers.get(id) ?? [];
    const left = all.filter(passes);
    if (left.length === 0 || left.length === all.length) return false;
    makers.set(id, left);
    return true;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const child of entries)
      for (const parent of entries.filter(({ id }) => child.parents.includes(id))) {
        const above = refs(parent.id);
        // What a build makes, it makes on something that it has made or found.
        if (above.size > 0 && refs(child.id).size > 1)
          changed =
            narrow(child.id, ({ ref }) => {
              const record = byRef.get(ref);
              return (
                above.has(ref) ||
                (record !== undefined && saysSame(record, parent) && foundIt(record, parent))
              );
            }) || changed;
        // A build that executed a step goes on with its result, and not with another build's.
        const [maker, ...others] = refs(child.id);
        if (maker === undefined || others.length > 0 || !above.has(maker)) continue;
        const shared = new Set(
          (makers.get(parent.id) ?? []).flatMap(({ ref, step }) => (ref === maker ? [step.digest] : [])),
        );
        changed = narrow(parent.id, ({ step }) => shared.has(step.digest)) || changed;
      }
  }
  return new Map(entries.map(({ id }) => [id, refs(id)]));
}

/** True if a build took from the cache what an entry says, or started from that image. */
const foundIt = ({ steps }: BuildRecord, entry: CacheEntry): boolean =>
  steps.some(
    ({ name, cached, completed }) =>
      (cached || isBase(entry)) &&
      (completed === undefined || completed >= entry.created) &&
      likeness(name, entry.description) !== 'different',
  );

/** The id of a cache mount: "cached mount /o from exec … with id "/o"". */
const mountId = (description: string): string | undefined =>
  /^cached mount .* with id "\/?([^"]*)"$/s.exec(description)?.[1];

/** True for a folder that RUN --mount=type=cache keeps. */
export const isMount = ({ description }: CacheEntry): boolean => mountId(description) !== undefined;

/**
 * True if a build has used an entry that another one made: it took the step from the cache, started from the
 * same image, or mounted the same cache.
 */
export function used(record: BuildRecord, entry: CacheEntry): boolean {
  const mount = mountId(entry.description);
  if (mount !== undefined)
    return record.steps.some(
      ({ name, completed }) =>
        name.includes('type=cache') &&
        name.includes(mount) &&
        (completed === undefined || completed >= entry.created),
    );
  return !entry.description.startsWith('local source for') && foundIt(record, entry);
}
