import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { toldBy } from '../../tests/support/told.ts';
import { listen } from './listen.ts';

const app = new Hono().get('/', (context) => context.text('here'));

async function started(asked?: string): Promise<string> {
  const { server, address } = await listen(app, asked);
  onTestFinished(() => void server.close());
  return address;
}

test('any free port, on this machine only', async () => {
  const address = await started('0');
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(address)).text()).toBe('here');
});

test('a port that was asked for and is taken is named, with the way out', async () => {
  const { port } = new URL(await started('0'));
  expect(await toldBy(listen(app, port))).toContain(
    `port ${port} is taken or not allowed\n  try: name a free one: PORT=8080 npm start`,
  );
});

test('without one, the next free port is taken', async () => {
  expect(await started('')).not.toBe(await started(''));
});

test('a port that is none is refused', async () => {
  await expect(listen(app, 'http')).rejects.toThrow('PORT: expected a number from 0 to 65535; found "http"');
});

test('one that browsers refuse is refused', async () => {
  await expect(listen(app, '6000')).rejects.toThrow('found 6000, which they refuse');
});

test('cookies of everything else on this machine are no reason to answer nothing', async () => {
  const answer = await fetch(await started('0'), { headers: { cookie: `a=${'b'.repeat(60_000)}` } });
  expect(answer.status).toBe(200);
});
