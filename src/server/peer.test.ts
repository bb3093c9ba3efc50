import { expect, test } from 'vitest';
import { isForeign } from './peer.ts';

/** Port 4321 is 10E1, port 40000 is 9C40; as the kernel of a little-endian machine writes them. */
const ENDS = { localAddress: '127.0.0.1', localPort: 4321, remoteAddress: '127.0.0.1', remotePort: 40_000 };
const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const row = (from: string, to: string, state: string, user: number) =>
  `   3: ${from} ${to} ${state} 00000000:00000000 00:00000000 00000000  ${user}        0 12345 1 0 20 4`;
const OURS = row('0100007F:10E1', '0100007F:9C40', '01', 1000);
const foreign = (...rows: string[]) => isForeign(ENDS, () => [HEAD, ...rows].join('\n'), 1000);

test.each<[string, boolean, string[]]>([
  ['the same user', false, [OURS, row('0100007F:9C40', '0100007F:10E1', '01', 1000)]],
  ['root', false, [OURS, row('0100007F:9C40', '0100007F:10E1', '01', 0)]],
  ['another user', true, [OURS, row('0100007F:9C40', '0100007F:10E1', '01', 1001)]],
  [
    'another user, by IPv6',
    true,
    [OURS, row('0000000000000000FFFF00000100007F:9C40', '0000000000000000FFFF00000100007F:10E1', '01', 1001)],
  ],
  ['another user who has closed one end', true, [OURS, row('0100007F:9C40', '0100007F:10E1', '05', 1001)]],
  ['somebody whose program is gone', true, [OURS]],
  [
    'another user with the port of a browser, from another address',
    true,
    [
      OURS,
      row('0200007F:9C40', '0100007F:10E1', '01', 1000),
      row('0100007F:9C40', '0100007F:10E1', '01', 1001),
    ],
  ],
  ['nobody that the tables tell of', false, []],
])('a connection of %s', (_, expected, rows) => {
  expect(foreign(...rows)).toBe(expected);
});
