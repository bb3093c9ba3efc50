/** What reaches the server's port, from its own pages and from everything else; the labs are played. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { until } from '../../tests/support/cli.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { rememberPassed } from '../labs/memory.ts';
import { nothingYet } from '../project/memory.ts';
import type { Outcome, RunEvent } from '../schemas/run-api.ts';
import { type Limits, listen } from './listen.ts';
import { runApi } from './run-api.ts';
import { newRuns, type Work } from './runs.ts';
import { newSecret } from './secret.ts';
import { site } from './site.ts';

afterEach(() => vi.unstubAllEnvs());

const PAGE = '<html><head><title>t</title></head><body>page</body></html>';
const LABS = ['test/tiny', 'test/two', 'test/three', 'test/four'];
/** A machine that is busy with other tests must not be taken for an attack. */
const LIMITS: Limits = {
  headersTimeout: 20_000,
  requestTimeout: 20_000,
  timeout: 20_000,
  connectionsCheckingInterval: 100,
};
const CHECKED: Outcome = { verb: 'check', passed: true, text: 'ok' };

interface Ask {
  method?: string;
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | undefined;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** A served site whose labs are played by `work`, and what a browser that was let in asks of it. */
async function serve(work: Work = async () => CHECKED, base = '/', limits = LIMITS) {
  const root = miniProject({
    'dist/index.html': PAGE,
    'dist/docker/volumes/index.html': PAGE,
    'dist/_headers': '/*\n  Cache-Control: max-age=60\n',
    'dist/_run/panel.js': 'panel',
    'dist/_run/panel.css': 'panel{}',
    ...Object.assign({}, ...LABS.map((id) => tinyLab({}, id))),
  });
  vi.stubEnv('DRYDOCK_ROOT', root);
  vi.stubEnv('XDG_DATA_HOME', `${root}/data`);
  const secret = newSecret();
  const runs = newRuns(work);
  const { server, address } = await listen(
    site(`${root}/dist`, base, runApi(base, secret, runs, 100)),
    '0',
    limits,
  );
  const port = Number(new URL(address).port);
  onTestFinished(async () => {
    await runs.stop(1);
    server.closeAllConnections();
    server.close();
  });
  /** One request with these headers and no others but Host. */
  const ask = ({ method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      asked.once('error', reject);
      asked.end(body);
    });
  const cookie = (secret.cookie(port, base).split(';')[0] ?? '') as string;
  const own = {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  const get = (path: string, headers = {}) => ask({ path, headers: { cookie, ...headers } });
  const order = (data: unknown, headers: Record<string, string> = {}) =>
    ask({
      method: 'POST',
      path: `${base}_run/runs`,
      headers: { ...own, ...headers },
      body: JSON.stringify(data),
    });
  /** A connection on which nothing but this is sent. */
  const raw = (text = ''): Socket => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    socket.write(text);
    return socket;
  };
  /** Connections that read a run's events: as many of those asked for as there were places. */
  const readers = async (id: string, count: number): Promise<Socket[]> => {
    const asked = Array.from({ length: count }, async () => {
      const socket = raw(
        `GET ${base}_run/runs/${id}/events HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n\r\n`,
      );
      const [answer] = await once(socket, 'data');
      return `${answer}`.startsWith('HTTP/1.1 200') ? [socket] : [];
    });
    return (await Promise.all(asked)).flat();
  };
  return { ask, get, order, raw, readers, own, cookie, port, server, secret, runs, base };
}

type Served = Awaited<ReturnType<typeof serve>>;

/** Events of a stream that has ended, with their ids. */
const eventsOf = ({ text }: Answer): { id: number; event: RunEvent }[] =>
  [...text.matchAll(/^id: (\d+)\ndata: (.*)$/gm)].map(([, id, data]) => ({
    id: Number(id),
    event: JSON.parse(data ?? ''),
  }));

/** All that a server said on a connection, once that is closed. */
const saidUntilClosed = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    socket.on('data', (piece) => {
      said += piece;
    });
    socket.once('close', () => resolve(said));
  });

/** Work that waits until it is cancelled or let go. */
function held() {
  const let_go: (() => void)[] = [];
  const work: Work = (_, { signal }) =>
    new Promise((resolve) => {
      const end = () => resolve(CHECKED);
      let_go.push(end);
      signal?.addEventListener('abort', end);
    });
  return { work, end: () => let_go.forEach((end) => void end()) };
}

const CHECK = { verb: 'check', lab: 'test/tiny' };
const idOf = ({ text }: Answer): string => JSON.parse(text).id;
const saidBy = ({ text }: Answer): string => JSON.parse(text).problem.message;

describe('a browser that was let in', () => {
  test('gets a cookie for the key, and with it pages that run labs', async () => {
    const { ask, secret, port } = await serve();
    const opened = await ask({ path: `/_run/open?key=${secret.key}` });
    expect([opened.status, opened.headers.location]).toEqual([303, '/']);
    const [set = ''] = opened.headers['set-cookie'] ?? [];
    expect(set).toMatch(new RegExp(`^drydock-run-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    const page = await ask({ path: '/docker/volumes/', headers: { cookie: `a=b; ${set.split(';')[0]}` } });
    expect(page.text).toBe(
      PAGE.replace(
        '</head>',
        '<link rel="stylesheet" href="/_run/panel.css">' +
          '<script type="module" src="/_run/panel.js"></script></head>',
      ),
    );
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store, private',
      'content-length': `${Buffer.byteLength(page.text)}`,
    });
  });

  test('sees the whole page where it asks for a part of it, and no body where it asks for none', async () => {
    const { ask, cookie } = await serve();
    const headers = { cookie, range: 'bytes=0-3', 'if-modified-since': new Date().toUTCString() };
    expect((await ask({ path: '/', headers })).text).toContain('panel.js');
    const head = await ask({ method: 'HEAD', path: '/', headers: { cookie } });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  test('below a path, everything is there', async () => {
    const { ask, secret, get, order } = await serve(undefined, '/a/b/');
    const { headers } = await ask({ path: `/a/b/_run/open?key=${secret.key}` });
    expect([headers.location, headers['set-cookie']?.[0]]).toEqual([
      '/a/b/',
      expect.stringContaining('; Path=/a/b/;'),
    ]);
    expect((await get('/a/b/')).text).toContain('src="/a/b/_run/panel.js"');
    expect((await get('/a/b/_run/panel.js')).text).toBe('panel');
    expect((await order(CHECK)).status).toBe(201);
  });

  test('hands over what it remembers, and gets what others did', async () => {
    const { ask, own, cookie, base } = await serve();
    const share = (memory: object) =>
      ask({
        method: 'POST',
        path: `${base}_run/memory`,
        headers: { ...own, cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ ...nothingYet(), ...memory }),
      });
    const at = '2030-01-01T10:00:00.000Z';
    await share({ read: { 'docker/volumes': at } });
    rememberPassed({ id: 'docker/volumes' }, { id: '1-lost' });
    expect(JSON.parse((await share({ read: { 'docker/images': at } })).text)).toMatchObject({
      read: { 'docker/volumes': at, 'docker/images': at },
      passed: { 'docker/volumes': { '1-lost': expect.any(String) } },
    });
    const refused = await share({ read: { '../etc': at } });
    expect([refused.status, saidBy(refused)]).toEqual([422, expect.stringContaining('memory: field read')]);
  });

  test('asks for labs, for one, and orders a run whose events it gets', async () => {
    const { get, order } = await serve(async ({ step }, { say, onOutput }) => {
      say('one\ntwo');
      onOutput?.('\u001b[1mbold', 'stderr');
      expect(step?.id).toBe('1-only');
      return CHECKED;
    });
    expect(JSON.parse((await get('/_run/labs')).text).labs).toHaveLength(4);
    expect(JSON.parse((await get('/_run/labs/test/tiny')).text)).toEqual({
      lab: 'test/tiny',
      started: false,
      passed: [],
      injected: [],
      current: '1-only',
    });
    const begun = await order(CHECK);
    expect(begun.status).toBe(201);
    const { headers, ...answer } = await get(`/_run/runs/${idOf(begun)}/events`);
    expect(headers['content-type']).toBe('text/event-stream');
    expect(headers['cache-control']).toBe('no-store');
    expect(eventsOf({ headers, ...answer })).toEqual([
      { id: 1, event: { type: 'said', text: 'one' } },
      { id: 2, event: { type: 'said', text: 'two' } },
      { id: 3, event: { type: 'printed', text: '\u001b[1mbold', stream: 'stderr' } },
      { id: 4, event: { type: 'ended', outcome: CHECKED } },
    ]);
    const again = await get(`/_run/runs/${idOf(begun)}/events`, { 'last-event-id': '2' });
    expect(eventsOf(again).map(({ id }) => id)).toEqual([3, 4]);
    expect((await get(`/_run/runs/${idOf(begun)}/events`, { 'last-event-id': '4' })).status).toBe(204);
    expect(JSON.parse((await get('/_run/runs')).text)).toMatchObject([{ events: 4, outcome: CHECKED }]);
  });

  test('sees a run under way, and cancels it', async () => {
    const { get, order, ask, own } = await serve(held().work);
    const id = idOf(await order(CHECK));
    expect(JSON.parse((await get('/_run/labs/test/tiny')).text).run).toMatchObject({ id, order: CHECK });
    const events = get(`/_run/runs/${id}/events`);
    const cancelled = await ask({
      method: 'POST',
      path: `/_run/runs/${id}/cancel`,
      headers: own,
      body: '{}',
    });
    expect(cancelled.status).toBe(200);
    expect(eventsOf(await events)).toEqual([{ id: 1, event: { type: 'ended', outcome: CHECKED } }]);
  });

  test('learns how a run failed, in the words of the command line', async () => {
    const { get, order } = await serve(async () => {
      throw new Error('no such thing');
    });
    const seen = vi.spyOn(console, 'error').mockReturnValue();
    const [last] = eventsOf(await get(`/_run/runs/${idOf(await order(CHECK))}/events`)).slice(-1);
    expect(last?.event).toMatchObject({
      outcome: {
        verb: 'failed',
        interrupted: false,
        problem: { message: expect.stringContaining('no such') },
      },
    });
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('attacks', () => {
  const everything = ({ base }: Served): Ask[] => [
    { path: `${base}_run/labs` },
    { path: `${base}_run/labs/test/tiny` },
    { path: `${base}_run/doctor` },
    { path: `${base}_run/runs` },
    { path: `${base}_run/runs/x/events` },
    { path: `${base}_run/panel.js` },
    { method: 'POST', path: `${base}_run/runs`, body: JSON.stringify(CHECK) },
    { method: 'POST', path: `${base}_run/runs/x/cancel`, body: '{}' },
  ];

  /** Nothing was begun, and nothing says that another site may read the answer. */
  const refuses = (answer: Answer, status: number, runs: Served['runs']): void => {
    expect([answer.status, Object.keys(answer.headers).filter((name) => /^access-/.test(name))]).toEqual([
      status,
      [],
    ]);
    expect(runs.all()).toEqual([]);
  };

  test('another host name for this machine (DNS rebinding) is refused, cookie or not', async () => {
    const served = await serve();
    const { ask, own, secret, runs, port } = served;
    for (const host of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`])
      for (const one of everything(served)) {
        const headers = { ...own, host, origin: `http://${host}` };
        refuses(await ask({ ...one, headers }), 421, runs);
      }
    const opened = await ask({
      path: `/_run/open?key=${secret.key}`,
      headers: { host: `evil.example:${port}` },
    });
    expect([opened.status, opened.headers['set-cookie']]).toEqual([403, undefined]);
    const page = await ask({ path: '/', headers: { ...own, host: `evil.example:${port}` } });
    expect(page.text).toBe(PAGE);
  });

  test('another origin is refused, the origin of another port too, and none at all', async () => {
    const { ask, own, runs, port } = await serve();
    for (const origin of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
    ])
      refuses(
        await ask({
          method: 'POST',
          path: '/_run/runs',
          headers: { ...own, origin },
          body: JSON.stringify(CHECK),
        }),
        403,
        runs,
      );
    const { origin: _, ...without } = own;
    refuses(await ask({ method: 'POST', path: '/_run/runs', headers: without, body: '{}' }), 403, runs);
  });

  test('without the secret nothing is answered, nor with a wrong one', async () => {
    const served = await serve();
    const { ask, own, runs, cookie } = served;
    for (const wrong of [
      '',
      'a=b',
      `x${cookie}`,
      `${cookie}x`,
      cookie.replace(/=.*/, '='),
      cookie.slice(0, -1),
    ])
      for (const one of everything(served))
        refuses(await ask({ ...one, headers: { ...own, cookie: wrong } }), 403, runs);
  });

  test("a form of another site's is refused, whatever it calls its content", async () => {
    const { ask, own, runs } = await serve();
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])
      refuses(
        await ask({
          method: 'POST',
          path: '/_run/runs',
          headers: { ...own, 'content-type': type },
          body: JSON.stringify(CHECK),
        }),
        415,
        runs,
      );
    for (const site of ['cross-site', 'same-site', 'none'])
      refuses(
        await ask({ method: 'POST', path: '/_run/runs', headers: { ...own, 'sec-fetch-site': site } }),
        403,
        runs,
      );
  });

  test("another site's picture, script or frame learns nothing", async () => {
    const served = await serve();
    for (const one of everything(served).filter(({ method }) => method === undefined))
      refuses(
        await served.ask({ ...one, headers: { cookie: served.cookie, 'sec-fetch-site': 'cross-site' } }),
        403,
        served.runs,
      );
  });

  test('a preflight is not answered as it hopes, nor is any other method', async () => {
    const { ask, own, runs } = await serve();
    for (const method of ['OPTIONS', 'HEAD', 'PUT', 'DELETE', 'PATCH'])
      refuses(await ask({ method, path: '/_run/runs', headers: own }), 405, runs);
  });

  test('ids are looked up, and lead to no file', async () => {
    const { get, order, runs } = await serve();
    for (const id of [
      '../labs/test/tiny',
      'test/../test/tiny',
      'lib/bin',
      'test',
      '/test/tiny',
      'test/tiny/1-only',
    ])
      refuses(await order({ ...CHECK, lab: id }), id === 'lib/bin' ? 404 : 422, runs);
    for (const step of ['../1-only', '1-only/../1-only', 'constructor', '', '1-only\0', 'wrong/1-only', '1'])
      refuses(await order({ ...CHECK, step }), 404, runs);
    for (const path of [
      '..%2f..%2fetc/passwd',
      'test/%2e%2e%2ftiny',
      'test/tiny%00',
      'constructor/tiny',
      'test/..',
    ])
      expect((await get(`/_run/labs/${path}`)).status, path).toBe(404);
    for (const path of ['runs/__proto__/events', 'runs/..%2f/events', '..%2fpanel.js', 'x.js'])
      expect((await get(`/_run/${path}`)).status, path).toBe(404);
  });

  test('an order has a verb, a lab and a step, and no command', async () => {
    const { order, ask, own, runs } = await serve();
    for (const data of [
      { ...CHECK, command: 'id' },
      { ...CHECK, verb: 'exec' },
      { ...CHECK, verb: 'constructor' },
      { ...CHECK, step: ['1-only'] },
      { ...CHECK, step: '1'.repeat(65) },
      [CHECK],
      null,
    ])
      refuses(await order(data), 422, runs);
    refuses(await ask({ method: 'POST', path: '/_run/runs', headers: own, body: '{"verb"' }), 400, runs);
  });

  test('a flood of headers is refused; cookies of everything else on this host are not one', async () => {
    const { ask, get, own, raw, runs } = await serve();
    refuses(await ask({ path: '/_run/labs', headers: { ...own, 'x-big': 'x'.repeat(20_000) } }), 431, runs);
    refuses(await ask({ path: `/_run/labs?${'x'.repeat(20_000)}`, headers: own }), 431, runs);
    const cookies = { cookie: `a=${'b'.repeat(500_000)}; ${own.cookie}` };
    expect((await get('/_run/labs', cookies)).status).toBe(200);
    const flood = raw('GET /_run/labs HTTP/1.1\r\n');
    for (let line = 0; line < 3000; line++) flood.write(`x-${line}: ${'y'.repeat(500)}\r\n`);
    flood.write('\r\n');
    // The answer may be lost: the connection is closed while more of it comes.
    expect(await saidUntilClosed(flood)).toMatch(/^(?:HTTP\/1\.1 431|$)/);
    expect((await get('/_run/labs')).status).toBe(200);
  });

  test('a body that comes slowly, or not at all, ends its connection', async () => {
    const limits = { ...LIMITS, headersTimeout: 400, requestTimeout: 500 };
    const { raw, own, port, runs } = await serve(undefined, '/', limits);
    const headers = Object.entries({ ...own, host: `127.0.0.1:${port}`, 'content-length': '100' });
    const slow = raw(
      `POST /_run/runs HTTP/1.1\r\n${headers.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n{`,
    );
    const slowHead = raw('GET /_run/labs HTTP/1.1\r\nhost: ');
    const drip = setInterval(() => {
      slow.write(' ');
      slowHead.write('x');
    }, 50);
    onTestFinished(() => clearInterval(drip));
    for (const said of await Promise.all([slow, slowHead, raw()].map(saidUntilClosed)))
      expect(said).toMatch(/^(?:HTTP\/1\.1 408|$)/);
    expect(runs.all()).toEqual([]);
  });

  test('a body that is too long is refused before it is read, with and without its length', async () => {
    const { ask, own, order, runs } = await serve();
    refuses(await order({ ...CHECK, step: 'x'.repeat(5000) }), 413, runs);
    refuses(
      await ask({
        method: 'POST',
        path: '/_run/runs',
        headers: { ...own, 'transfer-encoding': 'chunked' },
        body: ' '.repeat(5000),
      }),
      413,
      runs,
    );
  });

  test('two thousand connections end neither the server nor those who are connected', async () => {
    const { raw, get, server, own, port } = await serve();
    const connected = raw();
    const askThere = async (): Promise<string> => {
      connected.write(`GET /_run/runs HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${own.cookie}\r\n\r\n`);
      const [answer] = await once(connected, 'data');
      return `${answer}`;
    };
    expect(await askThere()).toMatch(/^HTTP\/1\.1 200/);
    let shownOut = 0;
    server.on('drop', () => {
      shownOut++;
    });
    const many = Array.from({ length: 2000 }, () => raw('GET ').resume());
    await until(() => shownOut > 500, 'those that are too many to be shown out');
    expect(await askThere()).toMatch(/^HTTP\/1\.1 200/);
    expect(await new Promise<number>((done) => server.getConnections((_, sum) => done(sum)))).toBeLessThan(
      1001,
    );
    for (const socket of many) socket.destroy();
    await until(async () => (await get('/').catch(() => undefined))?.status === 200, 'a new connection');
  });

  test('a WebSocket is opened for no one', async () => {
    const { raw, own, port } = await serve();
    for (const [origin, path] of [
      ['http://evil.example', '/_run/runs'],
      [own.origin, '/_run/runs'],
      ['http://evil.example', '/'],
    ]) {
      const socket = raw(
        `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${origin}\r\ncookie: ${own.cookie}\r\n` +
          'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\n' +
          'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      );
      const [answer] = await once(socket, 'data');
      expect(`${answer}`).toMatch(/^HTTP\/1\.1 (?:200|403)/);
    }
  });

  test('a reader that stops is let go, and may come back; others are not held up', async () => {
    // In JSON six times as long: more than the system buffers.
    const LONG = '\u0001'.repeat(60_000);
    let print = (_: string): void => undefined;
    let end = (): void => undefined;
    const { get, order, readers } = await serve(
      (_, { onOutput }) =>
        new Promise((resolve) => {
          print = (text) => onOutput?.(text, 'stdout');
          end = () => resolve(CHECKED);
        }),
      '/',
      { ...LIMITS, timeout: 3000 },
    );
    const id = idOf(await order(CHECK));
    const stopped = await readers(id, 7);
    for (const socket of stopped) socket.pause();
    const other = get(`/_run/runs/${id}/events`);
    for (let piece = 0; piece < 18; piece++) print(LONG);
    await until(async () => (await get(`/_run/runs/${id}/events`)).status === 429, 'all places taken');
    let places = 0;
    await until(async () => {
      places += (await readers(id, 7 - places)).length;
      return places === 7;
    }, 'the places of those that stopped');
    end();
    expect(eventsOf(await other)).toHaveLength(19);
    const back = await get(`/_run/runs/${id}/events`, { 'last-event-id': '14' });
    expect(eventsOf(back).map(({ id }) => id)).toEqual([15, 16, 17, 18, 19]);
  });

  test('after a restart, neither the cookie nor the runs of before are good for anything', async () => {
    const before = await serve();
    const id = idOf(await before.order(CHECK));
    const after = await serve();
    const old = before.cookie.replace(`${before.port}`, `${after.port}`);
    expect((await after.get('/_run/runs', { cookie: old })).status).toBe(403);
    expect((await after.get('/', { cookie: old })).text).toBe(PAGE);
    expect((await after.ask({ path: `/_run/open?key=${before.secret.key}` })).status).toBe(403);
    expect(saidBy(await after.get(`/_run/runs/${id}/events`, { 'last-event-id': '1' }))).toContain(
      'began anew',
    );
  });

  test('another user of this machine gets pages, and no cookie', async () => {
    const { ask, secret } = await serve();
    for (const path of [
      '/',
      '/docker/volumes/',
      '/_run/',
      '/_run/open',
      '/_run/open?key=',
      '/_run/open?key=x',
    ]) {
      const { headers, text } = await ask({ path });
      expect(headers['set-cookie'], path).toBeUndefined();
      expect(text).not.toContain('panel');
      expect(text).not.toContain(secret.key);
    }
    // Once let in, a browser must not show the page that it kept.
    expect((await ask({ path: '/' })).headers['cache-control']).toBe('no-cache');
  });

  test.skipIf(process.getuid?.() !== 0)('another user who has the cookie may not use it', async () => {
    const { cookie, port, get } = await serve();
    const script = `fetch('http://127.0.0.1:${port}/_run/runs', { headers: { cookie: '${cookie}' } })
      .then(async (answer) => console.log(answer.status, await answer.text()))`;
    const child = spawn(process.execPath, ['--eval', script], { uid: 65_534, gid: 65_534, cwd: '/' });
    const [said] = await once(child.stdout, 'data');
    expect(`${said}`).toMatch(/^403 .*found one of another/);
    expect((await get('/_run/runs')).status).toBe(200);
  });

  test('one run a lab, three at once, and no more readers than there are places', async () => {
    const { work, end } = held();
    const { order, get, readers } = await serve(work);
    const ids: string[] = [];
    for (const lab of LABS.slice(0, 3)) ids.push(idOf(await order({ ...CHECK, lab })));
    const again = await order(CHECK);
    expect([again.status, saidBy(again)]).toEqual([409, 'lab test/tiny has a run under way']);
    expect((await order({ ...CHECK, lab: LABS[3] })).status).toBe(429);
    const [first] = await readers(ids[0] ?? '', 8);
    expect((await get(`/_run/runs/${ids[0]}/events`)).status).toBe(429);
    first?.destroy();
    await until(async () => (await readers(ids[0] ?? '', 1)).length === 1, 'the place of one that left');
    end();
    await until(async () => (await order({ ...CHECK, lab: LABS[3] })).status === 201, 'a place for a run');
    end();
  });
});

test('a site that was not given labs answers nothing below _run', async () => {
  const root = miniProject({ 'index.html': PAGE });
  const app = new Hono().route('/', site(root, '/'));
  expect((await app.request('/_run/labs')).status).toBe(404);
});
