/**
 * A registry in front of Docker Hub, for those who may not change the engine: images are asked for under the
 * mirror's name, and tagged with their own. (The engine's `registry-mirrors` do that by themselves.)
 */
import { Problem } from '../project/problem.ts';

export const MIRROR_VARIABLE = 'DRYDOCK_MIRROR';

const HUB = 'docker.io';

/** A name's first part is a registry if it can be an address; otherwise it's a user of Docker Hub. */
const isRegistry = (part: string): boolean => /[.:]/.test(part) || part === 'localhost';

/**
 * A mirror as it stands before an image's name, such as `mirror.example.org:5000`. Throws a Problem (exit 2)
 * for what is no registry's name.
 * @param where it was set: `--mirror` or the variable's name
 */
export function readMirror(text: string, where: string): string {
  const mirror = text.replace(/\/+$/, '');
  const [host = ''] = mirror.split('/');
  if (/^[a-zA-Z0-9][a-zA-Z0-9.-]*(?::\d+)?(?:\/[a-z0-9][a-z0-9._-]*)*$/.test(mirror) && isRegistry(host))
    return mirror;
  const scheme = /^https?:\/\//.test(mirror);
  throw new Problem(
    `${where}: expected a registry as it stands in an image's name, such as mirror.example.org:5000; ` +
      `found '${text}'`,
    { hints: scheme ? `without the scheme: ${mirror.replace(/^https?:\/\//, '')}` : [] },
  );
}

/** The mirror that the environment names; undefined for none. Throws a Problem (exit 2), see readMirror. */
export const mirrorSetting = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  env[MIRROR_VARIABLE] ? readMirror(env[MIRROR_VARIABLE], MIRROR_VARIABLE) : undefined;

/**
 * An image of Docker Hub as Docker prints it, by any of its names: `redis:8` for `docker.io/library/redis:8`.
 */
export const familiarName = (reference: string): string =>
  reference.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');

/** True for an image that Docker Hub has: one whose name begins with no other registry. */
export const isOnHub = (reference: string): boolean => {
  const [first = '', ...rest] = familiarName(reference).split('/');
  return rest.length === 0 || !isRegistry(first);
};

/** An image of Docker Hub under the mirror's name; undefined for one of another registry. */
export function inMirror(reference: string, mirror: string): string | undefined {
  if (mirror === HUB || !isOnHub(reference)) return undefined;
  const name = familiarName(reference);
  return `${mirror}/${name.includes('/') ? name : `library/${name}`}`;
}
