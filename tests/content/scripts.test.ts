import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadVersions } from '../../src/cluster/versions.ts';
import { filesBelow } from '../../src/project/files.ts';
import { checkout, miniProject } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';
import { faults } from './scripts.ts';

const versions = loadVersions(checkout);
const labs = filesBelow(join(checkout, 'labs')).map((name) => join('labs', name));
const labScripts = labs.filter((name) => name.endsWith('.sh'));
const allScripts = [
  ...labScripts,
  ...filesBelow(join(checkout, 'platform'))
    .filter((name) => name.endsWith('.sh'))
    .map((name) => join('platform', name)),
  '.ci/run',
  'src/cli/drydock',
];
const text = (name: string): string => readFileSync(join(checkout, name), 'utf8');

describe('lab scripts', () => {
  test.each(labScripts)(
    '%s runs on bash 3.2 with GNU and BSD tools, and names pinned images only',
    (name) => {
      expect(faults(text(name), versions)).toEqual([]);
    },
  );

  test.each(labs.filter((name) => name.endsWith('Dockerfile')))('%s is built from a pinned image', (name) => {
    expect(faults(text(name), versions)).toEqual([]);
  });

  test.each(
    labScripts.filter((name) => /(?:run|check|setup|clean)\.sh$/.test(name) && !name.includes('/lib/')),
  )('%s can be run by hand and is strict', (name) => {
    expect(statSync(join(checkout, name)).mode & 0o111).not.toBe(0);
    expect(text(name)).toMatch(
      /^#!\/usr\/bin\/env bash\n#[^\n]+\n(?:#[^\n]*\n)*set -o errexit -o nounset -o pipefail\n/,
    );
  });
});

describe('images that are named outside of labs', () => {
  test('deploy/Dockerfile starts from pinned images, which a build argument can replace', () => {
    const file = text('deploy/Dockerfile');
    const bases = [...file.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    const defaults = [...file.matchAll(/^ARG (\w+)=(\S+:\S+)$/gm)];
    expect(bases).toEqual(defaults.map(([, name]) => `\${${name}}`));
    expect(bases).toHaveLength(2);
    for (const [, , image] of defaults) expect(faults(`FROM ${image}`, versions)).toEqual([]);
  });

  test('the registry beside the cluster is the pinned one', () => {
    expect(text('src/cluster/registry.ts')).toContain(`'registry:${versions.images.registry?.tag}'`);
  });

  test.each(
    Object.entries(versions.images)
      .map(([name, { tag }]) => [name, tag, `platform/images/${name}/Dockerfile`] as const)
      .filter(([, , file]) => existsSync(join(checkout, file))),
  )('the stand-in for %s says that it is one for the tag %s', (name, tag, file) => {
    expect(text(file)).toContain(`# ${name}:${tag}`);
    expect(text('platform/README.md')).toContain(`| \`${name}:${tag}\` |`);
  });

  test.skipIf(!existsSync('/usr/bin/apt-get'))(
    'one without a stand-in is a warning, and the rest goes on',
    () => {
      const root = miniProject({ '.gitignore': text('.gitignore') });
      cpSync(join(checkout, 'platform'), join(root, 'platform'), { recursive: true });
      for (const name of ['redis', 'registry.k8s.io/pause'])
        rmSync(join(root, 'platform/images', name), { recursive: true });
      const { status, stdout, stderr } = spawnSync(join(root, 'platform/images.sh'), ['--node'], {
        encoding: 'utf8',
      });
      expect(stderr.match(/^images: warning: .*/gm)).toEqual([
        'images: warning: redis:8 has no stand-in: there is no platform/images/redis/Dockerfile',
        expect.stringMatching(/registry\.k8s\.io\/pause:.* has no stand-in/),
      ]);
      expect(stdout).toMatch(/^registry\.k8s\.io\/etcd:\S+ [0-9a-f]{64}$/m);
      expect(status).toBe(0);
    },
  );
});

describe('the rules', () => {
  test.each([
    ['declare -A map', 'associative'],
    ['mapfile -t lines <file', 'mapfile'],
    [`echo "\${name^^}"`, 'case'],
    ['ls &>>log', 'bash 4'],
    ['docker logs x | grep -q ready', 'pipefail'],
    ['docker logs x 2>&1 | grep -Fq ready', 'pipefail'],
    ['docker ps | head -1', 'pipefail'],
    ['timeout 10 docker wait x', 'macOS has no timeout'],
    ['date +%s%N', '%N'],
    ['sed -i s/a/b/ file', 'sed -i'],
    ['sleep 30', 'wait for a condition'],
    ['docker run --rm alpine:3.20 true', 'image alpine:3.20 is not in labs/versions.yaml'],
    ['docker run --rm --volume notes:/n redis:7 true', 'image redis:7: labs/versions.yaml has 8'],
    ['docker run \\\n  --rm \\\n  docker.io/library/nginx:1 true', 'image docker.io/library/nginx:1 is not'],
    ['docker run --pid container:web redis:7', 'image redis:7: labs/versions.yaml has 8'],
    ['FROM debian:bookworm', 'image debian:bookworm: labs/versions.yaml has'],
  ])('%j is refused', (script, because) => {
    expect(faults(script, versions).join('\n')).toContain(because);
  });

  test.each([
    'docker run --volume notes:/data:ro redis:8',
    'docker run --restart on-failure:3 busybox:1.37 false',
    'docker exec x timeout 10 sh -c "until redis-cli PING; do sleep 0.1; done"',
    'docker exec x date -u +%N',
    'docker run --rm --network container:drydock-web busybox:1.37 true',
    'docker run --publish 127.0.0.1:8080:80 busybox:1.37 httpd -f',
    'docker run busybox:1.37 sleep 3600',
    'docker pull 127.0.0.1:8152/hello:2',
    'docker run --pid container:web --network=container:web busybox:1.37 ps',
    'docker run --rm localhost:8150/drydock-app:1 true',
    '# a comment may say mapfile',
  ])('%j is fine', (script) => {
    expect(faults(script, versions)).toEqual([]);
  });
});

describeWith('shellcheck', 'shellcheck', () => {
  test('finds nothing in any script', () => {
    execFileSync('shellcheck', ['--external-sources', ...allScripts], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }, 120_000);
});

describeWith('shfmt', 'shfmt', () => {
  test('would change nothing in any script', () => {
    expect(
      execFileSync('shfmt', ['-i', '2', '-ci', '-l', ...allScripts], {
        cwd: checkout,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).toBe('');
  });
});
