import { optimize } from 'svgo';
import type { Diagram } from '../../src/diagrams/source.ts';
import { PLACEHOLDER_COLOURS } from '../../src/diagrams/theme.ts';
import { escapeHtml } from '../../src/project/html.ts';
import { Problem } from '../../src/project/problem.ts';
import type { Flattened } from './flatten.ts';

const hex = (value: string): string =>
  `#${value
    .split(',')
    .slice(0, 3)
    .map((part) => Number.parseInt(part.trim(), 10).toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * Puts the site's variables in the place of the colours that stand for them. Throws a Problem for a colour
 * that stands for nothing.
 */
export function replaceColours({ page, title }: Pick<Diagram, 'page' | 'title'>, svg: string): string {
  return svg.replace(/(fill|stroke)="rgba?\(([^)]*)\)"/g, (_, attribute: string, value: string) => {
    const colour = hex(value);
    const variable = PLACEHOLDER_COLOURS[colour];
    if (variable) return `${attribute}="${variable}"`;
    throw new Problem(
      `${page}: diagram "${title}": expected only the site's colours; found ${colour} (${attribute})`,
      {
        hints:
          'a diagram names no colours: give what matters one of the classes signal, proven, failed, ' +
          'hull (X:::signal)',
      },
    );
  });
}

/** Throws a Problem for a drawing that would be too wide to read. */
export function requireReadable({ page, title }: Diagram, width: number, limit: number): void {
  if (width <= limit) return;
  throw new Problem(`${page}: diagram "${title}": expected at most ${limit} px of width; found ${width} px`, {
    hints: 'shorter labels with <br/>, fewer participants, or fewer boxes side by side',
  });
}

/**
 * Makes the drawing that is kept: colours as variables, numbers of one decimal, ids that no other drawing of
 * a page has, title and description.
 * @param only the screens that the drawing is for, where there are two of a diagram
 */
export function finish(
  diagram: Diagram,
  { svg, width, height }: Flattened,
  only?: 'wide' | 'narrow',
): string {
  const prefix = `d${diagram.hash.slice(0, 6)}${only?.[0] ?? ''}`;
  const { data } = optimize(replaceColours(diagram, svg), {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: { cleanupIds: { minify: true }, removeUnknownsAndDefaults: false, removeDesc: false },
        },
      },
      { name: 'prefixIds', params: { prefix, delim: '-', prefixClassNames: false } },
      'removeXMLNS',
    ],
  });
  const opening = /^<svg viewBox="([^"]*)"([^>]*)>/.exec(data);
  if (!opening)
    throw new Error(`SVGO's output begins with ${data.slice(0, 80)}; finish.ts expects <svg viewBox`);
  const attributes =
    `viewBox="${opening[1]}" width="${width}" ` +
    `height="${height}"${opening[2]}${only ? ` class="${only}"` : ''}`;
  const words =
    `<title id="${prefix}">${escapeHtml(diagram.title)}</title><desc id="${prefix}-text">` +
    `${escapeHtml(diagram.description)}</desc>`;
  return (
    `<svg role="img" aria-labelledby="${prefix}" aria-describedby="${prefix}-text" ${attributes}>` +
    `${words}${data.slice(opening[0].length)}`
  );
}
