import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { EXIT, Problem } from '../project/problem.ts';

type App = Pick<Parameters<typeof createAdaptorServer>[0], 'fetch'>;

/** This machine only: a course that one person reads needs no place on the network. */
const HOST = '127.0.0.1';
const FIRST = 4321;
/** How many ports are tried from the first one on. */
const TRIES = 20;

/** In bytes: cookies of everything that was ever served on this host come along, whatever its port. */
const MOST_HEADERS = 1024 * 1024;

/**
 * Ports above 1023 that browsers refuse to ask: https://fetch.spec.whatwg.org/#port-blocking.
 */
const REFUSED = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
];

/** In milliseconds; what is slower is no browser on this machine. */
export interface Limits {
  /** For a request's headers, from the connection's beginning or from its last answer. */
  headersTimeout: number;
  /** For a whole request. */
  requestTimeout: number;
  /** For a connection on which nothing moves: a reader that has stopped, for one. */
  timeout: number;
  /** How often the first two are looked at. */
  connectionsCheckingInterval: number;
}

const LIMITS: Limits = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  timeout: 30_000,
  connectionsCheckingInterval: 1000,
};

/** A browser opens six; programs that open more than this together are shown out, and others stay. */
const MOST_CONNECTIONS = 1000;

function tryPort(app: App, port: number, { timeout, ...limits }: Limits): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: { maxHeaderSize: MOST_HEADERS, ...limits },
    }) as Server;
    server.maxConnections = MOST_CONNECTIONS;
    server.timeout = timeout;
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });
}

/**
 * Serves on the port asked for, else on the first free one from 4321 on. Throws a Problem where the port
 * asked for is taken, or all are.
 * @param asked value of the variable PORT, if there is one; 0 takes any free port
 */
export async function listen(
  app: App,
  asked = process.env.PORT,
  limits = LIMITS,
): Promise<{ server: Server; address: string }> {
  const wanted = asked ? Number(asked) : undefined;
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65535))
    throw new Problem(`PORT: expected a number from 0 to 65535; found "${asked}"`);
  if (wanted !== undefined && REFUSED.includes(wanted))
    throw new Problem(`PORT: expected a port that browsers ask; found ${wanted}, which they refuse`, {
      hints: 'name another one: PORT=8080 npm start',
    });
  const ports = wanted === undefined ? Array.from({ length: TRIES }, (_, index) => FIRST + index) : [wanted];
  for (const port of ports) {
    try {
      const server = await tryPort(app, port, limits);
      return { server, address: `http://${HOST}:${(server.address() as AddressInfo).port}/` };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  const taken = ports.length === 1 ? `port ${ports[0]} is` : `ports ${ports[0]} to ${ports.at(-1)} are`;
  throw new Problem(`${taken} taken or not allowed`, {
    exitCode: EXIT.missing,
    hints: 'name a free one: PORT=8080 npm start',
  });
}
