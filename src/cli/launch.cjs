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
const root = join(__dirname, '..', '..');
/** In an unpacked archive, with all that it needs (config/archive.ts). */
const bundled = join(__dirname, 'main.mjs');

/** The file to run; undefined if it cannot be made, which is said. */
function program() {
  // Node reads no TypeScript below node_modules, where npx puts what it fetches.
  if (process.features.typescript && !/[\\/]node_modules[\\/]/.test(main)) return main;
  try {
    return require('./javascript.cjs').javascriptOf(main, root);
  } catch (error) {
    if (!error.syscall || error.code === 'ENOENT') throw error;
    console.error(`drydock: cannot keep the command line as JavaScript: ${error.message}`);
    return refused(error, 'give yourself the right to write in node_modules');
  }
}

/** Says what to do about a file that cannot be written. */
function refused(error, right) {
  const denied = ['EACCES', 'EPERM', 'EROFS'].includes(error.code);
  console.error(`  try: ${denied ? right : 'df shows whether the disk is full'}`);
  process.exitCode = 3;
  return undefined;
}

/** The file to run of an archive: its course is unpacked elsewhere, and is the project from then on. */
function unpackedProgram() {
  try {
    const folder = require('./unpack.cjs').unpacked(root);
    process.env.DRYDOCK_FROM = root;
    if (process.env.DRYDOCK_ROOT === root) process.env.DRYDOCK_ROOT = folder;
    process.chdir(process.env.DRYDOCK_ROOT || folder);
    process.argv[1] = join(folder, 'src', 'cli', 'launch.cjs');
    return join(folder, 'src', 'cli', 'main.mjs');
  } catch (error) {
    if (!error.syscall) throw error;
    console.error(`drydock: cannot unpack the labs: ${error.message}`);
    return refused(error, 'set XDG_CACHE_HOME to a folder that you may write in');
  }
}

function chosen() {
  if (existsSync(join(root, 'course.gz'))) return nodeReady() && unpackedProgram();
  return existsSync(bundled) ? nodeReady() && bundled : readyForLabs() && program();
}

const file = chosen();
if (file) import(pathToFileURL(file).href);
