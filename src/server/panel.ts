/** The part of a page that runs labs. It is added for a browser that may: no other has a dead button. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { Served } from './guard.ts';
import type { RunApi } from './run-api.ts';

/** Files of the site that a build may leave out. */
const [SCRIPT, SHEET] = ['_run/panel.js', '_run/panel.css'];

/**
 * Serves pages with that part to a browser that may run labs, and anything else as it is.
 * @param folder the built site
 * @param inFolder a path of the site as one of the folder
 */
export function withPanel(
  folder: string,
  base: string,
  inFolder: (path: string) => string,
  { allows }: Pick<RunApi, 'allows'>,
): MiddlewareHandler<Served> {
  const tags = (): string =>
    `<link rel="stylesheet" href="${base}${SHEET}"><script type="module" src="${base}${SCRIPT}"></script>`;
  return async (context, next) => {
    const path = inFolder(context.req.path);
    const page = join(folder, path, 'index.html');
    if (!/^\/(?:[\w-]+\/)*$/.test(path) || !existsSync(page)) return next();
    if (!allows(context) || !existsSync(join(folder, SCRIPT))) {
      await next();
      // The same page has that part once the browser was let in: it must ask again.
      context.header('Cache-Control', 'no-cache');
      return;
    }
    const html = readFileSync(page, 'utf8').replace('</head>', (end) => tags() + end);
    return context.html(html, 200, { 'Cache-Control': 'no-store, private' });
  };
}
