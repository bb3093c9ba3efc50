/** Which images and versions files name, and whether labs/versions.yaml has them. */
import { parse } from 'yaml';
import type { Versions } from '../../src/schemas/versions.ts';
import { logicalLines } from './lines.ts';

/** An image that a line names; one of both is missing where a chart's value sets the other alone. */
interface Named {
  line: number;
  name?: string | undefined;
  tag?: string | undefined;
}

/** What an image may be called besides the pins: the images that a lab makes itself. */
export interface Own {
  /** `objects.images` of its lab.yaml. */
  images?: string[];
}

const NAME = String.raw`((?:[a-zA-Z0-9.-]+(?::\d+)?\/)*[a-z][a-z0-9._-]*)`;
const REFERENCE = String.raw`${NAME}(?::([a-zA-Z0-9][\w.-]*))?(?:@sha256:\S+)?`;
/** Words of a docker command that look like an image with its tag. `on-failure:3` is a restart policy. */
const WORD = new RegExp(String.raw`(?:^|[\s"'=])(?!on-failure:|container:)${REFERENCE}(?=$|[\s"'])`, 'g');
const DOCKER = /\bdocker (?:container )?(?:run|create|pull|image|service)\b|^FROM |^COPY --from=/;
/** The word behind these is an image, whatever it looks like. */
const BEHIND = [
  String.raw`(?:^|[\s{,])["']?[iI]mage["']?: *["']?`,
  String.raw`\bkubectl set image .*\S=`,
  `--image[= ]["']?`,
  String.raw`^FROM (?:--\S+ )*`,
  String.raw`\bdocker (?:image )?pull (?:--\S+ )*`,
].map((before) => new RegExp(`${before}${REFERENCE}(?=$|[\\s"',}])`, 'g'));
/** `--set image.tag=1.37`, also among others, and behind the name of a subchart. */
const SET = /[\s,=]["']?(?:\w+\.)*image\.(tag|repository)=["']?([\w./:-]+)/g;
/** Where a command starts; in prose `docker run` has no image behind it. */
const COMMAND = /(?:^|[|;&(!]|\b(?:if|then|do|until)\b)\s*docker (?:container )?(?:run|create) (.*)/;
/** Options of docker run and create that take no value of their own. */
const SWITCHES =
  /^(?:--(?:rm|detach|interactive|tty|init|privileged|read-only|quiet|publish-all)|-[ditPq]+|--\S+=.*)$/;

/** The image of `docker run`: the first word that is neither an option nor an option's value. */
function runImage(line: string): { name: string; tag?: string | undefined } | undefined {
  const [, rest] = COMMAND.exec(line) ?? [];
  const words = rest?.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (!word.startsWith('-')) {
      const [, name, tag] = new RegExp(`^["']?${REFERENCE}["']?$`).exec(word) ?? [];
      return name === undefined ? undefined : { name, tag };
    }
    if (!SWITCHES.test(word)) index++;
  }
  return undefined;
}

/** Images in a line of a script, a manifest, a Dockerfile or a chart's template. */
function inLine(text: string, known: RegExp): Omit<Named, 'line'>[] {
  const found: Omit<Named, 'line'>[] = BEHIND.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name, tag]) => ({ name, tag })),
  );
  if (DOCKER.test(text)) for (const [, name, tag] of text.matchAll(WORD)) if (tag) found.push({ name, tag });
  // Anywhere else, such as in a message. Three digits and more are a port.
  for (const [, name, tag] of text.matchAll(known)) found.push({ name, tag });
  const run = runImage(text);
  if (run) found.push(run);
  const set = Object.fromEntries([...text.matchAll(SET)].map(([, key, value]) => [key, value]));
  if (/--set/.test(text) && (set.tag || set.repository)) found.push({ name: set.repository, tag: set.tag });
  return found;
}

/** `image: {repository, tag}` anywhere in a chart's values.yaml. */
function inValues(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'image' || typeof inner !== 'object' || inner === null) return inValues(inner);
    const { repository, tag } = inner as { repository?: string; tag?: string };
    return repository || tag ? [{ line: 0, name: repository, tag: tag || undefined }] : [];
  });
}

/** Why an image isn't a pin; undefined if it is, or if the lab makes it. */
function fault(image: Omit<Named, 'line'>, versions: Versions, own: Own): string | undefined {
  const { tag } = image;
  // Docker's own names, in full.
  const name = image.name?.replace(/^docker\.io\/library\//, '');
  const { images, node, addons } = versions;
  const pins = { ...images, ...node, ...addons };
  const mine = own.images ?? [];
  if (name === undefined) {
    const tags = [
      ...Object.values(images).map((pin) => pin.tag),
      ...mine.map((image) => image.split(':').at(-1)),
    ];
    return tags.includes(tag) ? undefined : `no image in labs/versions.yaml has the tag ${tag}`;
  }
  const full = tag === undefined ? name : `${name}:${tag}`;
  if (name === 'scratch') return;
  // A lab's own image, or one in a registry of its own on this machine.
  if (
    mine.includes(full) ||
    mine.includes(full.replace(/:latest$/, '')) ||
    /(?:^|\/)drydock-[a-z0-9-]+$/.test(name) ||
    name.startsWith('127.0.0.1:')
  )
    return;
  const pinned = pins[name];
  if (!pinned) return `image ${full} is not in labs/versions.yaml`;
  if (pinned.tag === tag) return;
  return `image ${full}: labs/versions.yaml has ${pinned.tag}`;
}

/** Everything that a file names and labs/versions.yaml does not have, as "line N: …". */
export function pinFaults(path: string, text: string, versions: Versions, own: Own = {}): string[] {
  const { images, node, addons } = versions;
  const names = [images, node, addons].flatMap((list) => Object.keys(list));
  const known = new RegExp(`(?<![\\w./:-])(${names.join('|')}):(?!\\d{3,})(\\d(?:[\\w.-]*\\w)?)`, 'g');
  const named: Named[] = logicalLines(text).flatMap(({ number, text }) =>
    inLine(text, known).map((image) => ({ line: number, ...image })),
  );
  if (path.endsWith('values.yaml')) named.push(...inValues(parse(text)));
  // A Dockerfile's own stages.
  const stages = [...text.matchAll(/^FROM .* AS (\S+)$/gm)].map(([, stage]) => stage);
  const faults = named
    .filter(({ name, tag }) => tag !== undefined || !stages.includes(name))
    .map(({ line, ...image }) => [line, fault(image, versions, own)] as const);
  return [...new Set(faults.flatMap(([line, found]) => (found ? [`line ${line}: ${found}`] : [])))];
}

/**
 * Versions and images that the cluster's sources or the platform's scripts write out, instead of reading them
 * from labs/versions.yaml.
 */
export function literalFaults(text: string, versions: Versions): string[] {
  const names = [versions.images, versions.node, versions.addons].flatMap((list) => Object.keys(list));
  const image = new RegExp(`(?<![\\w./-])(?:${[...names, 'kindest/node'].join('|')}):v?\\d[\\w.-]*`);
  const version = /(?<!such as |[\d.])v?\d+\.\d+\.\d+(?![\d.])/;
  return logicalLines(text)
    .filter(({ text }) => !/^\s*(?:\/\/|\*|\/\*)/.test(text))
    .flatMap(({ number, text }) => {
      const [found] = image.exec(text) ?? version.exec(text) ?? [];
      return found ? [`line ${number}: ${found} is written out: read labs/versions.yaml`] : [];
    });
}
