import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { miniProject } from '../../tests/support/project.ts';
import { ADDONS } from './addons.ts';
import { FILES, MOUNT, PORTS, REGISTRY } from './names.ts';
import { loadVersions } from './versions.ts';

const root = join(FILES, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const kind = parse(read('src/cluster/files/kind.yaml'));
const versions = loadVersions(root);
const KUBERNETES = versions.kubernetes.version;
const references = (images: Record<string, { tag: string }>): string[] =>
  Object.entries(images).map(([name, { tag }]) => `${name}:${tag}`);

test('nothing of the cluster listens anywhere but on 127.0.0.1', () => {
  expect(kind.networking.apiServerAddress).toBe('127.0.0.1');
  const ports: { listenAddress: string; hostPort: number }[] = kind.nodes.flatMap(
    (node: { extraPortMappings?: unknown[] }) => node.extraPortMappings ?? [],
  );
  expect(ports.map(({ hostPort }) => hostPort).sort()).toEqual(Object.values(PORTS).sort());
  for (const { listenAddress } of ports) expect(listenAddress).toBe('127.0.0.1');
});

test('every node is marked as ours from its first moment', () => {
  for (const node of kind.nodes)
    expect(node.extraMounts).toEqual([{ hostPath: '.', containerPath: MOUNT, readOnly: true }]);
});

test('the images that manifests name are those that are built for machines without internet', () => {
  const texts = Object.values(ADDONS).flatMap(({ manifests }) =>
    manifests.map((name) => read(`src/cluster/files/${name}`)),
  );
  const named = texts.flatMap((text) =>
    [...text.matchAll(/^ *image: (\S+)$/gm)].map(([, image]) => image as string),
  );
  expect([...new Set(named)].sort()).toEqual(references(versions.addons).sort());
});

test('the image of the nodes is built of the Kubernetes that the cluster is said to have', () => {
  const components = references(versions.node).filter((image) => /\/kube-[a-z-]+:/.test(image));
  expect(components).toHaveLength(4);
  for (const image of components) expect(image).toMatch(new RegExp(`:${KUBERNETES}$`));
  expect(read('platform/programs/kubernetes/go.mod')).toContain(`k8s.io/kubernetes ${KUBERNETES}`);
  expect(read('platform/programs/kubernetes/ldflags')).toContain(`gitVersion=${KUBERNETES}\n`);
});

test('engine, client and kind that are built here are the versions that labs name', () => {
  const stamped = (module: string) =>
    /Version=([\d.]+)/.exec(read(`platform/programs/${module}/ldflags`))?.[1];
  expect(stamped('moby')).toBe(stamped('docker-cli'));
  const [major = ''] = (stamped('moby') ?? '').split('.');
  expect(versions.images.docker?.tag).toBe(`${major}-dind`);
  expect(Number(major)).toBeGreaterThanOrEqual(Number(versions.tools.engine.version));
  expect(read('platform/programs/kind/go.mod')).toContain(
    `sigs.k8s.io/kind v${versions.tools.kind.version} `,
  );
});

/** What a script of the platform prints, which reads YAML and JSON on any Node, with nothing installed. */
const printed = (folder: string, script: string, args: string[], input = ''): string =>
  execFileSync('node', [join(folder, 'platform', script), ...args], {
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test("the platform's scripts read the same versions as everything else", () => {
  expect(printed(root, 'pins.cjs', ['kubernetes'])).toBe(`${KUBERNETES}\n`);
  const { images, node, addons } = versions;
  expect(printed(root, 'pins.cjs', ['images', 'node', 'addons']).trim().split('\n')).toEqual(
    [images, node, addons].flatMap(references).map((image) => image.replace(/:([^:]+)$/, ' $1')),
  );
});

test.each([
  ['a list', 'images: [redis]'],
  ['a value of several lines', 'images:\n  redis:\n    tag: >-\n      8'],
  ['a comment behind a value', 'images:\n  redis:\n    tag: 8 # the newest'],
  ['a name that nothing has', 'images:\n  redis:\n    tag: *newest'],
  ['a tab', 'images:\n  redis:\n    tag: 24-slim\t# the newest'],
  ['a key below a value', 'images:\n  redis: 8\n    tag: 8'],
])('and refuse %s rather than misread it', (_name, text) => {
  const project = miniProject({
    'labs/versions.yaml': text,
    'platform/pins.cjs': read('platform/pins.cjs'),
  });
  expect(() => printed(project, 'pins.cjs', ['images'])).toThrow('expected KEY: VALUE');
});

test.each([
  ['constructor', 'expected constructor; found none'],
  ['images', 'expected images; found none'],
  ['tools', 'engine: expected a tag or version; found none'],
])('pins.cjs fails where it finds nothing to print for %s', (list, said) => {
  const project = miniProject({
    'labs/versions.yaml': 'images:\ntools:\n  engine:\n    version: "8"\n',
    'platform/pins.cjs': read('platform/pins.cjs'),
  });
  const run = () => printed(project, 'pins.cjs', [list]);
  expect(run).toThrow(said);
  expect(run).toThrow(expect.objectContaining({ status: 3 }));
});

test.each([
  [['config', 'digest'], 'sha256:c\n'],
  [['layers', '*', 'digest'], 'sha256:1\nsha256:2\n'],
  [['config', 'Labels', 'drydock.inputs'], ''],
])('the field %j of a manifest', (keys, expected) => {
  const manifest = {
    config: { digest: 'sha256:c' },
    layers: [{ digest: 'sha256:1' }, { digest: 'sha256:2' }],
  };
  expect(printed(root, 'json.cjs', keys, JSON.stringify(manifest, null, 1))).toBe(expected);
  expect(printed(root, 'json.cjs', keys)).toBe('');
});

test('nodes that were built here ask the registry that stands beside them', () => {
  expect(read('platform/node/Dockerfile')).toContain(`http://${REGISTRY}:5000`);
});

test('every manifest is whole', () => {
  for (const { manifests } of Object.values(ADDONS))
    for (const name of manifests)
      for (const document of parseAllDocuments(read(`src/cluster/files/${name}`))) {
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toMatchObject({
          apiVersion: expect.any(String),
          kind: expect.any(String),
          metadata: { name: expect.any(String) },
        });
      }
});
