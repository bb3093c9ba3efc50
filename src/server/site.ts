import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { siteBase } from '../project/base.ts';
import { EXIT, Problem } from '../project/problem.ts';
import type { Served } from './guard.ts';
import { headersFor, parseHeaders, rulesBelow } from './headers.ts';
import { withPanel } from './panel.ts';
import type { RunApi } from './run-api.ts';

/** Where other sites keep a service worker, which outlives them on the port that they were served on. */
const WORKERS = ['/sw.js', '/service-worker.js', '/serviceworker.js', '/ngsw-worker.js'];
/** What takes such a worker away, and shows what is served now. */
const NO_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

/**
 * The built site as an application: its files, its 404 page, and the headers that public/_headers names.
 * @param folder the built site, as `npm run build` leaves it in dist/
 * @param base the path that it was built for
 * @param labs what runs labs for its pages; without it, nothing does
 */
export function site(folder: string, base = siteBase(), labs?: RunApi): Hono<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Problem(`${folder}: expected the built site; found no index.html`, {
      exitCode: EXIT.missing,
      hints: 'npm run build',
    });
  const headers = join(folder, '_headers');
  const rules = rulesBelow(existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [], base);
  const inFolder = (path: string): string => path.slice(base.length - 1);
  const app = new Hono<Served>();
  app.use(async (context, next) => {
    await next();
    // What answers may know better how long its answer holds.
    for (const [name, value] of headersFor(rules, context.req.path))
      if (!context.res.headers.has(name)) context.header(name, value);
    // A file that isn't there now may be in a minute: a build is under way.
    if (context.res.status >= 400) context.header('Cache-Control', 'no-store');
  });
  // Or under any other name. The course has no worker, so whoever asks for one has a foreign one.
  app.use(async (context, next) =>
    context.req.header('Service-Worker') === 'script'
      ? context.body(NO_WORKER, 200, { 'Content-Type': 'text/javascript' })
      : next(),
  );
  for (const path of WORKERS)
    if (!existsSync(join(folder, path)))
      app.get(path, (context) => context.body(NO_WORKER, 200, { 'Content-Type': 'text/javascript' }));
  const below = app.basePath(base);
  // A file about the site and no part of it.
  below.get('/_headers', (context) => context.notFound());
  // A page has one address, and that ends with a slash.
  below.get('*', async ({ req, redirect }, next) => {
    const { pathname, search } = new URL(req.url);
    const path = inFolder(pathname);
    if (/^(?:\/[\w-]+)*$/.test(path) && existsSync(join(folder, path, 'index.html')))
      return redirect(`${pathname}/${search}`, 301);
    return next();
  });
  if (labs) below.route('/_run', labs.app).get('*', withPanel(folder, base, inFolder, labs));
  below.use(serveStatic({ root: folder, rewriteRequestPath: inFolder }));
  // Read once: while a build is under way the folder has none.
  const page = join(folder, '404.html');
  const lost = existsSync(page) ? readFileSync(page, 'utf8') : 'There is no such page.';
  app.notFound((context) => context.html(lost, 404));
  return app;
}
