import { readFileSync } from 'node:fs';
import { isIPv4, type Socket } from 'node:net';
import { endianness } from 'node:os';

type Ends = Pick<Socket, 'remoteAddress' | 'remotePort' | 'localAddress' | 'localPort'>;

/** An end of a connection as the kernel's tables have it: hexadecimal, and the address in its own order. */
function end(address = '', port = 0): string {
  if (!isIPv4(address)) return '';
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  if (endianness() === 'LE') bytes.reverse();
  // Of a program that asks by IPv6 as well: ::ffff:127.0.0.1
  const mapped = endianness() === 'LE' ? '0000000000000000FFFF0000' : '00000000000000000000FFFF';
  return `(?:${mapped})?${bytes.join('')}:${port.toString(16).padStart(4, '0')}`.toUpperCase();
}

/** The kernel's tables of connections, from which a test may play another. */
const tables = (): string =>
  ['tcp', 'tcp6']
    .map((table) => {
      try {
        return readFileSync(`/proc/net/${table}`, 'utf8');
      } catch {
        return ''; // not on this system
      }
    })
    .join('\n');

/**
 * True for a connection of another user's program, from the kernel's tables of connections (man 5 proc_net).
 * Root may do everything anyway, and relays run as root. A program that has closed its end can't be told, and
 * is foreign. False where there are no such tables, as on macOS.
 */
export function isForeign(
  { remoteAddress, remotePort, localAddress, localPort }: Ends,
  read = tables,
  own = process.getuid?.(),
): boolean {
  const [theirs, ours] = [end(remoteAddress, remotePort), end(localAddress, localPort)];
  if (!theirs || !ours) return false;
  const rows = read();
  const row = (from: string, to: string) =>
    new RegExp(`^ *\\d+: ${from} ${to} (\\w\\w)(?: +\\S+){3} +(\\d+) `, 'm').exec(rows);
  const peer = row(theirs, ours);
  // Where our own end isn't in the tables either, they don't tell.
  if (!peer) return row(ours, theirs) !== null;
  const [, state, user] = peer;
  return state !== '01' || (user !== '0' && Number(user) !== own);
}
