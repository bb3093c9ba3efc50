/** The site as deploy/ makes it, on the course's cluster. What is made carries `test` in its name. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { kubeconfig } from '../../src/cluster/names.ts';
import { cli } from '../support/cli.ts';
import { clusterUp, kubectl } from '../support/cluster.ts';
import { checkout } from '../support/project.ts';

const IMAGE = 'drydock-site-test';
export const NAMESPACE = 'site-test';
const RELEASE = 'drydock';

/** Output of a program; throws with what it said. */
function run(program: string, args: string[], minutes = 3): string {
  try {
    return execFileSync(program, args, {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}:\n${stdout ?? ''}${stderr ?? String(error)}`);
  }
}

const helm = (...args: string[]): string =>
  run('helm', [...args, '--kubeconfig', kubeconfig(), '--namespace', NAMESPACE]);

const nodes = (): string[] =>
  kubectl(['get', 'nodes', '--output', 'jsonpath={.items[*].metadata.name}']).split(' ');

/** Removes what `deploy` has made; repeating it is harmless. */
export function remove(): void {
  kubectl(['delete', 'namespace', NAMESPACE, '--ignore-not-found', '--timeout=120s']);
  for (const node of nodes())
    run('docker', [
      'exec',
      node,
      'sh',
      '-c',
      `ctr --namespace k8s.io images ls --quiet | grep ${IMAGE} | xargs -r ctr --namespace k8s.io images rm`,
    ]);
  run('docker', ['image', 'rm', '--force', `${IMAGE}:1`]);
}

/** Of each kind one: those that are built, and those that are copied. */
const PRIVATE = ['public/favicon.svg', 'deploy/nginx.conf'].map((name) => join(checkout, name));

/** Builds the image from a checkout that was cloned under umask 077, as far as the image can see. */
function build(): void {
  for (const path of PRIVATE) chmodSync(path, 0o600);
  try {
    run(
      'docker',
      [
        'build',
        '--quiet',
        '--provenance=false',
        '--file',
        'deploy/Dockerfile',
        '--build-arg',
        'VERSION=1',
        // As dist/ is built, which every answer is compared with.
        '--build-arg',
        `DRYDOCK_REPOSITORY=${process.env.DRYDOCK_REPOSITORY ?? ''}`,
        '--tag',
        `${IMAGE}:1`,
        '.',
      ],
      10,
    );
  } finally {
    for (const path of PRIVATE) chmodSync(path, 0o644);
  }
}

/** What the course's cluster needs of the chart, and the image that was built. */
const VALUES = [
  `image.repository=docker.io/library/${IMAGE}`,
  'image.pullPolicy=Never',
  'route.gateway.name=contour',
  'route.gateway.namespace=projectcontour',
  'networkPolicy.from=projectcontour',
];

/** Installs the chart, or upgrades it to other values, and waits until its Pods are ready. */
export function release(...values: string[]): void {
  const set = ['--set', [...VALUES, ...values].join(',')];
  helm('upgrade', '--install', RELEASE, 'deploy/chart', '--wait', '--timeout', '120s', ...set);
}

/**
 * Builds the image, puts it on the nodes, and installs the chart behind the Gateway, for every host name.
 * Waits until SITE_URL answers.
 */
export async function deploy(): Promise<void> {
  await clusterUp();
  remove();
  const { exitCode, stderr } = await cli(['cluster', 'add', 'contour']);
  if (exitCode !== 0) throw new Error(`drydock cluster add contour: ${stderr}`);
  build();
  run('kind', ['load', 'docker-image', '--name', 'drydock', `${IMAGE}:1`]);
  kubectl(['create', 'namespace', NAMESPACE]);
  release();
  helm('test', RELEASE, '--timeout', '90s');
  // Envoy hears of a route a moment after the Pods are ready.
  const health = new URL('/healthz', process.env.SITE_URL).href;
  for (let attempt = 0; (await fetch(health).catch(() => undefined))?.status !== 200; attempt++) {
    if (attempt === 60) throw new Error(`${health}: expected 200 within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
