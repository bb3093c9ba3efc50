import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { timed } from './beside.ts';
import { checkout } from './project.ts';

const node = join(checkout, 'node_modules/node/bin/node');

/** A quarter of a second on an idle machine, about as long as `list`. */
export const eightStarts = () =>
  timed(() => {
    for (let start = 0; start < 8; start++) execFileSync(node, ['--eval', '']);
  });
