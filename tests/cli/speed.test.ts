import { expect, test } from 'vitest';
import { compare, timed } from '../support/beside.ts';
import { cli } from '../support/cli.ts';
import { eightStarts } from '../support/eight-starts.ts';

const list = () =>
  timed(async () => {
    expect(await cli(['list'])).toMatchObject({ exitCode: 0 });
  });

test('list takes at most twice as long as eight starts of Node, which is half a second on an idle machine', async () => {
  const { times, told } = await compare(list, eightStarts, 2);
  expect(times, told).toBeLessThanOrEqual(2);
});
