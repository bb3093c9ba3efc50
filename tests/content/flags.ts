/** The flags that a command line gives to docker, kubectl, helm or kind, not to a program in a container. */

/** Flags without a value, before which a container's name or an image would be taken for the value. */
const SWITCHES = new Set([
  'd',
  'detach',
  'i',
  'interactive',
  't',
  'tty',
  'it',
  'dit',
  'rm',
  'init',
  'privileged',
  'read-only',
  'P',
  'publish-all',
  'no-healthcheck',
  'q',
  'quiet',
]);
/** Commands with a second word. */
const GROUPS = new Set([
  'builder',
  'buildx',
  'compose',
  'container',
  'context',
  'image',
  'manifest',
  'network',
  'node',
  'service',
  'stack',
  'swarm',
  'system',
  'volume',
]);
/** What runs a program, whose own words follow. */
const STARTERS = new Set([
  'docker run',
  'docker create',
  'docker exec',
  'docker compose exec',
  'docker compose run',
]);

const PROGRAMS = new Set(['docker', 'kubectl', 'helm', 'kind']);

export interface Flag {
  /** `docker run`, `kubectl get`. */
  command: string;
  /** `--rm`, `-d`; letters that are written together, each by itself. */
  flag: string;
}

/** The flags of one command line, without its pipes; none if another program is called. */
export function flagsOf(line: string): Flag[] {
  const [program = '', ...rest] = line.trim().split(/\s+/);
  if (!PROGRAMS.has(program)) return [];
  const words = rest.slice(0, rest.findIndex((word) => /^(?:[|<>&;]|--$)/.test(word)) >>> 0);
  const found: string[] = [];
  const names = [program];
  // Before the command's second word and before a container's name, a flag's value may look like either.
  const whole = (): boolean => names.length > (program === 'docker' && GROUPS.has(names[1] ?? '') ? 2 : 1);
  const takesValue = (): boolean => !whole() || STARTERS.has(names.join(' '));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const [, long, letters, equals] = /^(?:(--[a-z][a-z-]*)|-([A-Za-z]+))(=.*)?$/.exec(word) ?? [];
    if (long ?? letters) {
      found.push(...(long ? [long] : [...(letters as string)].map((letter) => `-${letter}`)));
      if (equals === undefined && !SWITCHES.has((long ?? word).replace(/^-+/, '')) && takesValue()) at += 1;
    } else if (!whole() && /^[a-z]/.test(word)) names.push(word);
    else if (STARTERS.has(names.join(' '))) break;
  }
  return found.map((flag) => ({ command: names.join(' '), flag }));
}
