import { escapeHtml } from '../project/html.ts';
import type { Diagram } from './source.ts';

/**
 * A drawing as it stands in a page. Its caption is the title; the description is in the drawing itself, for
 * screen readers.
 */
export const figureHtml = ({ title }: Pick<Diagram, 'title'>, svg: string): string =>
  `<figure class="diagram">${svg}<figcaption>${escapeHtml(title)}</figcaption></figure>`;
