import { ask, docker } from './client.ts';
import { LABEL, repositoryOf } from './objects.ts';

interface CacheEntry {
  id: string;
  parents: string[];
  description: string;
}

/**
 * Entries of `docker buildx du --verbose`: one paragraph each. Its newer JSON form is not known to every
 * buildx that labs run with.
 */
export function parseBuildCache(text: string): CacheEntry[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'm').exec(paragraph)?.[1]?.trim();
    const id = field('ID');
    if (!id) return [];
    const listed = /^Parents:[ \t]*\n((?:[ \t]*- .*\n?)+)/m.exec(paragraph)?.[1] ?? '';
    const parents = [...listed.matchAll(/- (\S+)/g)].flatMap((match) => match[1] ?? []);
    const single = field('Parent');
    return [{ id, parents: single ? [single] : parents, description: field('Description') ?? '' }];
  });
}

/**
 * Build cache of a lab, leaves first: entries whose instruction names the lab ("drydock.lab=<lab>") or, where
 * no shell could do so (COPY into an empty image), the last word of a name of the lab's images; and
 * everything built on top of one.
 */
export function cacheOf(lab: string, entries: CacheEntry[], images: readonly string[] = []): string[] {
  const repositories = [...new Set(images.map((name) => repositoryOf(name).replace(/.*\//, '')))].map(
    (name) => `(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w.-])`,
  );
  const names = new RegExp([`${LABEL}=${lab}(?![\\w/-])`, ...repositories].join('|'));
  const ours = new Set(entries.filter(({ description }) => names.test(description)).map(({ id }) => id));
  for (let before = -1; before !== ours.size; ) {
    before = ours.size;
    for (const { id, parents } of entries) if (parents.some((parent) => ours.has(parent))) ours.add(id);
  }
  const ordered: string[] = [];
  while (ours.size > 0) {
    const leaves = [...ours].filter(
      (id) => !entries.some((entry) => ours.has(entry.id) && entry.parents.includes(id)),
    );
    if (leaves.length === 0) break; // a circle, which BuildKit does not make
    for (const id of leaves) ours.delete(id);
    ordered.push(...leaves);
  }
  return ordered;
}

let builder: Promise<string> | undefined;

/** The builder inside the engine that the docker client asks; it has the name of the client's context. */
export function engineBuilder(): Promise<string> {
  builder ??= docker(['context', 'show']).then(({ failed, stdout }) =>
    failed ? 'default' : stdout.trim() || 'default',
  );
  return builder;
}

/**
 * Removes build cache that a lab's builds left; BuildKit's entries carry no labels. Throws a Problem where
 * the cache cannot be listed.
 */
export async function removeBuildCache(lab: string, images: readonly string[]): Promise<void> {
  const name = await engineBuilder();
  for (const id of cacheOf(
    lab,
    parseBuildCache(await ask(['buildx', 'du', '--builder', name, '--verbose'])),
    images,
  ))
    await docker(['buildx', 'prune', '--builder', name, '--force', '--filter', `id=${id}`], { seconds: 60 });
}
