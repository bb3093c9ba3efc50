import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ADDONS } from './addons.ts';
import { FILES, KUBERNETES, MOUNT, PORTS, REGISTRY } from './names.ts';

const root = join(FILES, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const kind = parse(read('src/cluster/files/kind.yaml'));
interface Images {
  [name: string]: { tag: string };
}
const cluster: { node: Images; addons: Images } = parse(read('platform/cluster.yaml'));
const references = (images: Images): string[] =>
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
  expect([...new Set(named)].sort()).toEqual(references(cluster.addons).sort());
});

test('the image of the nodes is built of the Kubernetes that the cluster is said to have', () => {
  const components = references(cluster.node).filter((image) => /\/kube-[a-z-]+:/.test(image));
  expect(components).toHaveLength(4);
  for (const image of components) expect(image).toMatch(new RegExp(`:${KUBERNETES}$`));
  expect(read('platform/programs/kubernetes/go.mod')).toContain(`k8s.io/kubernetes ${KUBERNETES}`);
  expect(read('platform/programs/kubernetes/ldflags')).toContain(`gitVersion=${KUBERNETES}\n`);
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
