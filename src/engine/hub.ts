/**
 * How many images this address may still pull from Docker Hub: docs.docker.com/docker-hub/usage/pulls, "View
 * pull rate and limit". A HEAD request isn't counted as a pull.
 */
import { z } from 'zod';

/** What Docker Hub says of this address. */
export interface Hub {
  /** Why it wasn't reached; undefined if it was. */
  unreached: string | undefined;
  /** It refuses pulls for now. */
  refuses: boolean;
  /** Pulls that are left and that there are in a window; undefined where it names no limit. */
  left: number | undefined;
  limit: number | undefined;
  /** Of the window, in seconds. */
  window: number | undefined;
}

const TOKEN =
  'https://auth.docker.io/token?service=registry.docker.io&scope=repository:ratelimitpreview/test:pull';
const MANIFEST = 'https://registry-1.docker.io/v2/ratelimitpreview/test/manifests/latest';

const token = z.object({ token: z.string() });

/** `100;w=21600`, or `100` alone. */
const limit = (header: string | null): [count: number | undefined, window: number | undefined] => {
  const [, count, window] = /^(\d+)(?:;w=(\d+))?/.exec(header ?? '') ?? [];
  return [count ? Number(count) : undefined, window ? Number(window) : undefined];
};

/**
 * Asks Docker Hub, without an account. Never throws. This machine's own network is used: an engine elsewhere,
 * or behind a proxy, may see another limit.
 * @param within milliseconds that it may take
 */
export async function askHub(within: number, { tokens = TOKEN, manifest = MANIFEST } = {}): Promise<Hub> {
  const nothing = { left: undefined, limit: undefined, window: undefined };
  const signal = AbortSignal.timeout(within);
  try {
    const granted = await fetch(tokens, { signal });
    if (granted.status === 429) return { ...nothing, unreached: undefined, refuses: true };
    if (!granted.ok) return { ...nothing, unreached: `HTTP ${granted.status}`, refuses: false };
    const { token: bearer } = token.parse(await granted.json());
    const headers = { authorization: `Bearer ${bearer}` };
    const response = await fetch(manifest, { method: 'HEAD', headers, signal });
    const [all, window] = limit(response.headers.get('ratelimit-limit'));
    const [left] = limit(response.headers.get('ratelimit-remaining'));
    return { unreached: undefined, refuses: response.status === 429, left, limit: all, window };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why = name === 'TimeoutError' ? `no answer within ${within / 1000} s` : (cause?.code ?? name);
    return { ...nothing, unreached: why, refuses: false };
  }
}

/** The limit as a line of a message; undefined where Docker Hub names none. */
export function limitLine({ left, limit: all, window }: Hub): string | undefined {
  if (left === undefined || all === undefined || window === undefined) return undefined;
  const over = window % 3600 === 0 ? `${window / 3600} h` : `${Math.round(window / 60)} min`;
  const counted = `${left} of ${all} pulls left, counted over ${over}`;
  return `Docker Hub says of this address, without a login: ${counted}`;
}
