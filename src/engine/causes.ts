import { EXIT, Problem } from '../project/problem.ts';
import { chosenEngine, productOf } from './chosen.ts';

interface Cause {
  pattern: RegExp;
  seen: string;
  hints: string[];
}

export const NO_COMMAND = 'there is no docker command on this machine';
const NO_INTEGRATION = 'Docker Desktop is not switched on for this WSL distribution';
const NO_ENGINE = 'no engine answers the docker client';
const NO_CERTIFICATE =
  'the docker client is told to encrypt, by DOCKER_TLS_VERIFY or DOCKER_CERT_PATH, and finds no certificate';
const NO_CONTEXT = 'the docker client is told to ask an engine by a context that it does not have';

/** Docker's figures: docs.docker.com/docker-hub/usage/pulls, as of 2026-12-01. */
const RATE_LIMIT = 'the registry refuses more pulls from this address for now: its rate limit is reached';

/** Causes for which it matters which engine is asked. */
const UNREACHED: ReadonlySet<string> = new Set([NO_ENGINE, NO_CONTEXT]);

/** What the docker client says when something is missing, and what to do about it. */
const CAUSES: Cause[] = [
  {
    // Said by a script that Docker Desktop puts on the PATH of every distribution.
    pattern: /'?docker'? could not be found in this WSL/,
    seen: NO_INTEGRATION,
    hints: [
      'Docker Desktop: Settings, Resources, WSL integration; choose this distribution, then open a new shell',
      'if it is chosen: wsl --shutdown in PowerShell, then start Docker Desktop again',
    ],
  },
  {
    pattern: /spawn \S*docker ENOENT|\bdocker: (?:command )?not found/,
    seen: NO_COMMAND,
    hints: ['install Docker Engine or Docker Desktop: the page /start/set-up/ says how'],
  },
  {
    pattern: /context not found|current context .* is not found/i,
    seen: NO_CONTEXT,
    hints: ['docker context ls shows those that it has; docker context use default goes back to the first'],
  },
  {
    pattern: /(?:could not read|open|unable to resolve docker endpoint)[^\n]*\b(?:ca|cert|key)\.pem/i,
    seen: NO_CERTIFICATE,
    hints: ['docker-machine or minikube may have set it once: env | grep DOCKER_'],
  },
  {
    pattern: /client version \S+ is too old/i,
    seen: 'the docker client asks for an API so old that the engine no longer has it',
    hints: [
      'DOCKER_API_VERSION may be set from an earlier time: unset DOCKER_API_VERSION',
      'else the client is years older than the engine: type -a docker may show a newer one; else upgrade it',
    ],
  },
  {
    pattern: /client version \S+ is too new/i,
    seen: 'the docker client asks for an API that the engine does not have yet',
    hints: [
      'DOCKER_API_VERSION may be set for another engine: unset DOCKER_API_VERSION',
      'else the engine is years older than the client: docs.docker.com/engine/install says how to upgrade it',
    ],
  },
  {
    // Before the ones about the network: it is a pull that fails.
    pattern: /error getting credentials|docker-credential-\S+.*(?:executable file not found|not installed)/i,
    seen: 'the docker client is told to keep credentials in a program that is missing or fails',
    hints: [
      'take credsStore and credHelpers out of ~/.docker/config.json: no lab needs an account',
      'they often stay behind when Docker Desktop is removed; npx drydock doctor names the program',
    ],
  },
  {
    // "exec format error" comes from the kernel.
    pattern: /exec format error|does not match the detected host platform/i,
    seen: 'an image is for another processor architecture than the engine',
    hints: ['docker image rm it, then let the lab pull it again; npx drydock doctor names such images'],
  },
  {
    pattern: /not yet valid: current time \S+ is before/i,
    seen: 'a certificate is not valid yet: the clock of the engine or of this machine is behind',
    hints: ['npx drydock doctor compares the clocks of the engine and of this machine'],
  },
  {
    pattern: /permission denied.*(?:socket|docker\.sock|daemon)/is,
    seen: 'this user may not talk to the engine: permission denied on its socket',
    hints: [
      'on Linux: sudo usermod --append --groups docker "$USER", then log in again',
      'anyone in the group docker can become root on this machine',
    ],
  },
  {
    // Before the next one: an offline engine passes on the registry's "no such host" and "connection
    // refused".
    pattern:
      /(?:\/v2\/|failed to resolve (?:reference|source metadata)|failed to do request)[^\n]*(?:dial tcp|no such host|connection refused|timeout|network is unreachable|server misbehaving)/i,
    seen: 'the engine answers, but does not reach the registry that it asks for an image',
    hints: [
      'is this machine online? a proxy has to be told to the engine too: docs.docker.com/engine/daemon/proxy',
      'every lesson can be read without it, and labs whose images are here run: docker images',
      'a machine with a network can write them into a file for this one: npx drydock pull --help',
    ],
  },
  {
    pattern:
      /cannot connect|is the docker daemon running|connection refused|no such host|dial unix|error during connect/i,
    seen: NO_ENGINE,
    hints: [
      'start Docker Desktop, or on Linux: sudo systemctl start docker',
      'docker context ls shows which engine the client asks',
    ],
  },
  {
    pattern: /no space left on device/i,
    seen: 'the disk that the engine writes to is full',
    hints: ['docker system df shows what takes the space'],
  },
  {
    // Engine 29 passes on Docker Hub's own words, or where it only asked for an image's digest, the status.
    pattern: /toomanyrequests|pull rate limit|\b429 Too Many Requests\b/i,
    seen: RATE_LIMIT,
    hints: [
      'wait: Docker Hub counts pulls over 6 hours, so it lasts 6 hours at most, unless others behind the ' +
        'same address go on pulling',
      'or docker login: by its documentation 200 pulls for a free account, 100 for an address without one',
      'or take the images from somewhere else: npx drydock pull --help tells of mirrors and archives',
    ],
  },
  {
    pattern: /server gave HTTP response to HTTPS client/i,
    seen: 'the registry answers without TLS, and the engine takes that only from its own machine',
    hints: ['list it under "insecure-registries" in daemon.json, if you trust the network; or give it TLS'],
  },
  {
    pattern:
      /pull access denied|repository does not exist|manifest unknown|manifest for \S+ not found|failed to resolve reference "[^"\n]*": \S+: not found|error from registry: denied/i,
    seen: 'the registry has no image of this name, or gives it to nobody without a login',
    hints: ['look for a typing mistake in name and tag: docker pull NAME:TAG asks for it alone'],
  },
  {
    pattern: /no matching manifest for \S+/i,
    seen: "the registry has the image, but not for this engine's processor",
    hints: ['docker buildx imagetools inspect NAME:TAG lists those that it has'],
  },
  {
    pattern: /port is already allocated|address already in use/i,
    seen: 'a port that the lab publishes is taken by another program',
    hints: ['docker ps and ss --listening show by whom; stop that, then run the step again'],
  },
  {
    pattern: /is already in use by container/i,
    seen: 'a name that the step gives is taken by another container',
    hints: ['docker ps --all shows it; nothing of it was touched'],
  },
  {
    // Last: a build that isn't quiet has already printed more than this says.
    pattern: /failed to solve: process .* did not complete successfully/,
    seen: 'a command of a Dockerfile failed, and docker build --quiet hides what it said',
    hints: [
      'the same docker build without --quiet, in the work folder, shows it; ' +
        'a full disk or no network are the likeliest',
    ],
  },
];

/** What to do about an engine that was chosen and isn't reached. */
function chosenHints(): string[] {
  const chosen = chosenEngine();
  if (!chosen) return [];
  const product = productOf(chosen);
  return [
    ...(product ? [`${product.title} was chosen, by ${chosen.by}: ${product.start}`] : []),
    chosen.variable
      ? `the client asks where ${chosen.by} says: unset ${chosen.variable} for this machine's own`
      : `the client asks where ${chosen.by} said: docker context use default for this machine's own`,
  ];
}

/** True for the Problem of a registry that counts pulls, and has counted enough. */
export const isRateLimit = ({ message }: Pick<Problem, 'message'>): boolean => message === RATE_LIMIT;

/** A Problem for what the docker client said, with its cause and what to do where they are known. */
export function engineProblem(doing: string, said: string): Problem {
  const cause = CAUSES.find(({ pattern }) => pattern.test(said));
  const words = said.trim().split('\n').slice(-3).join(' / ');
  if (!cause)
    return new Problem(`${doing}: ${words}`, {
      exitCode: EXIT.missing,
      hints: 'npx drydock doctor checks what labs need',
    });
  return new Problem(cause.seen, {
    exitCode: EXIT.missing,
    details: [`saw: ${words}`],
    hints: UNREACHED.has(cause.seen) ? [...chosenHints(), ...cause.hints] : cause.hints,
  });
}

/**
 * The known cause for what a program printed while the engine answered, as one line; undefined where there is
 * none.
 */
export function knownCause(output: string): string | undefined {
  const [, missing] = /: (?:line )?\d+: ([\w.-]+): (?:command )?not found$/m.exec(output) ?? [];
  if (missing && missing !== 'docker')
    return `there is no ${missing} on this machine; a package of that name, or one like it, has it`;
  // Not only engines refuse connections.
  const cause = CAUSES.find(({ seen, pattern }) => seen !== NO_ENGINE && pattern.test(output));
  return cause && `${cause.seen}; ${cause.hints[0]}`;
}
