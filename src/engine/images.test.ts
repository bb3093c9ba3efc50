import { afterEach, expect, test, vi } from 'vitest';
import { playDocker } from '../../tests/support/machine.ts';
import { pullImage } from './images.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const LIMITED = 'case "$*" in pull*) echo "x: 429 Too Many Requests" >&2; exit 1 ;; *) exit 1 ;; esac';

/** Plays what Docker Hub answers; returns the addresses that were asked. */
function playHub(): string[] {
  vi.stubEnv('DRYDOCK_OFFLINE', '');
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url).host);
    const headers = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' };
    return new Response('{"token":"secret"}', { headers });
  });
  return asked;
}

test("where Docker Hub's limit is reached, it says itself how much that is", async () => {
  playDocker(LIMITED);
  const asked = playHub();
  await expect(pullImage('redis:8')).rejects.toMatchObject({
    exitCode: 3,
    details: [
      'saw: x: 429 Too Many Requests',
      'Docker Hub says of this address, without a login: 0 of 100 pulls left, counted over 6 h',
    ],
  });
  expect(asked).toEqual(['auth.docker.io', 'registry-1.docker.io']);
});

test('of the limit of another registry Docker Hub is not asked', async () => {
  playDocker(LIMITED);
  const asked = playHub();
  await expect(pullImage('ghcr.io/a/b:1')).rejects.toThrow('its rate limit is reached');
  await expect(pullImage('redis:8', { mirror: 'mirror.example.org' })).rejects.toThrow();
  expect(asked).toEqual([]);
});

test('layers are counted as they come', async () => {
  playDocker(`case "$*" in
  'pull redis:8')
    echo '8: Pulling from library/redis'
    for id in 111111111111 222222222222; do echo "$id: Pulling fs layer"; done
    echo '111111111111: Already exists'
    echo '222222222222: Download complete'; echo '222222222222: Pull complete' ;;
  *) exit 1 ;;
esac`);
  const seen: string[] = [];
  await pullImage('redis:8', { onLayers: (arrived, of) => seen.push(`${arrived}/${of}`) });
  expect(seen).toEqual(['0/1', '0/2', '1/2', '2/2']);
});
