import { createHash } from 'node:crypto';
import sheet from '../../styles/site.css?inline';

/** Sets the theme that theme.ts stored, before anything is painted. */
export const THEME_SCRIPT = `
  try {
    const theme = localStorage.getItem('drydock.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
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
