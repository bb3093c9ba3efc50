/** What a lab's builds leave on a real engine is known without any marker, and what others built stays. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { isSafe } from '../../src/engine/builds.ts';
import { cli } from '../support/cli.ts';
import { docker, exists } from '../support/engine.ts';
import { miniProject, tinyLab } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const IMAGE = 'drydock-test-built';
const YAML = `title: A tiny lab
lesson: test/tiny
needs: [docker]
minutes: 1
images: [busybox]
objects: {images: [${IMAGE}, ${IMAGE}-twice]}
steps: [{id: 1-only, kind: do, title: The only step, seconds: 120}]
`;

/** Instructions that no other test has: BuildKit would take them from the cache. */
const dockerfile = (word: string): string => `FROM busybox:1.37 AS build
WORKDIR /drydock-test
COPY data.txt .
ENV WORD=${word}
RUN echo "$WORD" >word.txt
RUN <<EOF
echo ${word}

echo here
EOF
FROM busybox:1.37
COPY --from=build /drydock-test/word.txt /
RUN echo ${word} && cat /word.txt
`;

let number = 0;
const newWord = (): string => `drydock-test-${process.pid}-${number++}`;

/** Build cache that holds a word, and all records of builds, by their ids. */
const cacheWith = (word: string): string[] =>
  docker('buildx', 'du', '--verbose')
    .split(/\n\s*\n/)
    .filter((text) => text.includes(word));
const records = (): string[] =>
  docker('buildx', 'history', 'ls', '--format', '{{json .}}')
    .split('\n')
    .flatMap((line) => /"ref":"[^"]*\/([^"/]+)"/.exec(line)?.[1] ?? []);
/** Ids of images without a tag. */
const untagged = (): string[] =>
  docker('images', '--all', '--filter', 'dangling=true', '--quiet', '--no-trunc').split('\n').filter(Boolean);

/** A project whose lab has a Dockerfile, removed with what it leaves when the test is over. */
function buildingLab(run: string, word: string): { root: string; work: string } {
  const root = miniProject({
    ...tinyLab({ yaml: YAML, run: `${run}\ntouch done\n` }),
    'labs/test/tiny/files/Dockerfile': dockerfile(word),
    'labs/test/tiny/files/data.txt': `${word}\n`,
  });
  onTestFinished(async () => {
    await cli(['clean', 'test/tiny'], { root });
  });
  return { root, work: join(root, '.drydock/labs/test/tiny/work') };
}

/** A person's own folder to build from, and its image, which is removed when the test is over. */
function ownFolder(word: string, data = 'my own\n'): { folder: string; image: string; build: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  const image = `${IMAGE}-own-${number++}`;
  writeFileSync(join(folder, 'Dockerfile'), dockerfile(word));
  writeFileSync(join(folder, 'data.txt'), data);
  onTestFinished(() => {
    spawnSync('docker', ['rmi', '--force', image]);
    for (const text of cacheWith(word).reverse())
      spawnSync('docker', ['buildx', 'prune', '--force', '--filter', `id=${/ID:\s*(\S+)/.exec(text)?.[1]}`]);
    rmSync(folder, { recursive: true });
  });
  return { folder, image, build: () => builtIn(folder, '--tag', image, '.') };
}

/** Builds as a person does in another terminal; what the build printed. */
function builtIn(folder: string, ...args: string[]): string {
  const { stderr, status } = spawnSync('docker', ['build', '--progress', 'plain', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stderr;
}

/** Instructions of a build that were executed, without those that only load or name something. */
const executed = (log: string): string[] => {
  const named = [...log.matchAll(/^#(\d+) (\[(?!internal)[^\]]*\] (?!FROM).*)$/gm)];
  return named.flatMap(([, step, name]) => (log.includes(`#${step} CACHED`) ? [] : (name ?? [])));
};

/**
 * With containerd's image store, removing one entry makes the engine forget the others: `clean` leaves them.
 */
const FORGETS = () =>
  docker('info', '--format', '{{json .DriverStatus}}').includes('io.containerd.snapshotter');

const needsHistory = () =>
  beforeEach(({ skip }) =>
    skip(!isSafe(docker('buildx', 'inspect')), 'the history of builds needs BuildKit 0.29 or newer'),
  );

describeWith('docker', 'a lab that builds', () => {
  needsHistory();

  test('is proven, and leaves no record, no build cache and no image without a tag', async () => {
    const word = newWord();
    const compose = `services:\n  one:\n    build: .\n    image: ${IMAGE}-twice\n`;
    const { root } = buildingLab(
      [
        `docker build --quiet --tag ${IMAGE} .`,
        'echo changed >>data.txt',
        // The tag moves on: the first image has none now.
        `docker build --quiet --tag ${IMAGE} .`,
        `printf 'FROM busybox:1.37\\nRUN echo from-stdin ${word}\\n' | docker build -q --provenance=false -`,
        'mkdir sub && cp data.txt sub/',
        `docker build --quiet --tag ${IMAGE}-twice --file Dockerfile sub`,
        `printf '${compose.replaceAll('\n', '\\n')}' >compose.yaml`,
        'docker compose --project-name drydock-test-built build --quiet',
        `printf 'FROM busybox:1.37\\nRUN echo fails ${word} && false\\n' >bad.Dockerfile`,
        'docker build --quiet --file bad.Dockerfile . 2>/dev/null || true',
      ].join('\n'),
      word,
    );
    const before = { records: records(), untagged: untagged() };
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(exitCode).toBe(0);
    expect(cacheWith(word)).toEqual([]);
    expect(records().filter((ref) => !before.records.includes(ref))).toEqual([]);
    expect(untagged()).toEqual(before.untagged);
  });

  test('leaves nothing after more builds than buildx lists, which are fifty', {
    timeout: 300_000,
  }, async () => {
    const { root } = buildingLab(
      `for _ in $(seq 52); do docker build --quiet --tag ${IMAGE} . >/dev/null; done`,
      newWord(),
    );
    const before = records();
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(exitCode).toBe(0);
    expect(records()).toEqual(before);
  });

  test('is refused for a build that nothing ties to it', async () => {
    const word = newWord();
    const { root } = buildingLab(
      // Past the labs' own docker, which adds the label.
      `printf 'FROM busybox:1.37\\nRUN echo ${word}\\n' | env -u BUILDX_CONFIG "$DRYDOCK_DOCKER" build -q -`,
      word,
    );
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    for (const text of cacheWith(word))
      docker('buildx', 'prune', '--force', '--filter', `id=${/ID:\s*(\S+)/.exec(text)?.[1]}`);
    const [, record] = /build record (\w+)/.exec(stdout) ?? [];
    const [, image] = /image (sha256:\w+)/.exec(stdout) ?? [];
    expect(record && image, stdout).toBeDefined();
    docker('buildx', 'history', 'rm', record as string);
    docker('rmi', image as string);
    expect(exitCode).toBe(1);
  });
});

describeWith('docker', 'clean', () => {
  needsHistory();

  test('knows what was built in another terminal, in a folder of the work folder, by its folder', async () => {
    const word = newWord();
    const { root, work } = buildingLab('true', word);
    await cli(['start', 'test/tiny'], { root });
    const before = { records: records(), untagged: untagged() };
    mkdirSync(join(work, 'mine'));
    for (const name of ['Dockerfile', 'data.txt'])
      writeFileSync(join(work, 'mine', name), name === 'Dockerfile' ? dockerfile(word) : 'mine\n');
    builtIn(join(work, 'mine'), '--tag', IMAGE, '.');
    appendFileSync(join(work, 'mine', 'data.txt'), 'and changed\n');
    builtIn(work, '--tag', IMAGE, 'mine');
    expect(cacheWith(word)).not.toEqual([]);
    const { stdout } = await cli(['clean', 'test/tiny'], { root });
    expect(stdout).toMatch(/2 build records/);
    // The base of the tests' own builds may be all that is there besides.
    if (/left \d+ entries of the build cache/.test(stdout)) expect(FORGETS()).toBe(true);
    else expect(cacheWith(word)).toEqual([]);
    expect(records().filter((ref) => !before.records.includes(ref))).toEqual([]);
    expect(untagged()).toEqual(before.untagged);
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain('nothing to clean');
  });

  test('leaves what a person builds beside the lab from a Dockerfile that says the same', async () => {
    const word = newWord();
    const { root } = buildingLab(`docker build --quiet --tag ${IMAGE} .`, word);
    const own = ownFolder(word);
    await cli(['start', 'test/tiny'], { root });
    const before = records();
    const running = cli(['run', 'test/tiny'], { root });
    own.build();
    await running;
    own.build();
    expect(exists('image', IMAGE)).toBe(true);
    await cli(['clean', 'test/tiny'], { root });
    expect(exists('image', IMAGE)).toBe(false);
    expect(exists('image', own.image)).toBe(true);
    expect(records().filter((ref) => !before.includes(ref))).toHaveLength(2);
    expect(executed(own.build())).toEqual([]);
  });

  test('leaves entries that another build of the same content has used, and those that were there before', async () => {
    const [word, older] = [newWord(), newWord()];
    const { root, work } = buildingLab(
      `docker build --quiet --tag ${IMAGE} .\ndocker build --quiet --tag ${IMAGE}-twice older`,
      word,
    );
    const there = ownFolder(older);
    there.build();
    await cli(['start', 'test/tiny'], { root });
    mkdirSync(join(work, 'older'));
    writeFileSync(join(work, 'older/Dockerfile'), dockerfile(older));
    writeFileSync(join(work, 'older/data.txt'), 'my own\n');
    await cli(['run', 'test/tiny'], { root });
    const after = ownFolder(word, `${word}\n`);
    expect(executed(after.build())).toEqual([]);
    await cli(['clean', 'test/tiny'], { root });
    expect(exists('image', `${IMAGE}-twice`)).toBe(false);
    expect(executed(after.build())).toEqual([]);
    expect(executed(there.build())).toEqual([]);
  });
});
