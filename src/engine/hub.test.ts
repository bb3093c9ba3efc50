import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { hubLimit, limitLine } from './hub.ts';

afterEach(() => vi.unstubAllEnvs());

/** Plays Docker Hub: hands out a token, and answers with these headers. */
async function hub(headers: Record<string, string>) {
  const asked: { method: string | undefined; authorization: IncomingHttpHeaders['authorization'] }[] = [];
  const server = createServer(({ url, method, headers: { authorization } }, response) => {
    if (url === '/token') return response.end('{"token":"secret"}');
    asked.push({ method, authorization });
    return response.writeHead(429, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, from: { token: `${base}/token`, manifest: `${base}/manifest` } };
}

const HEADERS = {
  'ratelimit-limit': '100;w=21600',
  'ratelimit-remaining': '0;w=21600',
  'docker-ratelimit-source': '192.0.2.1',
};

test('the limit is asked for by what is not counted, and told with its window', async () => {
  vi.stubEnv('DRYDOCK_OFFLINE', '');
  const { asked, from } = await hub(HEADERS);
  const limit = await hubLimit(from);
  expect(limit).toEqual({ limit: 100, left: 0, seconds: 21600, source: '192.0.2.1' });
  expect(asked).toEqual([{ method: 'HEAD', authorization: 'Bearer secret' }]);
  expect(limit && limitLine(limit)).toBe(
    'Docker Hub says of 192.0.2.1, without a login: 0 of 100 pulls left, counted over 6 h',
  );
});

test('a registry that does not say it, or none, or none wanted: nothing is told', async () => {
  vi.stubEnv('DRYDOCK_OFFLINE', '');
  expect(await hubLimit((await hub({})).from)).toBeUndefined();
  expect(await hubLimit((await hub({ ...HEADERS, 'ratelimit-limit': 'none' })).from)).toBeUndefined();
  expect(await hubLimit({ token: 'http://127.0.0.1:1/', manifest: 'http://127.0.0.1:1/' })).toBeUndefined();
  vi.stubEnv('DRYDOCK_OFFLINE', '1');
  const { asked, from } = await hub(HEADERS);
  expect(await hubLimit(from)).toBeUndefined();
  expect(asked).toEqual([]);
});
