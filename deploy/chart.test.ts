import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkout } from '../tests/support/project.ts';

const read = (name: string): string => readFileSync(join(checkout, 'deploy/chart', name), 'utf8');
const values: unknown = parse(read('values.yaml'));

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  required?: string[];
  items?: Schema;
  $defs?: Record<string, Schema>;
}
const schema = JSON.parse(read('values.schema.json')) as Schema;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value that isn't a map of others, by its path: `image.tag`. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  isMap(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

/** What a reference leads to, with what stands beside it. */
const resolved = (one: Schema): Schema =>
  one.$ref ? { ...schema.$defs?.[one.$ref.replace('#/$defs/', '')], ...one } : one;

/** All schemas of objects in a schema, by their paths. */
function objects(one: Schema, path: string): [string, Schema][] {
  const inner = [
    ...Object.entries({ ...one.properties, ...one.$defs }),
    ...(one.items ? [['*', one.items] as const] : []),
  ];
  const found = inner.flatMap(([key, next]) => objects(next, `${path}/${key}`));
  return one.type === 'object' || one.properties ? [[path, one], ...found] : found;
}

test("the chart's README has every value with its default, in the same order", () => {
  const rows = [...read('README.md').matchAll(/^\| `([^`]+)` \| `([^`]*)` \| (.+) \|$/gm)];
  const said = (value: unknown): string =>
    typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  expect(rows.map(([, name, shown]) => `${name} ${shown}`)).toEqual(
    leaves(values).map(([name, value]) => `${name} ${said(value)}`),
  );
});

test('what the README marks as required is empty by default', () => {
  const required = [...read('README.md').matchAll(/^\| `([^`]+)` \| `([^`]*)` \| \*\*Required/gm)];
  expect(required.map(([, name, shown]) => [name, shown])).toEqual([
    ['image.repository', '""'],
    ['route.gateway.name', '""'],
    ['networkPolicy.from', '""'],
  ]);
});

test("the schema's objects are closed at every depth", () => {
  const open = objects(schema, '').filter(([, one]) => one.additionalProperties !== false);
  // It belongs to a parent chart. The labels are closed by what they refer to.
  expect(open.map(([path]) => path)).toEqual(['/global', '/podLabels']);
});

test('the schema requires what values.yaml has, and knows no value that values.yaml leaves out', () => {
  const compare = (one: Schema, value: unknown, path: string): void => {
    const { properties, required = [] } = resolved(one);
    // An empty map, and quantities: the user chooses among Kubernetes' own names.
    const chosen = isMap(value) && (Object.keys(value).length === 0 || path.startsWith('/resources/'));
    if (!isMap(value) || !properties || chosen) return;
    const optional = { '': ['global'], '/resources': ['limits'] }[path] ?? [];
    expect([...required, ...optional].sort(), path).toEqual(Object.keys(properties).sort());
    expect([...Object.keys(value), ...(path === '' ? ['global'] : [])].sort(), path).toEqual(
      Object.keys(properties).sort(),
    );
    for (const [key, inner] of Object.entries(value))
      compare(properties[key] as Schema, inner, `${path}/${key}`);
  };
  compare(schema, values, '');
});
