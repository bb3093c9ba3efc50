/**
 * Tests of what only the deployed site has: compression, caching, rights. Part of site.test.ts, which deploys
 * it first.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { headersFor, parseHeaders } from '../../src/server/headers.ts';
import { kubectl } from '../support/cluster.ts';
import { dist, servedSite } from '../support/site.ts';
import { NAMESPACE } from './deploy.ts';

const served = servedSite();

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** An answer as it comes, not unpacked. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(served.url(path), { headers, method, timeout: 10_000 }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

const hashed = (): string =>
  `/_astro/${filesBelow(join(dist, '_astro')).find((name) => name.endsWith('.css'))}`;

describe('what is sent', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const)('is compressed as a browser that takes %j wants it', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask('/docker/volumes/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String(unpack(body))).toContain('<h1 id="_top"');
  });

  test('is every file of the site, with its headers of public/_headers', async () => {
    const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
    const names = filesBelow(dist).filter((name) => name !== '_headers' && name !== '404.html');
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const path = `/${name.replace(/(?<=^|\/)index\.html$/, '')}`;
      const { status, headers } = await ask(path, {}, 'HEAD');
      expect(status, path).toBe(200);
      for (const [header, value] of headersFor(rules, path))
        expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
    }
  });

  test('a page is asked for again, and not sent again if it is the same; a hashed file is not asked for again', async () => {
    const page = await ask('/docker/volumes/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask('/docker/volumes/', { 'if-none-match': String(page.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask(hashed())).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('a page that is not there is not kept as if it were a hashed file', async () => {
    const { status, headers } = await ask('/_astro/gone.css');
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  test('an address without its last slash leads to the page, on whatever host and port', async () => {
    const { status, headers } = await ask('/docker/volumes');
    expect([status, headers.location]).toEqual([301, '/docker/volumes/']);
  });

  test('nothing but the site: no list of headers, no configuration, no other method', async () => {
    for (const path of ['/_headers', '/headers.conf', '/plain/index.html'])
      expect((await ask(path)).status, path).toBe(404);
    expect((await ask('/..%2fnginx.conf')).status).toBeGreaterThanOrEqual(400);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    expect(String((await ask('/')).headers.server)).not.toMatch(/\d/);
  });

  test('health names the version', async () => {
    expect(String((await ask('/healthz')).body)).toBe('ok 1\n');
  });
});

describe('where it runs', () => {
  const inPods = (args: string[]): string => kubectl(['--namespace', NAMESPACE, ...args]);
  const pods = (): [string, ...string[]] => {
    const selector = '--selector=app.kubernetes.io/name=drydock';
    return inPods(['get', 'pods', selector, '--output=name']).split('\n') as [string];
  };

  test('two Pods, as a user with no rights and nothing to write on', () => {
    const [pod, second] = pods();
    expect(second).toBeDefined();
    const said = inPods([
      'exec',
      pod,
      '--',
      'sh',
      '-c',
      'id -u; touch /drydock-site/x 2>&1; grep CapEff /proc/self/status',
    ]);
    expect(said).toMatch(/^101\n.*Read-only file system\nCapEff:\s+0+$/);
  });

  test('on IPv6 as well', () => {
    const [pod] = pods();
    // The kernel's table: local address and port in hexadecimal, and 0A for "listens".
    expect(inPods(['exec', pod, '--', 'cat', '/proc/net/tcp6'])).toMatch(
      new RegExp(`^ *\\d+: 0{32}:${(8080).toString(16).toUpperCase()} 0{32}:0000 0A `, 'm'),
    );
  });

  test('reaches nobody', () => {
    const [pod] = pods();
    const dial =
      'timeout 3 bash -c "exec 3<>/dev/tcp/$KUBERNETES_SERVICE_HOST/443" 2>/dev/null && echo reached || ' +
      'echo none';
    expect(inPods(['exec', pod, '--', 'sh', '-c', dial])).toBe('none');
  });

  test('is reached by nobody but the proxies', () => {
    const image = 'busybox:1.37';
    const command = ['sh', '-c', 'wget -q -T 3 -O - http://drydock/healthz || echo none'];
    expect(
      inPods([
        'run',
        'stranger',
        '--image',
        image,
        '--restart=Never',
        '--rm',
        '--attach',
        '--quiet',
        '--',
        ...command,
      ]),
    ).toContain('none');
  });

  test('its autoscaler measures, its budget allows one to go', () => {
    expect(
      inPods(['get', 'hpa', 'drydock', '--output', 'jsonpath={.spec.minReplicas} {.spec.maxReplicas}']),
    ).toBe('2 5');
    expect(inPods(['get', 'pdb', 'drydock', '--output', 'jsonpath={.status.disruptionsAllowed}'])).toBe('1');
  });
});
