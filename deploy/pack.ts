/**
 * `node deploy/pack.ts DIST FOLDER`: lays out the built site as nginx.conf serves it.
 * - FOLDER/plain holds every file, FOLDER/br and FOLDER/gzip the compressed ones of those that get smaller, under the same names
 * - with DRYDOCK_BASE=/course/ all of them lie in course/ there, but for the 404 page, which nginx.conf wants at the top
 * - FOLDER/headers.conf and add-headers.conf are the site's _headers in nginx's words
 */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { siteBase } from '../src/project/base.ts';
import { filesBelow } from '../src/project/files.ts';
import { parseHeaders, rulesBelow } from '../src/server/headers.ts';
import { nginxHeaders } from './headers.ts';

/** Endings of what is text. nginx.conf names the same ones: only for these it looks into the compressed trees. */
export const PACKED = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml'];

const ENCODINGS = {
  br: (plain: Buffer) =>
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: (plain: Buffer) => gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/** Packs a built site. Sizes in bytes of each tree. */
export function pack(
  dist: string,
  folder: string,
  base = siteBase(),
): Record<'plain' | keyof typeof ENCODINGS, number> {
  const sizes = { plain: 0, br: 0, gzip: 0 };
  const headers = join(dist, '_headers');
  const { maps, adds } = nginxHeaders(rulesBelow(parseHeaders(readFileSync(headers, 'utf8')), base));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'headers.conf'), maps);
  writeFileSync(join(folder, 'add-headers.conf'), adds);
  const plain = join(folder, 'plain');
  cpSync(dist, join(plain, base), { recursive: true });
  // A file about the site and no part of it.
  rmSync(join(plain, base, '_headers'));
  if (base !== '/') renameSync(join(plain, base, '404.html'), join(plain, '404.html'));
  for (const name of filesBelow(plain)) {
    const content = readFileSync(join(plain, name));
    sizes.plain += content.length;
    if (!PACKED.includes(extname(name))) continue;
    for (const [encoding, compress] of Object.entries(ENCODINGS) as [
      keyof typeof ENCODINGS,
      (plain: Buffer) => Buffer,
    ][]) {
      const file = join(folder, encoding, name);
      const packed = compress(content);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, packed);
      sizes[encoding] += packed.length;
    }
  }
  return sizes;
}

if (import.meta.main) {
  const [dist, folder] = process.argv.slice(2);
  if (!dist || !folder) {
    console.error('usage: node deploy/pack.ts DIST FOLDER');
    process.exit(2);
  }
  const { plain, br, gzip } = pack(dist, folder);
  const kb = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  console.log(`packed ${folder}: plain ${kb(plain)}, gzip ${kb(gzip)}, brotli ${kb(br)}`);
}
