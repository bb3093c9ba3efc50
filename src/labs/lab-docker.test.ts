import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../project/paths.ts';

const wrapper = join(projectRoot(), 'labs/lib/bin/docker');
const LABEL = '--label drydock.lab=docker/volumes';

/** What the wrapper would run: `echo` stands for the learner's docker. */
const words = (...args: string[]): string =>
  execFileSync(wrapper, args, {
    encoding: 'utf8',
    env: { ...process.env, DRYDOCK_LAB: 'docker/volumes', DRYDOCK_DOCKER: '/bin/echo' },
  }).trimEnd();

describe('the docker of a lab', () => {
  test.each([
    ['run -it --rm busybox sh', `run ${LABEL} -it --rm busybox sh`],
    ['container create --name a busybox', `container create ${LABEL} --name a busybox`],
    ['volume create notes', `volume create ${LABEL} notes`],
    ['network create apart', `network create ${LABEL} apart`],
    ['build -t app .', `build ${LABEL} -t app .`],
    ['buildx build --load .', `buildx build ${LABEL} --load .`],
    ['buildx --builder mine b .', `buildx --builder mine b ${LABEL} .`],
    ['--context far -l debug run busybox', `--context far -l debug run ${LABEL} busybox`],
  ])('labels what `docker %s` creates', (typed, expected) => {
    expect(words(...typed.split(' '))).toBe(expected);
  });

  test.each([
    'ps -a',
    'rm -f run',
    'exec notes run',
    'compose run web',
    'volume ls',
    'image ls build',
    'network connect create notes',
    'buildx du',
    '--version',
    '',
  ])('passes `docker %s` on as it is', (typed) => {
    const args = typed.split(' ').filter(Boolean);
    if (typed === '--version') return expect(words(...args)).toContain('echo');
    return expect(words(...args)).toBe(typed);
  });

  test('passes words on whole', () => {
    expect(words('run', 'busybox', 'sh', '-c', 'echo "a b"  c')).toBe(
      `run ${LABEL} busybox sh -c echo "a b"  c`,
    );
  });

  test('says which docker it wants to know of', () => {
    const env = { PATH: process.env.PATH, DRYDOCK_LAB: 'docker/volumes' };
    expect(() => execFileSync(wrapper, ['ps'], { env, stdio: 'pipe' })).toThrow(/DRYDOCK_DOCKER/);
  });
});
