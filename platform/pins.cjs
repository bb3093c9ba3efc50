/**
 * `node platform/pins.cjs kubernetes` prints the version of Kubernetes in labs/versions.yaml, and
 * `node platform/pins.cjs LIST…` NAME, a space and TAG of every image of these lists (images, node, addons).
 * The platform is built beside `npm ci`, with nothing installed: so this reads YAML itself, but only nested
 * keys and values of one line, and refuses every line that is anything else.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 knows these names only
const { readFileSync } = require('fs');
const { join } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: as above

const FILE = join(__dirname, '../labs/versions.yaml');
const KEY = /^((?: {2})*)([\w./-]+):(?: (\S.*))?$/;
/** A value, perhaps behind the name that *NAME stands for later. */
const VALUE = /^(?:&(\w+) )?(?:"([^"\\]*)"|\*(\w+)|([^\s"'#&*!|>%@`[\]{},?-](?:(?!: | #).)*[^\s:]))$/;

function parse(text) {
  const names = Object.create(null);
  const open = [Object.create(null)];
  text.split('\n').forEach((line, index) => {
    if (/^ *(#.*)?$/.test(line)) return;
    const fail = () => {
      throw new Error(`labs/versions.yaml: line ${index + 1}: expected KEY: VALUE; found: ${line.trim()}`);
    };
    const [, indent, key, text] = (!line.includes('\t') && KEY.exec(line)) || fail();
    const depth = indent.length / 2;
    if (depth >= open.length) fail();
    open.length = depth + 1;
    if (text === undefined) {
      open.push(Object.create(null));
      open[depth][key] = open[depth + 1];
      return;
    }
    const [, name, quoted, alias, plain] = VALUE.exec(text) || fail();
    const value = alias ? names[alias] || fail() : quoted === undefined ? plain : quoted;
    if (name) names[name] = value;
    open[depth][key] = value;
  });
  return open[0];
}

function pin(name, value) {
  if (typeof value === 'string') return value;
  throw new Error(`labs/versions.yaml: ${name}: expected a tag or version; found none`);
}

try {
  const pins = parse(readFileSync(FILE, 'utf8'));
  for (const list of process.argv.slice(2)) {
    const entries = Object.entries(pins[list] || {});
    if (entries.length === 0) throw new Error(`labs/versions.yaml: expected ${list}; found none`);
    if (list === 'kubernetes') console.log(pin(list, pins[list].version));
    else for (const [name, { tag }] of entries) console.log(`${name} ${pin(name, tag)}`);
  }
} catch (error) {
  console.error(`pins: ${error.message}\n  try: git diff labs/versions.yaml`);
  process.exitCode = 3;
}
