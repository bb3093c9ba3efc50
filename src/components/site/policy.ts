import { createHash } from 'node:crypto';
import { ARCHIVE } from '../../project/archive.ts';
import { href } from '../../project/base.ts';
import sheet from '../../styles/site.css?inline';

/**
 * Before anything is painted: sets the theme that theme.ts stored, and --program, the program that runs labs
 * as this page's own site hands it out. Later, either would be seen to change. copy.island.ts makes text of
 * the second.
 */
export const THEME_SCRIPT = `
  const { dataset, style } = document.documentElement;
  style.setProperty('--program', '"npx ' + location.origin + '${href(ARCHIVE)}"');
  try {
    const theme = localStorage.getItem('drydock.theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {}
`;

/** The style sheet of every page. */
export const SHEET = sheet;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of every page. What a page cannot say for itself stands in public/_headers. */
export const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // Pagefind's index is read by WebAssembly.
  `script-src 'self' 'wasm-unsafe-eval' ${hash(THEME_SCRIPT)}`,
  // Files: what only the home page or the reference needs.
  `style-src 'self' ${hash(SHEET)}`,
].join('; ');
