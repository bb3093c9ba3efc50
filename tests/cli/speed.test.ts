import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare, timed } from '../support/beside.ts';
import { cli } from '../support/cli.ts';
import { checkout } from '../support/project.ts';

const node = join(checkout, 'node_modules/node/bin/node');

/** A quarter of a second on an idle machine, about as long as `list`. */
const eightStarts = () =>
  timed(() => {
    for (let start = 0; start < 8; start++) execFileSync(node, ['--eval', '']);
  });

const list = () =>
  timed(async () => {
    expect(await cli(['list'])).toMatchObject({ exitCode: 0 });
  });

test('list takes at most twice as long as eight starts of Node, which is half a second on an idle machine', async () => {
  const { times, told } = await compare(list, eightStarts, 2);
  expect(times, told).toBeLessThanOrEqual(2);
});
