/**
 * The command line as JavaScript, for a Node that reads no TypeScript (before 22.18). It is made when first
 * needed, so that an install runs no script, and kept under a hash of its sources, so that an edited
 * source never runs as it was.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');

/** An import of another source, up to its ending. */
const IMPORT = /((?:from |import\()'(\.[^']+)\.)ts'/g;

/** An import of JSON, for which Node 20 would warn. */
const JSON_IMPORT = /import (\w+) from '(\.[^']+\.json)' with \{ type: 'json' \}/g;

/** The text of a source and of all that it imports, by path; what is JSON stands in it. */
function sourcesOf(entry) {
  const sources = new Map();
  const visit = (path) => {
    if (sources.has(path)) return;
    const text = readFileSync(path, 'utf8').replace(
      JSON_IMPORT,
      (_, name, json) => `const ${name} = ${readFileSync(join(dirname(path), json), 'utf8')}`,
    );
    sources.set(path, text);
    for (const [, , name] of text.matchAll(IMPORT)) visit(join(dirname(path), `${name}.ts`));
  };
  visit(entry);
  return sources;
}

function write(folder, root, sources) {
  const { transformSync } = require('@swc/wasm-typescript');
  for (const [path, text] of sources) {
    const file = join(folder, relative(root, path)).replace(/\.ts$/, '.mjs');
    const { code } = transformSync(text, { mode: 'strip-only' });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      // What lies beside a source is looked for there.
      code.replace(IMPORT, "$1mjs'").replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path))),
    );
  }
}

/** The path of a source's JavaScript, once that is there with all that it imports. */
exports.javascriptOf = (entry, root) => {
  const sources = sourcesOf(entry);
  const hash = createHash('sha256').update(JSON.stringify([readFileSync(__filename, 'utf8'), ...sources]));
  const folder = join(root, 'node_modules/.cache/drydock', hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    try {
      write(draft, root, sources);
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another process was faster.
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, relative(root, entry)).replace(/\.ts$/, '.mjs');
};
