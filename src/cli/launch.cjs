/**
 * Starts the command line on whatever Node the machine has: as its TypeScript where that Node reads it, else
 * as JavaScript. Like src/project/ready.cjs it keeps to what Node 12 knows, which is then told that it is
 * too old.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 knows these names only
const { existsSync } = require('fs');
const { join } = require('path');
const { pathToFileURL } = require('url');
// biome-ignore-end lint/style/useNodejsImportProtocol: as above
const { nodeReady, readyForLabs } = require('../project/ready.cjs');

const main = join(__dirname, 'main.ts');
/** In an archive, with all that it needs (config/archive.ts). */
const bundled = join(__dirname, 'main.mjs');

/** The file to run; undefined if it cannot be made, which is said. */
function program() {
  // Node reads no TypeScript below node_modules, where npx puts what it fetches.
  if (process.features.typescript && !/[\\/]node_modules[\\/]/.test(main)) return main;
  try {
    return require('./javascript.cjs').javascriptOf(main, join(__dirname, '..', '..'));
  } catch (error) {
    if (!error.syscall || error.code === 'ENOENT') throw error;
    console.error(`drydock: cannot keep the command line as JavaScript: ${error.message}`);
    console.error(
      ['EACCES', 'EPERM', 'EROFS'].includes(error.code)
        ? '  try: give yourself the right to write in node_modules'
        : '  try: df shows whether the disk is full',
    );
    process.exitCode = 3;
    return undefined;
  }
}

const file = existsSync(bundled) ? nodeReady() && bundled : readyForLabs() && program();
if (file) import(pathToFileURL(file).href);
