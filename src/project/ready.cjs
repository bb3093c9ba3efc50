/**
 * What keeps the command line or the site's programs from starting: an install that is not there or half
 * made, a Node that is too old, a path that the bundler misreads. `node src/project/ready.cjs` is the first
 * thing that every npm script does; src/cli/launch.cjs asks for less. Plain JavaScript with nothing imported,
 * because it runs on whatever Node the machine has, with nothing installed: Ubuntu 22.04 has Node 12, which
 * knows neither `?.` nor `??` nor `node:fs`.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 knows these names only
const { existsSync, readFileSync } = require('fs');
const { join } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: as above

const root = join(__dirname, '../..');
const modules = join(root, 'node_modules');

/**
 * Overrides settings under which npm ci alone does not help: NODE_ENV=production, omit=dev and omit=optional
 * leave out what builds the site, ignore-scripts=true leaves Node out, bin-links=false leaves it off PATH.
 */
const INSTALL = 'npm ci --include=dev --include=optional --ignore-scripts=false --bin-links';
const INSTALL_LABS = 'npm ci --omit=dev';

/**
 * What other package managers leave in node_modules; npm leaves .package-lock.json, as the last thing it
 * does.
 */
const FINISHED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'];

const { dependencies = {}, devDependencies = {} } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const LABS = Object.keys(dependencies);
const SITE = Object.keys(devDependencies);

const absentOf = (wanted) => wanted.filter((name) => !existsSync(join(modules, name, 'package.json')));

/** What is wrong with the install of these packages; undefined if nothing is. */
function installFault(wanted) {
  const absent = absentOf(wanted);
  if (absent.length === wanted.length) return 'nothing that this project needs is installed in node_modules';
  const count = `${absent.length} of ${wanted.length} packages`;
  if (absent.length > 0) return `node_modules is half made: ${count} are missing, such as ${absent[0]}`;
  if (!FINISHED.some((name) => existsSync(join(modules, name))))
    return 'node_modules is half made: the install did not finish';
  return undefined;
}

/**
 * The first package of these that has compiled parts for kinds of machines, and none installed for this one;
 * undefined if all have.
 */
function withoutItsPart(names) {
  return names.find((name) => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    const parts = Object.keys(optionalDependencies || {}).filter((part) =>
      part.includes(`${process.platform}-${process.arch}`),
    );
    return parts.length > 0 && absentOf(parts).length === parts.length;
  });
}

/** What is wrong with what the site is built with; undefined if nothing is. */
function siteFault() {
  if (!installFault(LABS) && absentOf(SITE).length === SITE.length)
    return 'node_modules has what npx drydock needs, and not what builds and tests the site';
  const fault = installFault(LABS.concat(SITE));
  if (fault) return fault;
  if (!existsSync(join(modules, 'node', 'bin', 'node')))
    return 'node_modules has no node/bin/node: its install script, which fetches it, did not run';
  const lacking = withoutItsPart(SITE);
  if (lacking)
    return (
      `node_modules has ${lacking} without its part for ${process.platform}-${process.arch}: ` +
      'optional packages were left out, or it was installed on another kind of machine'
    );
  // npm puts the project's own Node first on PATH. Where it could not, an older Node would fail on the next
  // file, which is TypeScript.
  return process.features.typescript
    ? undefined
    : `this is Node ${process.version}; expected the one in node_modules`;
}

/**
 * What is wrong with the path of this folder; undefined if nothing is. Spaces, quotes, umlauts and % are
 * fine.
 */
function pathFault() {
  if (/[\\/]node_modules[\\/]/.test(root))
    return `this folder is below one named node_modules, where Node reads no TypeScript: ${root}`;
  const [found] = /[#?"\\:\n]/.exec(root) || [];
  return (
    found &&
    `the path of this folder holds ${JSON.stringify(found)}, and the site cannot be built there: ${root}`
  );
}

/** Says the first fault of these, with what to do, and sets the exit code; false if there is one. */
function ready(faults) {
  for (const [fault, hint] of faults) {
    if (!fault) continue;
    console.error(`drydock: ${fault}\n  try: ${hint}`);
    process.exitCode = 3;
    return false;
  }
  return true;
}

const NODE_FAULT = [
  Number.parseInt(process.versions.node, 10) < 20 &&
    `this is Node ${process.version}; expected Node 20 or newer`,
  'install a newer Node: https://nodejs.org/en/download',
];

exports.nodeReady = () => ready([NODE_FAULT]);
exports.readyForLabs = () => ready([NODE_FAULT, [installFault(LABS), INSTALL_LABS]]);

const { NODE_OPTIONS = '' } = process.env;

if (require.main === module)
  ready([
    [
      /--no-(?:experimental-)?strip-types/.test(NODE_OPTIONS) &&
        `NODE_OPTIONS is ${NODE_OPTIONS}: Node then reads no TypeScript, of which the site's programs are`,
      'unset NODE_OPTIONS',
    ],
    [siteFault(), INSTALL],
    [pathFault(), 'move or rename the folder so that its path has none of # ? " \\ : and no node_modules'],
  ]);
