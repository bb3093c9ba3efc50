import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadVersions } from '../../src/cluster/versions.ts';
import { checkout } from './project.ts';

const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' };

/** Output of a docker command. */
export const docker = (...args: string[]): string => String(execFileSync('docker', args, quiet)).trim();

/** True if the engine has such an object. */
export function exists(kind: 'container' | 'volume' | 'network' | 'image', name: string): boolean {
  try {
    docker(kind, 'inspect', name);
    return true;
  } catch {
    return false;
  }
}

/** Images that labs fetch and leave, as `docker images` writes them: they may be new after any of them. */
const FETCHED = Object.entries(loadVersions(checkout).images).map(([name, { tag }]) => ` ${name}:${tag}`);

/** Every object of the engine but those images, one a line, for comparing before and after. */
export const everything = (): string =>
  [
    docker('ps', '--all', '--no-trunc', '--format', 'container {{.ID}} {{.Names}}'),
    docker('volume', 'ls', '--format', 'volume {{.Name}}'),
    docker('network', 'ls', '--no-trunc', '--format', 'network {{.ID}} {{.Name}}'),
    docker('images', '--no-trunc', '--format', 'image {{.ID}} {{.Repository}}:{{.Tag}}'),
  ]
    .join('\n')
    .split('\n')
    .filter((line) => line && !(line.startsWith('image ') && FETCHED.some((image) => line.endsWith(image))))
    .sort()
    .join('\n');

/**
 * A socket that passes everything on to the engine's, until `cut` takes the engine away from whoever talks
 * through it.
 */
export async function engineThroughProxy(): Promise<{ host: string; cut: () => void }> {
  const path = join(tmpdir(), `drydock-proxy-${process.pid}-${Math.random().toString(36).slice(2)}.sock`);
  const engine = docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}').replace(
    /^unix:\/\//,
    '',
  );
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(engine);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
    rmSync(path, { force: true });
  };
  onTestFinished(cut);
  return { host: `unix://${path}`, cut };
}
