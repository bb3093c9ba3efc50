/** What Docker Hub says of its rate limit: docs.docker.com/docker-hub/usage/pulls. */
import { z } from 'zod';

export interface HubLimit {
  /** Pulls in the window, and how many of them are left. */
  limit: number;
  left: number;
  /** Length of the window. */
  seconds: number;
  /** Whose pulls are counted: an address. */
  source: string | undefined;
}

const TOKEN =
  'https://auth.docker.io/token?service=registry.docker.io&scope=repository:ratelimitpreview/test:pull';
const MANIFEST = 'https://registry-1.docker.io/v2/ratelimitpreview/test/manifests/latest';

const token = z.object({ token: z.string() });

/** `100;w=21600`: 100 in 21,600 seconds. */
function readHeader(value: string | null): [count: number, seconds: number] | undefined {
  const [, count, seconds] = /^(\d+);w=(\d+)$/.exec(value ?? '') ?? [];
  return count && seconds ? [Number(count), Number(seconds)] : undefined;
}

/**
 * Asks how much this address may pull without a login; by a HEAD request, which isn't counted. Undefined if
 * Docker Hub doesn't say so within five seconds, or if DRYDOCK_OFFLINE is set.
 */
export async function hubLimit(from = { token: TOKEN, manifest: MANIFEST }): Promise<HubLimit | undefined> {
  if (process.env.DRYDOCK_OFFLINE) return undefined;
  try {
    const signal = AbortSignal.timeout(5000);
    const { token: bearer } = token.parse(await (await fetch(from.token, { signal })).json());
    const { headers } = await fetch(from.manifest, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${bearer}` },
      signal,
    });
    const [limit, left] = ['ratelimit-limit', 'ratelimit-remaining'].map((name) =>
      readHeader(headers.get(name)),
    );
    if (!limit || !left) return undefined;
    const source = headers.get('docker-ratelimit-source') ?? undefined;
    return { limit: limit[0], left: left[0], seconds: limit[1], source };
  } catch {
    // No network, a proxy that fetch doesn't know, another answer: the documented figures have to do.
    return undefined;
  }
}

/** The limit as a line of a message. */
export function limitLine({ limit, left, seconds, source }: HubLimit): string {
  const window = seconds % 3600 === 0 ? `${seconds / 3600} h` : `${Math.round(seconds / 60)} min`;
  return (
    `Docker Hub says of ${source ?? 'this address'}, without a login: ${left} of ${limit} pulls left, ` +
    `counted over ${window}`
  );
}
