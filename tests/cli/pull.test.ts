import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, startCli, until } from '../support/cli.ts';
import { CREATED, imageArchive, layerOf } from '../support/image-archive.ts';
import { machine } from '../support/machine.ts';
import { tinyLab } from '../support/project.ts';

const lab = (id: string, needs: string, images: string, lesson = id): Record<string, string> =>
  tinyLab(
    {
      yaml:
        `title: A tiny lab\nlesson: ${lesson}\nneeds: [${needs}]\nminutes: 1\nimages: [${images}]\n` +
        'steps:\n  - id: 1-only\n    kind: do\n    title: The only step\n    seconds: 20\n',
    },
    id,
  );

const LABS = {
  ...lab('docker/one', 'docker', 'busybox, redis'),
  ...lab('docker/two', 'docker', 'busybox, docker.io/docker/buildkit-syft-scanner'),
  ...lab('other/three', 'docker', 'nginx', 'docker/three'),
  ...lab('kubernetes/pods', 'kind', 'python'),
  ...lab('helm/both', 'docker, kind, helm', 'registry'),
};

/**
 * An engine that keeps its images as files of a folder, and notes what it's asked.
 * @param pull what happens first at a pull: bash that sees the image's name as $name
 */
function engine(pull = ':', files = LABS) {
  const inspected = `{"Id":"sha256:1","Size":131216505,"Created":"%s","RootFS":{"Layers":["%s"]}}\\n`;
  const docker = `
shopt -s extglob
state=\${0%/*}/../engine; all="$*"; name=\${!#}; file=$state/\${name//\\//+}
echo "$all" >>"$state/../asked"
case "$all" in
  *Server.Arch*) echo amd64 ;;
  version*) echo '{"Version":"29.8.1","ApiVersion":"1.56"}' ;;
  'image inspect'*)
    [[ -e $file ]] || { echo "Error: No such image: $name" >&2; exit 1; }
    IFS= read -r layer <"$file"
    printf '${inspected}' "${CREATED}" "$layer" ;;
  pull*)
    ${pull}
    echo '0123456789ab: Pulling fs layer'; echo '0123456789ab: Download complete'
    short=\${name##*/}; echo "sha256:layer-of-$short" >"$file" ;;
  'image tag'*) from=$state/\${3//\\//+}; cat "$from" >"$file" ;;
  'image rm'*) unlink "$file" ;;
  'image save'*) cat "$state/../save.tar" >"$4" ;;
  'image load'*)
    while IFS= read -r one; do echo "sha256:layer-of-$one" >"$state/\${one//\\//+}"; done <"$state/../load" ;;
  network*|volume*|images*|ps*) ;;
  *) echo "the fake has no answer to: $all" >&2; exit 9 ;;
esac`;
  const { root, env } = machine({ docker }, files);
  mkdirSync(join(root, 'engine'));
  return {
    type: (args: string[], more: Record<string, string> = {}) =>
      cli(args, { root, env: { ...env, PATH: `${env.PATH}:/usr/bin:/bin`, DRYDOCK_OFFLINE: '1', ...more } }),
    start: (args: string[]) =>
      startCli(args, { root, env: { ...env, PATH: `${env.PATH}:/usr/bin:/bin`, DRYDOCK_OFFLINE: '1' } }),
    root,
    /** Has an image from the start. */
    holds: (name: string, layer = layerOf(name)) =>
      writeFileSync(join(root, 'engine', name.replaceAll('/', '+')), `${layer}\n`),
    images: () =>
      readdirSync(join(root, 'engine'))
        .map((name) => name.replaceAll('+', '/'))
        .sort(),
    pulls: () =>
      (existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8') : '')
        .split('\n')
        .filter((line) => line.startsWith('pull'))
        .map((line) => line.split(' ').at(-1)),
    write: (name: string, content: string | Buffer) => writeFileSync(join(root, name), content),
  };
}

describe('pull', () => {
  test('fetches what is not there, once, and says what it took', async () => {
    const { type, holds, pulls } = engine();
    holds('busybox:1.37');
    const { exitCode, stdout, stderr } = await type(['pull', 'docker/one', 'docker/two']);
    expect(stderr.split('\n').filter((line) => line.startsWith('pulling'))).toEqual([
      'pulling redis:8 (1 of 2)',
      'pulling docker.io/docker/buildkit-syft-scanner:stable-1 (2 of 2)',
    ]);
    expect(stdout).toBe(
      'fetched redis:8 (131 MB), docker.io/docker/buildkit-syft-scanner:stable-1 (131 MB)\n' +
        'they take 262 MB, as the engine counts each by itself\n' +
        'were here already: busybox:1.37 (131 MB)\n',
    );
    expect(exitCode).toBe(0);
    expect((await type(['pull', 'docker/one', 'docker/two'])).stdout).toContain('nothing to fetch\n');
    expect(pulls()).toHaveLength(2);
  });

  test('a module is the labs of its lessons, and those whose id begins with it', async () => {
    const { type, pulls } = engine();
    const { stdout } = await type(['pull', 'docker', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      labs: ['docker/one', 'docker/two', 'other/three'],
      bytes: 4 * 131216505,
      present: [],
    });
    expect(pulls().sort()).toEqual([
      'busybox:1.37',
      'docker.io/docker/buildkit-syft-scanner:stable-1',
      'nginx:1.30',
      'redis:8',
    ]);
  });

  test('what nodes pull is left to them, and told', async () => {
    const { type, pulls } = engine();
    const { stdout } = await type(['pull', '--all']);
    expect(pulls()).not.toContain('python:3.13');
    expect(pulls()).toContain('registry:3');
    expect(stdout).toContain('2 labs of these run in the cluster, 1 of them there alone: its nodes fetch');
  });

  test('in a lab shell the lab need not be named', async () => {
    const { type, pulls } = engine();
    await type(['pull'], { DRYDOCK_LAB_SHELL: '1', DRYDOCK_LAB: 'other/three' });
    expect(pulls()).toEqual(['nginx:1.30']);
  });

  test.each([
    [['dokcer'], "there is no lab and no module 'dokcer'", 'nearest: docker'],
    [['docker/oen'], "there is no lab and no module 'docker/oen'", 'nearest: docker/one'],
    [[], 'pull: expected labs or modules, or --all', '--help'],
    [['docker', '--all'], 'pull: expected labs or modules, or --all', '--help'],
    [['docker', '--from', 'x.tar'], 'pull: expected --from FILE alone', '--help'],
    [['docker', '--mirror', 'https://m.example.org'], '--mirror: expected a registry', 'm.example.org'],
    [['docker', '--to', 'nowhere/x.tar'], 'there is no folder', 'mkdir -p'],
  ])('%j is refused before anything is asked for', async (args, message, hint) => {
    const { type, pulls } = engine();
    const { exitCode, stdout, stderr } = await type(['pull', ...args]);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect({ exitCode, stdout, pulls: pulls() }).toEqual({ exitCode: 2, stdout: '', pulls: [] });
  });

  // As engine 29.8.1 says them, without "Error response from daemon".
  test.each([
    [
      'unknown: failed to resolve reference "docker.io/library/redis:8": unexpected status from HEAD ' +
        'request to https://registry-1.docker.io/v2/library/redis/manifests/8: 429 Too Many Requests',
      'its rate limit is reached',
      'lasts 6 hours at most',
    ],
    [
      'error from registry: You have reached your unauthenticated pull rate limit. ' +
        'https://www.docker.com/increase-rate-limit',
      'its rate limit is reached',
      'docker login',
    ],
    [
      'Error response from daemon: failed to resolve reference "docker.io/library/redis:8": ' +
        'docker.io/library/redis:8: not found',
      'the registry has no image of this name',
      'typing mistake',
    ],
    [
      'failed to resolve reference "docker.io/library/redis:8": failed to do request: ' +
        'Head "https://registry-1.docker.io/v2/library/redis/manifests/8": dial tcp: ' +
        'lookup registry-1.docker.io on 10.0.0.53:53: no such host',
      'does not reach the registry',
      'is this machine online?',
    ],
  ])('%s', async (said, seen, hint) => {
    const { type, images } = engine(`[[ $name != redis* ]] || { echo '${said}' >&2; exit 1; }`);
    const { exitCode, stderr } = await type(['pull', 'docker/one']);
    expect(stderr).toContain(seen);
    expect(stderr).toContain(hint);
    expect(stderr).toContain('fetched before, and kept: busybox:1.37');
    expect({ exitCode, images: images() }).toEqual({ exitCode: 3, images: ['busybox:1.37'] });
  });

  test('Ctrl-C keeps what has come and says so', async () => {
    const { start, root } = engine('[[ $name != redis* ]] || { : >"$state/../hangs"; exec sleep 30; }');
    const { process, result } = start(['pull', 'docker/one']);
    await until(() => existsSync(join(root, 'hangs')), 'the second pull');
    process.kill('SIGINT');
    const { exitCode, stderr } = await result;
    expect(stderr).toContain('fetched before, and kept: busybox:1.37');
    expect(exitCode).toBe(130);
  });
});

describe('a mirror', () => {
  test('is asked under its name, and leaves none of its names behind', async () => {
    const { type, images, pulls } = engine();
    const { exitCode } = await type(['pull', 'docker/two'], { DRYDOCK_MIRROR: 'mirror.example.org:5000' });
    expect(pulls()).toEqual([
      'mirror.example.org:5000/library/busybox:1.37',
      'mirror.example.org:5000/docker/buildkit-syft-scanner:stable-1',
    ]);
    expect(images()).toEqual(['busybox:1.37', 'docker.io/docker/buildkit-syft-scanner:stable-1']);
    expect(exitCode).toBe(0);
  });

  test("a name of the mirror's that was there stays, and is not pulled again", async () => {
    const { type, holds, images, pulls } = engine();
    holds('mirror.example.org/library/nginx:1.30', layerOf('nginx:1.30'));
    await type(['pull', 'other/three', '--mirror', 'mirror.example.org']);
    expect(pulls()).toEqual([]);
    expect(images()).toEqual(['mirror.example.org/library/nginx:1.30', 'nginx:1.30']);
  });

  test('that fails is named, with how to do without', async () => {
    const { type, images } = engine("echo 'x: dial tcp: lookup x: no such host /v2/ timeout' >&2; exit 1");
    const { exitCode, stderr } = await type(['pull', 'other/three', '--mirror', 'mirror.example.org']);
    expect(stderr).toContain('the mirror was asked: mirror.example.org/library/nginx:1.30');
    expect(stderr).toContain('DRYDOCK_MIRROR unset');
    expect({ exitCode, images: images() }).toEqual({ exitCode: 3, images: [] });
  });

  test('holds for start too', async () => {
    const { type, pulls } = engine("echo 'manifest unknown' >&2; exit 1");
    const { stderr } = await type(['start', 'other/three'], { DRYDOCK_MIRROR: 'mirror' });
    expect(stderr).toContain('DRYDOCK_MIRROR: expected a registry');
    await type(['start', 'other/three'], { DRYDOCK_MIRROR: 'mirror.example.org' });
    expect(pulls()).toEqual(['mirror.example.org/library/nginx:1.30']);
  });
});

describe('an archive', () => {
  test('is written from the images of the labs named, and says for which processor', async () => {
    const { type, write, root } = engine();
    write('save.tar', readFileSync(imageArchive([{ reference: 'busybox:1.37' }, { reference: 'redis:8' }])));
    const { exitCode, stdout } = await type(['pull', 'docker/one', '--to', 'out.tar']);
    expect(stdout).toMatch(/^wrote 2 images to \/\S*out\.tar: 0\.0 MB, for engines on amd64$/m);
    expect(stdout).toMatch(/^on the other machine: npx drydock pull --from \/\S*out\.tar$/m);
    expect(readFileSync(join(root, 'asked'), 'utf8')).toMatch(
      /^image save --output \S*out\.tar busybox:1\.37 redis:8$/m,
    );
    expect(exitCode).toBe(0);
    const again = await type(['pull', 'docker/one', '--to', 'out.tar']);
    expect(again.stderr).toContain('out.tar is there already');
    expect(again.exitCode).toBe(2);
  });

  test.each([
    ['a layer', [{ reference: 'busybox:1.37' }, { reference: 'redis:8', hollow: true }]],
    ['an image', [{ reference: 'busybox:1.37' }]],
    ['the processor', [{ reference: 'busybox:1.37' }, { reference: 'redis:8', architecture: 'arm64' }]],
  ])('from which %s is missing is not kept', async (_what, images) => {
    const { type, write, root } = engine();
    write('save.tar', readFileSync(imageArchive(images)));
    const { exitCode, stderr } = await type(['pull', 'docker/one', '--to', 'out.tar']);
    expect(stderr).toContain('the engine did not write redis:8 whole');
    expect({ exitCode, kept: existsSync(join(root, 'out.tar')) }).toEqual({ exitCode: 3, kept: false });
  });

  test('is loaded, and the labs that it makes possible are named', async () => {
    const { type, write, holds } = engine();
    const file = imageArchive([
      { reference: 'busybox:1.37' },
      { reference: 'redis:8' },
      { reference: 'own:1' },
    ]);
    write('load', 'busybox:1.37\nredis:8\nown:1\n');
    holds('busybox:1.37');
    const { exitCode, stdout } = await type(['pull', '--from', file]);
    expect(stdout).toBe(
      'loaded redis:8 (131 MB), own:1 (131 MB)\nwere here already: busybox:1.37 (131 MB)\n' +
        'they take 262 MB, as the engine counts each by itself\nno lab names own:1\n' +
        'the images of these labs are all here:\n  docker/one\n' +
        '1 other lab would also need docker.io/docker/buildkit-syft-scanner:stable-1\n',
    );
    expect(exitCode).toBe(0);
    expect((await type(['pull', '--from', file])).stdout).toMatch(/^nothing to load/);
  });

  test('takes no name from an image that is here', async () => {
    const { type, holds, images, root } = engine();
    holds('busybox:1.37', 'sha256:their-own');
    const file = imageArchive([{ reference: 'busybox:1.37' }, { reference: 'redis:8' }]);
    const { exitCode, stderr } = await type(['pull', '--from', file]);
    expect(stderr).toContain('holds another busybox:1.37 than this engine has');
    expect(stderr).toContain('docker image rm busybox:1.37');
    expect({ exitCode, images: images() }).toEqual({ exitCode: 3, images: ['busybox:1.37'] });
    expect(readFileSync(join(root, 'asked'), 'utf8')).not.toContain('image load');
  });

  test('for another processor is refused', async () => {
    const { type } = engine();
    const file = imageArchive([{ reference: 'redis:8', architecture: 'arm64' }]);
    const { exitCode, stderr } = await type(['pull', '--from', file]);
    expect(stderr).toContain('expected images for amd64, which this engine runs; found redis:8 for arm64');
    expect(exitCode).toBe(3);
  });
});
