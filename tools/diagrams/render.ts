import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Diagram } from '../../src/diagrams/source.ts';
import { ROOMY, TIGHT, upright, WIDEST, WIDEST_ON_DESKTOP, withAccents } from '../../src/diagrams/theme.ts';
import { Problem, problemOf } from '../../src/project/problem.ts';
import { finish, requireReadable } from './finish.ts';
import { type Flattened, flatten } from './flatten.ts';

const mermaidScript = join(
  dirname(createRequire(import.meta.url).resolve('mermaid/package.json')),
  'dist/mermaid.min.js',
);

/** What the browser knows of Mermaid. */
interface MermaidWindow {
  mermaid: { initialize(config: unknown): void; render(id: string, text: string): Promise<{ svg: string }> };
}

/**
 * Draws one text, as Mermaid lays it out. Throws a Problem that names page and title where Mermaid cannot
 * read it.
 */
async function draw(
  page: Page,
  { page: file, title }: Diagram,
  text: string,
  config: unknown = ROOMY,
): Promise<Flattened> {
  const result = await page
    .evaluate(
      async ({ text, config }): Promise<Flattened | string> => {
        const { mermaid, flatten } = window as unknown as MermaidWindow & {
          flatten: (svg: SVGSVGElement) => Flattened;
        };
        mermaid.initialize(config);
        const holder = document.body.appendChild(document.createElement('div'));
        try {
          holder.innerHTML = (await mermaid.render('drawing', text)).svg;
          return flatten(holder.querySelector('svg') as SVGSVGElement);
        } catch (error) {
          return String((error as Error).message ?? error);
        } finally {
          document.body.replaceChildren();
        }
      },
      { text: withAccents(text), config },
    )
    .catch((error: Error) => error.message);
  if (typeof result !== 'string') return result;
  const reason = result.split('\n').slice(0, 4).join(' ');
  throw new Problem(`${file}: diagram "${title}": expected text that Mermaid can draw; found: ${reason}`);
}

/**
 * Draws a diagram: once where that can be read on a phone; else once for large screens and once, turned or
 * not, as narrow as it gets.
 */
async function drawing(page: Page, diagram: Diagram): Promise<string> {
  const roomy = await draw(page, diagram, diagram.text);
  if (roomy.width <= WIDEST) return finish(diagram, roomy);
  const tight: Flattened[] = [];
  for (const text of [diagram.text, upright(diagram.text)])
    if (text !== undefined)
      tight.push(
        await draw(page, diagram, text, TIGHT),
        await draw(page, diagram, text, { ...TIGHT, layout: 'elk' }),
      );
  const narrow = tight.reduce((best, one) => (one.width < best.width ? one : best));
  requireReadable(diagram, narrow.width, WIDEST);
  requireReadable(diagram, roomy.width, WIDEST_ON_DESKTOP);
  return finish(diagram, roomy, 'wide') + finish(diagram, narrow, 'narrow');
}

/**
 * Draws diagrams in one browser, one after the other.
 * @returns for each, in the same order, its SVG; or a Problem, for a block that Mermaid cannot read and for a
 *   drawing that does not fit the site
 */
export async function render(browser: Browser, diagrams: Diagram[]): Promise<(string | Problem)[]> {
  const page = await browser.newPage();
  // Nothing may come from anywhere but this machine's files.
  await page.route('**', (route) => route.abort());
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: mermaidScript });
  await page.addScriptTag({ content: `window.flatten = ${flatten.toString()}` });
  const drawn: (string | Problem)[] = [];
  for (const diagram of diagrams) drawn.push(await drawing(page, diagram).catch(problemOf));
  await page.close();
  return drawn;
}
