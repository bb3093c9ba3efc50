import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import { kubeconfig } from '../../src/cluster/names.ts';
import { cli } from './cli.ts';

/**
 * Brings the course's cluster up, which is harmless if it is. Throws with what was said if it does not come.
 */
export async function clusterUp(): Promise<void> {
  const { exitCode, stderr } = await cli(['cluster', 'up']);
  if (exitCode !== 0) throw new Error(`drydock cluster up: exit code ${exitCode}\n${stderr}`);
}

/**
 * Output of a kubectl command on the course's cluster; `input` is its standard input. Throws with what it
 * said.
 */
export function kubectl(args: string[], input?: string): string {
  const options = { encoding: 'utf8', timeout: 150_000, ...(input === undefined ? {} : { input }) } as const;
  return execFileSync('kubectl', ['--kubeconfig', kubeconfig(), ...args], {
    ...options,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  }).trim();
}

export const apply = (manifest: string): string => kubectl(['apply', '--filename', '-'], manifest);

/** What a command in a Pod prints; undefined if it fails. */
export function inPod(namespace: string, pod: string, command: string): string | undefined {
  try {
    return kubectl(['exec', '--namespace', namespace, pod, '--', 'sh', '-c', command]);
  } catch {
    return undefined;
  }
}

/**
 * What a port of 127.0.0.1 answers to a request for a host; undefined where nothing does, or not with 200.
 */
export function answer(port: number, host = '127.0.0.1'): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = get({ port, host: '127.0.0.1', headers: { host }, timeout: 3000 }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve(response.statusCode === 200 ? text.trim() : undefined));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}
