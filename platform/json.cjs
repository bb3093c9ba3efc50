/**
 * `node platform/json.cjs KEY… <FILE` prints what is below these keys of a JSON document, one a line; `*` is
 * every member. Prints nothing where there is none, or where there is no document. With nothing imported
 * that is not Node's, as pins.cjs.
 */
// biome-ignore lint/style/useNodejsImportProtocol: Node 12 knows this name only
const text = require('fs').readFileSync(0, 'utf8');

let found = text.trim() ? [JSON.parse(text)] : [];
for (const key of process.argv.slice(2))
  found = found
    .filter((value) => value && typeof value === 'object')
    .flatMap((value) => (key === '*' ? Object.values(value) : [value[key]]));
for (const value of found) if (value !== undefined) console.log(value);
