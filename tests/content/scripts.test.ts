import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { checkout, miniProject } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';
import { faults } from './scripts.ts';

const labs = filesBelow(join(checkout, 'labs')).map((name) => join('labs', name));
const labScripts = labs.filter((name) => name.endsWith('.sh'));
const allScripts = [
  ...labScripts,
  ...filesBelow(join(checkout, 'platform'))
    .filter((name) => name.endsWith('.sh'))
    .map((name) => join('platform', name)),
  '.ci/run',
  'src/cli/drydock',
  'labs/lib/shell.bash',
];
const text = (name: string): string => readFileSync(join(checkout, name), 'utf8');

describe('lab scripts', () => {
  test.each([...labScripts, 'labs/lib/shell.bash'])('%s runs on bash 3.2 with GNU and BSD tools', (name) => {
    expect(faults(text(name))).toEqual([]);
  });

  const ofSteps = labScripts.filter(
    (name) =>
      /\/(?:run|check|setup|measure|undo|clean)\.sh$|\/(?:right|wrong)\/[^/]+\.sh$/.test(name) &&
      !name.includes('/lib/') &&
      !name.includes('/files/'),
  );

  test.each(ofSteps)('%s holds nothing that the runner gives', (name) => {
    expect(statSync(join(checkout, name)).mode & 0o111).toBe(0);
    expect(text(name)).not.toMatch(/^#!/);
    // A script that the learner writes, in a here-document, may be strict by itself.
    const own = text(name).replace(/<<'END'[\s\S]*?\nEND\n/g, '');
    expect(own).not.toMatch(/^set -o|^main "\$@"|^# shellcheck source/m);
    expect(text(name)).not.toMatch(/drydock\.lab|"\$LAB"/);
  });
});

describe('images of the platform', () => {
  test.skipIf(!existsSync('/usr/bin/apt-get'))(
    'one without a stand-in is a warning, and the rest goes on',
    () => {
      const root = miniProject({ '.gitignore': text('.gitignore') });
      cpSync(join(checkout, 'platform'), join(root, 'platform'), { recursive: true });
      cpSync(join(checkout, 'labs/versions.yaml'), join(root, 'labs/versions.yaml'));
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
  ])('%j is refused', (script, because) => {
    expect(faults(script).join('\n')).toContain(because);
  });

  test.each([
    'docker exec x timeout 10 sh -c "until redis-cli PING; do sleep 0.1; done"',
    'docker exec x date -u +%N',
    '# a comment may say mapfile',
  ])('%j is fine', (script) => {
    expect(faults(script)).toEqual([]);
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
