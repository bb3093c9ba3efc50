import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeTool } from '../../src/cluster/preflight.ts';
import { loadVersions, nodeImage } from '../../src/cluster/versions.ts';
import { labIds, loadLab } from '../../src/labs/load.ts';
import { filesBelow } from '../../src/project/files.ts';
import { checkout, miniProject } from '../support/project.ts';
import { literalFaults, pinFaults } from './pins.ts';

const versions = loadVersions(checkout);
const text = (name: string): string => readFileSync(join(checkout, name), 'utf8');

/** Images that are no pins on purpose. One that nothing names any more fails the test. */
const EXCEPTIONS = [
  {
    file: 'labs/helm/failures/1-render/run.sh',
    fault: 'tag 1.36',
    because: 'the chart is rendered, and nothing pulls it',
  },
  { file: 'labs/helm/failures/4-wait/run.sh', fault: 'tag 1.37-none', because: 'the fault: no such image' },
  {
    file: 'labs/helm/failures/7-break-stuck/setup.sh',
    fault: 'tag 1.37-none',
    because: 'the fault: no such image',
  },
  { file: 'labs/helm/templates/3-traps/run.sh', fault: 'tag null', because: 'null takes a value away' },
  {
    file: 'labs/kubernetes/debugging/3-break-pages/setup.sh',
    fault: 'nginx:1.30-does-not-exist',
    because: 'the fault: no such image',
  },
  {
    file: 'labs/kubernetes/kustomize/files/base/deployment.yaml',
    fault: 'image shop',
    because: 'a placeholder: each overlay names the image',
  },
  {
    file: 'labs/kubernetes/deployments/5-break-rollout/setup.sh',
    fault: 'busybox:1.73',
    because: 'the fault: a tag with two digits swapped',
  },
];

/** Files that run, render or apply something; lab.yaml and values are read by their schemas too. */
const FOLDERS = ['labs', 'src/cluster/files', 'deploy', 'platform', 'tests/platform'];
const files = FOLDERS.flatMap((folder) =>
  filesBelow(join(checkout, folder)).map((name) => `${folder}/${name}`),
).filter(
  (name) => !/\.(?:md|ts|cjs)$|recording\.json$|^labs\/versions\.yaml$|^platform\/programs\//.test(name),
);
const ids = labIds(checkout);
const found = files.flatMap((file) => {
  const id = ids.find((id) => file.startsWith(`labs/${id}/`));
  const own = id ? loadLab(id, checkout).objects : {};
  return pinFaults(file, text(file), versions, own).map((fault) => ({ file, fault }));
});
const excepted = ({ file, fault }: { file: string; fault: string }) =>
  EXCEPTIONS.find((one) => one.file === file && fault.includes(one.fault));

describe('what the course names', () => {
  test('no file names an image that is no pin', () => {
    expect(found.filter((one) => !excepted(one))).toEqual([]);
  });

  test('every exception is still one', () => {
    expect(EXCEPTIONS.filter((one) => !found.some((fault) => excepted(fault) === one))).toEqual([]);
  });

  test.each([
    ...filesBelow(join(checkout, 'src/cluster'))
      .filter((name) => /^[^/]*(?<!\.test)\.ts$/.test(name))
      .map((name) => `src/cluster/${name}`),
    ...filesBelow(join(checkout, 'platform'))
      .filter((name) => /^[^/]*\.(?:sh|cjs)$/.test(name))
      .map((name) => `platform/${name}`),
  ])('%s writes out no version', (name) => {
    expect(literalFaults(text(name), versions)).toEqual([]);
  });

  test('deploy/Dockerfile starts from pinned images, which a build argument can replace', () => {
    const file = text('deploy/Dockerfile');
    const bases = [...file.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    const defaults = [...file.matchAll(/^ARG (\w+)=(\S+:\S+)$/gm)];
    expect(bases).toEqual(defaults.map(([, name]) => `\${${name}}`));
    expect(bases).toHaveLength(2);
    for (const [, , image] of defaults)
      expect(pinFaults('Dockerfile', `FROM ${image}`, versions)).toEqual([]);
  });

  test.each(
    Object.entries(versions.images)
      .map(([name, { tag }]) => [name, tag] as const)
      .filter(([name]) => existsSync(join(checkout, 'platform/images', name))),
  )('the stand-in for %s says that it is one for the tag %s', (name, tag) => {
    expect(text(`platform/images/${name}/Dockerfile`)).toContain(`# ${name}:${tag}`);
    expect(text('platform/README.md')).toContain(`| \`${name}:${tag}\` |`);
  });

  test('the page on setting up asks for the least versions', () => {
    const page = text('src/content/docs/start/set-up.mdx');
    for (const [name, tool] of [
      ['kind', 'kind'],
      ['kubectl', 'kubectl'],
      ['Helm', 'helm'],
      ['cosign', 'cosign'],
    ] as const) {
      const asked = new RegExp(`\\[${name}\\]\\(\\S+\\) ([\\d.]+)`).exec(page)?.[1];
      expect(`${asked}.0.0`.startsWith(versions.tools[tool].version), `${name} ${asked}`).toBe(true);
    }
  });
});

describe('a wrong pin of each kind is refused', () => {
  const manifest = (image: string) => `spec:\n  containers:\n    - name: web\n      image: ${image}\n`;
  test.each([
    ['run.sh', 'docker run --rm alpine:3.20 true', 'image alpine:3.20 is not in labs/versions.yaml'],
    ['run.sh', 'docker run --rm --volume notes:/n redis:7 true', 'image redis:7: labs/versions.yaml has 8'],
    [
      'run.sh',
      'docker run \\\n  --rm \\\n  docker.io/library/nginx:1 true',
      'image nginx:1: labs/versions.yaml has 1.30',
    ],
    ['run.sh', 'docker run --pid container:web redis:7', 'image redis:7: labs/versions.yaml has 8'],
    [
      'run.sh',
      'docker run --detach --name web --publish 8080:80 nginx',
      'image nginx: labs/versions.yaml has',
    ],
    ['run.sh', 'docker service create --name web redis:7', 'image redis:7'],
    ['Dockerfile', 'FROM debian:bookworm', 'image debian:bookworm: labs/versions.yaml has'],
    ['Dockerfile', 'FROM --platform=linux/amd64 debian AS build', 'image debian: labs/versions.yaml has'],
    ['Dockerfile', 'FROM busybox:1.37\nCOPY --from=alpine:3.20 /bin /bin', 'image alpine:3.20 is not'],
    ['run.sh', 'kubectl run web --image busybox:1.36', 'image busybox:1.36: labs/versions.yaml has 1.37'],
    ['run.sh', 'kubectl debug web --image=alpine:3.20', 'image alpine:3.20 is not'],
    ['run.sh', 'kubectl create deployment web --image=nginx', 'image nginx: labs/versions.yaml has 1.30'],
    ['run.sh', 'kubectl set image deployment/web web=alpine:3.20', 'image alpine:3.20 is not'],
    ['web.yaml', manifest('busybox:1.36'), 'line 4: image busybox:1.36: labs/versions.yaml has 1.37'],
    ['web.yaml', manifest('"busybox"'), 'image busybox: labs/versions.yaml has 1.37'],
    ['web.yaml', manifest('registry.k8s.io/pause:3.9'), 'labs/versions.yaml has 3.10'],
    ['web.yaml', 'containers: [{name: a, image: "alpine:3.20"}]', 'image alpine:3.20 is not'],
    [
      'run.sh',
      `kubectl apply -f - <<'END'\n${manifest('alpine:3.20')}END`,
      'line 5: image alpine:3.20 is not',
    ],
    ['run.sh', `kubectl patch pod web --patch '{"image": "alpine:3.20"}'`, 'image alpine:3.20 is not'],
    [
      'run.sh',
      'helm install web web --set image.tag=1.36',
      'no image in labs/versions.yaml has the tag 1.36',
    ],
    ['run.sh', 'helm install web web --set replicas=2,image.tag=1.36', 'the tag 1.36'],
    ['run.sh', 'helm install web web --set-string=image.tag=1.36', 'the tag 1.36'],
    [
      'run.sh',
      'helm install web web --set image.repository=alpine,image.tag=1.37',
      'image alpine:1.37 is not',
    ],
    [
      'values.yaml',
      'image:\n  repository: busybox\n  tag: "1.36"',
      'image busybox:1.36: labs/versions.yaml has',
    ],
    ['values.yaml', 'web:\n  image: {tag: "1.36"}', 'no image in labs/versions.yaml has the tag 1.36'],
    ['values.yaml', 'tests:\n  image: alpine:3.20', 'image alpine:3.20 is not'],
    ['check.sh', 'fail "no Redis" "one" "start it from redis:7"', 'image redis:7: labs/versions.yaml has 8'],
  ])('%s: %j', (path, script, because) => {
    expect(pinFaults(path, script, versions).join('\n')).toContain(because);
  });

  test.each([
    ['a node image', "const image = 'kindest/node:v1.36.0';", 'kindest/node:v1.36.0'],
    ['a version of Kubernetes', "const KUBERNETES = 'v1.37.0';", 'v1.37.0'],
    ['the registry', "const IMAGE = 'registry:3';", 'registry:3'],
    ['a least version', "const LEAST = { kind: '0.33.0' };", '0.33.0'],
    ['an image in a script of the platform', 'docker pull redis:8', 'redis:8'],
  ])('%s that a source writes out', (_name, source, literal) => {
    expect(literalFaults(source, versions)).toEqual([
      `line 1: ${literal} is written out: read labs/versions.yaml`,
    ]);
  });

  test('preflight and the node image follow versions.yaml', () => {
    const changed = text('labs/versions.yaml').replace('v1.37.0', 'v1.36.3').replace('"0.33.0"', '"0.34.0"');
    process.env.DRYDOCK_ROOT = miniProject({ 'labs/versions.yaml': changed });
    try {
      expect(nodeImage()).toBe('kindest/node:v1.36.3');
      expect(judgeTool('kind', '0.33.2')).toMatchObject([
        { expected: 'kind 0.34.0 or newer, first on PATH' },
      ]);
    } finally {
      delete process.env.DRYDOCK_ROOT;
    }
  });
});

test.each([
  'docker run --volume notes:/data:ro redis:8',
  'docker run --restart on-failure:3 busybox:1.37 false',
  'docker run --rm --network container:drydock-web busybox:1.37 true',
  'docker run --publish 127.0.0.1:8080:80 busybox:1.37 httpd -f',
  'docker run busybox:1.37 sleep 3600',
  'docker pull 127.0.0.1:8152/hello:2',
  'docker run --pid container:web --network=container:web busybox:1.37 ps',
  'docker run --rm localhost:8150/drydock-app:1 true',
  'docker run --rm "$IMAGE" true',
  'fail "no container" "docker run made one"',
  'redis-cli -u redis://redis:6379',
  'helm install web web --set image.tag=1.37',
  '# docker run alpine:3.20',
])('%j is fine', (script) => {
  expect(pinFaults('run.sh', script, versions)).toEqual([]);
});

test("a lab's own images are known by its lab.yaml", () => {
  const script = 'helm install site chart --set image.repository=localhost:8170/site --set image.tag=2';
  expect(pinFaults('run.sh', script, versions)).toHaveLength(1);
  expect(pinFaults('run.sh', script, versions, { images: ['localhost:8170/site:2'] })).toEqual([]);
});
