import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/** A port as the kernel's tables have it. */
const hexadecimal = (port = 0): string => port.toString(16).toUpperCase().padStart(4, '0');

/**
 * Id of the user whose program is at the other end of a connection on this machine, from the kernel's tables
 * of connections (man 5 proc_net). Undefined where there are none, as on macOS, or the connection isn't in
 * them.
 */
export function userBehind({ remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>) {
  const [theirs, ours] = [hexadecimal(remotePort), hexadecimal(localPort)];
  const row = new RegExp(`^ *\\d+: \\w+:${theirs} \\w+:${ours} 01(?: +\\S+){3} +(\\d+) `, 'm');
  for (const table of ['tcp', 'tcp6'])
    try {
      const user = row.exec(readFileSync(`/proc/net/${table}`, 'utf8'))?.[1];
      if (user !== undefined) return Number(user);
    } catch {
      // not on this system
    }
  return undefined;
}

/** True for a connection of another user's program. Root may do everything anyway, and relays run as root. */
export function isForeign(socket: Pick<Socket, 'remotePort' | 'localPort'>): boolean {
  const user = userBehind(socket);
  return user !== undefined && user !== 0 && user !== process.getuid?.();
}
