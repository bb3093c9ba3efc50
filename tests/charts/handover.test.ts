/**
 * When deploy/chart refuses to turn its autoscaler on, with an API server that is played here: who owns the
 * number of Pods is what it says.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { checkout } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const DEPLOYMENT = '/apis/apps/v1/namespaces/site/deployments/drydock';

interface Owner {
  manager: string;
  operation: 'Apply' | 'Update';
  subresource?: string;
}

const owns = (owner: Owner, fields: Record<string, unknown> = { 'f:spec': { 'f:replicas': {} } }) => ({
  apiVersion: 'apps/v1',
  fieldsType: 'FieldsV1',
  fieldsV1: fields,
  ...owner,
});

/**
 * Helm renders the chart as for an upgrade that turns the autoscaler on, where the Deployment is as given. It
 * gets no further than that: the server that is played has no schemas, and Helm wants them for what was
 * rendered.
 */
async function render(
  deployment: { replicas: number; managedFields: unknown[] } | undefined,
): Promise<{ asked: boolean; stderr: string }> {
  const { replicas, managedFields } = deployment ?? {};
  const metadata = { name: 'drydock', namespace: 'site', managedFields };
  const resources = [
    {
      name: 'deployments',
      singularName: 'deployment',
      namespaced: true,
      kind: 'Deployment',
      verbs: ['get', 'list'],
    },
  ];
  const answers: Record<string, unknown> = {
    '/version': { major: '1', minor: '37', gitVersion: 'v1.37.0' },
    '/api': { kind: 'APIVersions', versions: ['v1'] },
    '/api/v1': { kind: 'APIResourceList', groupVersion: 'v1', resources: [] },
    '/apis': {
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: [
        {
          name: 'apps',
          versions: [{ groupVersion: 'apps/v1', version: 'v1' }],
          preferredVersion: { groupVersion: 'apps/v1', version: 'v1' },
        },
      ],
    },
    '/apis/apps/v1': { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: 'apps/v1', resources },
    ...(deployment
      ? { [DEPLOYMENT]: { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas } } }
      : {}),
  };
  const missing = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 };
  let asked = false;
  const server = createServer(({ url = '' }, response) => {
    asked ||= url === DEPLOYMENT;
    const answer = answers[url.replace(/\?.*/, '')];
    response
      .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? missing));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = mkdtempSync(join(tmpdir(), 'drydock-handover-'));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = server.address() as { port: number };
  const cluster = { name: 'played', cluster: { server: `http://127.0.0.1:${port}` } };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [cluster],
    contexts: [{ name: 'played', context: { cluster: 'played', user: '' } }],
    'current-context': 'played',
  };
  writeFileSync(join(folder, 'kubeconfig'), JSON.stringify(config));
  const homes = Object.fromEntries(
    ['CONFIG', 'CACHE', 'DATA'].map((home) => [`HELM_${home}_HOME`, join(folder, home)]),
  );
  const set = 'image.repository=site,route.enabled=false,networkPolicy.enabled=false';
  const kubeconfig = join(folder, 'kubeconfig');
  const flags = ['--dry-run=server', '--namespace', 'site', '--kubeconfig', kubeconfig, '--set', set];
  const { stderr } = await execa('helm', ['template', 'drydock', join(checkout, 'deploy/chart'), ...flags], {
    env: homes,
    reject: false,
  });
  return { asked, stderr };
}

const HELM: Owner = { manager: 'helm', operation: 'Apply' };
const GUARD = 'kubectl scale deployment drydock --namespace site --replicas 8';

describeWith('helm', 'turning the autoscaler on', () => {
  test('is refused where Helm alone set a number of Pods that would fall', async () => {
    const { asked, stderr } = await render({
      replicas: 7,
      managedFields: [
        owns(HELM),
        owns(
          { manager: 'kube-controller-manager', operation: 'Update', subresource: 'status' },
          { 'f:status': {} },
        ),
      ],
    });
    expect(asked).toBe(true);
    expect(stderr).toContain(GUARD);
  });

  test.each<[string, Parameters<typeof render>[0]]>([
    ['there is no Deployment yet', undefined],
    [
      'an autoscaler owns it too',
      {
        replicas: 7,
        managedFields: [
          owns(HELM),
          owns({ manager: 'kube-controller-manager', operation: 'Update', subresource: 'scale' }),
        ],
      },
    ],
    [
      'the hand of kubectl scale owns it',
      {
        replicas: 7,
        managedFields: [owns({ manager: 'kubectl', operation: 'Update', subresource: 'scale' })],
      },
    ],
    [
      'Helm owns nothing of it',
      { replicas: 7, managedFields: [owns(HELM, { 'f:spec': { 'f:selector': {} } })] },
    ],
    // A client-side create also owns the default that the API server filled in, though the chart never set
    // it.
    [
      'there is one Pod, which nothing can take away',
      { replicas: 1, managedFields: [owns({ manager: 'helm', operation: 'Update' })] },
    ],
  ])('is let through where %s', async (_, deployment) => {
    const { asked, stderr } = await render(deployment);
    expect(asked).toBe(true);
    expect(stderr).toMatch(/openapi/);
    expect(stderr).not.toMatch(/autoscaling|execution error/);
  });
});
