/**
 * `node config/ready.cjs`: the first thing that every npm script does. It says in one message what keeps the
 * others from starting: an install that is not there or half made, a path that the bundler misreads. Plain
 * JavaScript with nothing imported, because it runs on whatever Node the machine has, with nothing installed:
 * Ubuntu 22.04 has Node 12, which knows neither `?.` nor `??` nor `node:fs`. `node config/ready.cjs labs` is
 * what src/cli/drydock asks where it finds no whole install.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 knows these names only
const { existsSync, readFileSync } = require('fs');
const { join } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: as above

const root = join(__dirname, '..');
const modules = join(root, 'node_modules');

/**
 * Overrides settings under which npm ci alone does not help: NODE_ENV=production and omit=dev leave
 * everything out, ignore-scripts=true leaves Node out.
 */
const INSTALL = 'npm ci --include=dev --ignore-scripts=false';

/**
 * What other package managers leave in node_modules; npm leaves .package-lock.json, as the last thing it
 * does.
 */
const FINISHED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'];

/** What is wrong with what is installed; undefined if nothing is. */
function installFault() {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const wanted = Object.keys({ ...dependencies, ...devDependencies });
  const absent = wanted.filter((name) => !existsSync(join(modules, name, 'package.json')));
  if (absent.length === wanted.length) return 'nothing that this project needs is installed in node_modules';
  if (absent.length > 0)
    return `node_modules is half made: ${absent.length} of ${wanted.length} packages are missing, such as ${absent[0]}`;
  if (!existsSync(join(modules, 'node', 'bin', 'node')))
    return 'node_modules has no node/bin/node: its install script, which fetches it, did not run';
  if (!FINISHED.some((name) => existsSync(join(modules, name))))
    return 'node_modules is half made: the install did not finish';
  return undefined;
}

/**
 * What is wrong with the path of this folder; undefined if nothing is. Spaces, quotes, umlauts and % are
 * fine.
 */
function pathFault() {
  const [found] = /[#?"\\:\n]/.exec(root) || [];
  return (
    found &&
    `the path of this folder holds ${JSON.stringify(found)}, and the site cannot be built there: ${root}`
  );
}

const labs = process.argv[2] === 'labs';
const install = installFault();
const path = labs ? undefined : pathFault();
// npm puts the project's own Node first on PATH. Where it could not, an older Node would fail on the next
// file, which is TypeScript.
const node =
  labs || install || path || process.features.typescript
    ? undefined
    : `this is Node ${process.version}; expected the one in node_modules`;

const fault = install || path || node;
if (fault) {
  const hints =
    fault === path ? 'move or rename the folder so that its path has none of # ? " \\ :' : INSTALL;
  console.error(`drydock: ${fault}\n  try: ${hints}`);
  process.exitCode = 3;
}
