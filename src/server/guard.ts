/** Which requests below `_run/` are answered. */
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { isForeign } from './peer.ts';
import { Refusal } from './refusal.ts';
import type { Secret } from './secret.ts';

export type Served = { Bindings: HttpBindings };

/**
 * In characters, without the cookies of everything else that was ever served on this host: what a browser
 * sends is about one thousand.
 */
const MOST_HEADERS = 16 * 1024;

export const portOf = (context: Context<Served>): number => context.env.incoming.socket.localPort ?? 0;

/** True for a request to this server by its own name: one that was led here by another name is foreign. */
export function ownHost(context: Context<Served>): boolean {
  const port = portOf(context);
  const { host = '' } = context.env.incoming.headers;
  return ['127.0.0.1', 'localhost'].some((name) => host === (port === 80 ? name : `${name}:${port}`));
}

/** True for a request of a browser that may run labs. */
export const mayRun = (context: Context<Served>, secret: Secret): boolean =>
  ownHost(context) && secret.holds(context.env.incoming.headers.cookie, portOf(context));

function headersWithoutCookie(rawHeaders: string[]): number {
  let length = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() !== 'cookie')
      length += (rawHeaders[at]?.length ?? 0) + (rawHeaders[at + 1]?.length ?? 0);
  return length;
}

/** Refuses what another site, another name or another server's port could have sent. */
function requireOwnPage(context: Context<Served>): void {
  const { headers, method, url = '', rawHeaders } = context.env.incoming;
  if (!ownHost(context))
    throw new Refusal(421, `expected the host 127.0.0.1 or localhost, with this port; found ${headers.host}`);
  if (url.length + headersWithoutCookie(rawHeaders) > MOST_HEADERS)
    throw new Refusal(431, `expected at most ${MOST_HEADERS} characters of headers`);
  if (method !== 'GET' && method !== 'POST') throw new Refusal(405, `expected GET or POST; found ${method}`);
  const site = headers['sec-fetch-site'];
  const sites = method === 'GET' ? ['same-origin', 'none'] : ['same-origin'];
  if (site !== undefined && !sites.includes(String(site)))
    throw new Refusal(403, `expected a request of this site's own pages; found one that is ${site}`);
  if (method === 'GET') return;
  if (headers.origin !== `http://${headers.host}`)
    throw new Refusal(403, `expected the origin http://${headers.host}; found ${headers.origin ?? 'none'}`);
  if (!/^application\/json *(?:;|$)/i.test(headers['content-type'] ?? ''))
    throw new Refusal(
      415,
      `expected the content type application/json; found ${headers['content-type'] ?? 'none'}`,
    );
}

/** Lets through what this server's own pages ask, in a browser that may run labs. */
export const guard =
  (secret: Secret): MiddlewareHandler<Served> =>
  async (context, next) => {
    requireOwnPage(context);
    if (!mayRun(context, secret))
      throw new Refusal(403, 'this browser may not run labs', {
        hints: 'open the address with /_run/open in it that npm start printed last',
      });
    // Cookies don't know ports: a server of another user on this host name is sent this one's too.
    if (isForeign(context.env.incoming.socket))
      throw new Refusal(403, 'expected a program of the user who started the server; found one of another');
    await next();
  };
