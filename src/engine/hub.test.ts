import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askHub, limitLine } from './hub.ts';

/** A fake of Docker Hub on this machine; gives where it is asked. */
async function fake(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { tokens: `${origin}/token`, manifest: `${origin}/manifest` };
}

test('the limit and what is left of it are read, and nothing is pulled', async () => {
  const asked: string[] = [];
  const hub = await fake((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    if (request.url === '/token') return void response.end('{"token":"abc"}');
    response.setHeader('ratelimit-limit', '100;w=21600');
    response.setHeader('ratelimit-remaining', '76;w=21600');
    response.end();
  });
  expect(await askHub(2000, hub)).toEqual({
    unreached: undefined,
    refuses: false,
    left: 76,
    limit: 100,
    window: 21600,
  });
  expect(asked).toEqual(['GET /token undefined', 'HEAD /manifest Bearer abc']);
});

test('429 is a refusal, with the length of the window', async () => {
  const hub = await fake((request, response) => {
    if (request.url === '/token') return void response.end('{"token":"abc"}');
    response.writeHead(429, { 'ratelimit-limit': '100;w=21600' }).end();
  });
  expect(await askHub(2000, hub)).toMatchObject({ refuses: true, window: 21600, left: undefined });
  const refusing = await fake((_, response) => response.writeHead(429).end());
  expect(await askHub(2000, refusing)).toMatchObject({ refuses: true, unreached: undefined });
});

test.each<[string, (response: ServerResponse) => void, string]>([
  ['nothing, in time', () => {}, 'no answer within 0.2 s'],
  ['a page to log in at', (response) => response.end('<html>'), 'SyntaxError'],
  ['an error', (response) => response.writeHead(503).end(), 'HTTP 503'],
  ['a connection that ends', (response) => response.destroy(), 'UND_ERR_SOCKET'],
])('%s: not reached, without an exception', async (_, answer, unreached) => {
  const hub = await fake((_request, response) => answer(response));
  expect(await askHub(200, hub)).toMatchObject({ unreached, refuses: false });
});

test('no such host: its code is told', async () => {
  const nowhere = { tokens: 'http://127.0.0.1:9/', manifest: 'http://127.0.0.1:9/' };
  expect((await askHub(2000, nowhere)).unreached).toMatch(/^(?:ECONNREFUSED|Error|TypeError)$/);
});

test('the limit is told with its window; nothing where there is none', () => {
  const hub = { unreached: undefined, refuses: true, left: 0, limit: 100, window: 21600 };
  expect(limitLine(hub)).toBe(
    'Docker Hub says of this address, without a login: 0 of 100 pulls left, counted over 6 h',
  );
  expect(limitLine({ ...hub, window: undefined })).toBeUndefined();
});
