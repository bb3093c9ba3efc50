import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeIssues } from '../project/parse.ts';
import { versions } from './versions.ts';

const text = readFileSync(join(import.meta.dirname, '../../labs/versions.yaml'), 'utf8');

/** What the schema says about the course's own file after a change. */
function issues(change: (file: ReturnType<typeof parse>) => void): string {
  const file = parse(text);
  change(file);
  return describeIssues('versions.yaml', versions.safeParse(file).error?.issues ?? [], file).join('\n');
}

test.each<[string, (file: ReturnType<typeof parse>) => void, string]>([
  ['as it is', () => {}, ''],
  ['no end of support', ({ images }) => delete images.redis.supported_until, 'images.redis.supported_until'],
  ['an end that is no day', ({ tools }) => (tools.kind.supported_until = 'soon'), 'a day such as 2027-01-31'],
  ['no source', ({ images }) => delete images.node.source, 'images.node.source'],
  ['no end and no reason', ({ images }) => delete images.redis.because, 'a reason where supported_until is'],
  ['an old kubectl', ({ tools }) => (tools.kubectl.version = '1.35.0'), 'at most one minor version below'],
  ['a node image of no digest', ({ kubernetes }) => (kubernetes.digest = 'latest'), 'sha256: and 64'],
  ['a tool too few', ({ tools }) => delete tools.helm, 'field tools.helm'],
])('versions.yaml: %s', (_name, change, expected) => {
  if (expected) expect(issues(change)).toContain(expected);
  else expect(issues(change)).toBe('');
});
