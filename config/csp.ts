import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { filesBelow } from '../src/project/files.ts';

/** What every page may do; Astro writes it, and adds the hashes of everything that it bundles. */
const BASE = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  // Pagefind's index is read by WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const inline = (tag: string) =>
  new RegExp(`<${tag}(?=[\\s>])(${ATTRIBUTES})>([\\s\\S]*?)</${tag}\\s*>`, 'gi');
const TAG = new RegExp(`<[a-z][\\w-]*(?:\\s${ATTRIBUTES})?>`, 'gi');
const STYLE_ATTRIBUTE = /\sstyle=(?:"([^"]*)"|'([^']*)')/i;
const META = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/i;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Attribute text as the browser reads it: those four are what HTML serialisers write. */
const decode = (text: string): string =>
  text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;|&#60;/g, '<')
    .replace(/&gt;|&#62;/g, '>')
    .replace(/&amp;|&#38;/g, '&');

const unique = (values: string[]): string[] => [...new Set(values)];

/** Directive names and their sources, in the order in which they stand. */
const read = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name as string, sources]),
  );

/**
 * A policy for one page: Astro's, with exactly the hashes of the inline scripts, inline styles and style
 * attributes that stand in the page.
 */
export function policy(astro: string, html: string): string {
  const bodies = (tag: string) =>
    [...html.matchAll(inline(tag))]
      .filter(([, attributes]) => !/\ssrc=/i.test(attributes ?? ''))
      .map(([, , body]) => body ?? '');
  const markup = html.replace(inline('script'), '').replace(inline('style'), '');
  const attributes = [...markup.matchAll(TAG)].flatMap(([tag]) => {
    const found = STYLE_ATTRIBUTE.exec(tag);
    return found ? [decode(found[1] ?? found[2] ?? '')] : [];
  });
  const directives = read(astro);
  const own = (name: string) => (directives.get(name) ?? []).filter((source) => !source.startsWith("'sha"));
  directives.set('script-src', [...own('script-src'), ...unique(bodies('script').map(hash))]);
  directives.set('style-src', [...own('style-src'), ...unique(bodies('style').map(hash))]);
  if (attributes.length > 0)
    directives.set('style-src-attr', ["'unsafe-hashes'", ...unique(attributes.map(hash))]);
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * The page with its own policy, which stands right behind the character set, before anything that it governs.
 */
export function withPolicy(html: string): string {
  const astro = META.exec(html);
  if (!astro) throw new Error('expected a Content-Security-Policy from Astro; found none');
  const bare = html.replace(META, '');
  const charset = /<meta charset="[^"]*"\s*\/?>/i;
  if (!charset.test(bare)) throw new Error('expected a meta element with the character set; found none');
  return bare.replace(
    charset,
    (found) =>
      `${found}<meta http-equiv="content-security-policy" content="${policy(astro[1] ?? '', bare)}">`,
  );
}

/**
 * Gives every built page a Content-Security-Policy. Astro's own (`security.csp`) knows the scripts it bundles
 * but not those marked `is:inline`, and lists the hashes of all pages on each.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'drydock:csp',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ security: { csp: BASE } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = filesBelow(folder).filter((name) => name.endsWith('.html'));
        for (const name of pages) {
          const path = join(folder, name);
          try {
            await writeFile(path, withPolicy(await readFile(path, 'utf8')));
          } catch (error) {
            throw new Error(`${relative(process.cwd(), path)}: ${(error as Error).message}`);
          }
        }
        logger.info(`gave ${pages.length} pages their policy`);
      },
    },
  };
}
