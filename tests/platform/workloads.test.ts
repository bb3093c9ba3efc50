import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { kubeconfig, PORTS } from '../../src/cluster/names.ts';
import { kubernetesVersion } from '../../src/cluster/versions.ts';
import { cli, until } from '../support/cli.ts';
import { answer, apply, inPod, kubectl } from '../support/cluster.ts';
import { docker } from '../support/engine.ts';
import { describeWith } from '../support/requires.ts';

const NAMESPACE = 'platform-test';
const WORKERS = ['drydock-worker', 'drydock-worker2'];
const get = (...args: string[]): string => kubectl(['get', '--namespace', NAMESPACE, ...args]);
const wait = (...args: string[]): string =>
  kubectl(['wait', '--namespace', NAMESPACE, '--timeout=90s', ...args]);

/** A Pod of the DaemonSet on a node: its name and address. */
function webOn(node: string): { name: string; address: string } {
  const path = '{.items[0].metadata.name} {.items[0].status.podIP}';
  const [name = '', address = ''] = get(
    'pods',
    '--selector',
    'app=web',
    '--field-selector',
    `spec.nodeName=${node}`,
    '--output',
    `jsonpath=${path}`,
  ).split(' ');
  return { name, address };
}

/**
 * Where a node's address stands among others of its network: the last number of `NODE 172.18.0.3` in a list
 * of such lines.
 */
const order = (addresses: string[], node: string): number =>
  Number(
    addresses
      .find((line) => line.startsWith(`${node} `))
      ?.split('.')
      .at(-1),
  );

const fetched = (pod: string, url: string, seconds = 5): string | undefined =>
  inPod(NAMESPACE, pod, `wget -q -T ${seconds} -O - ${url}`);

/** A Pod that mounts the claim, runs a command, and has ended well. */
function withClaim(name: string, command: string): string {
  apply(`
apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: ${NAMESPACE} }
spec:
  restartPolicy: Never
  volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
  containers:
    - name: shell
      image: busybox:1.37
      command: [sh, -c, "${command}"]
      volumeMounts: [{ name: data, mountPath: /data }]
`);
  wait('--for=jsonpath={.status.phase}=Succeeded', `pod/${name}`);
  const output = kubectl(['logs', '--namespace', NAMESPACE, name]);
  kubectl(['delete', '--namespace', NAMESPACE, 'pod', name]);
  return output;
}

describeWith('kind', "the course's cluster", () => {
  beforeAll(async () => {
    const up = await cli(['cluster', 'up']);
    expect(up).toMatchObject({ exitCode: 0 });
    apply(readFileSync(join(import.meta.dirname, 'workloads.yaml'), 'utf8'));
    // While those start.
    expect(await cli(['cluster', 'add', 'contour'])).toMatchObject({ exitCode: 0 });
    kubectl(['rollout', 'status', '--namespace', NAMESPACE, '--timeout=90s', 'daemonset/web']);
    wait('--for=condition=Ready', 'pod/friend', 'pod/stranger');
  });
  afterAll(() => kubectl(['delete', 'namespace', NAMESPACE, '--ignore-not-found', '--timeout=120s']));

  test('has a control plane and two workers, all Ready, of the pinned version', () => {
    const path =
      '{range .items[*]}{.metadata.name} {.status.nodeInfo.kubeletVersion} ' +
      '{.status.conditions[?(@.type=="Ready")].status}{"\\n"}{end}';
    expect(kubectl(['get', 'nodes', '--output', `jsonpath=${path}`]).split('\n')).toEqual(
      ['drydock-control-plane', ...WORKERS].map((name) => `${name} ${kubernetesVersion()} True`),
    );
  });

  test('status says so, with versions, addons and memory', async () => {
    const { exitCode, stdout } = await cli(['cluster', 'status', '--json']);
    expect(exitCode).toBe(0);
    const status = JSON.parse(stdout);
    expect(status).toMatchObject({
      up: true,
      versions: { kubernetes: kubernetesVersion() },
      addons: ['metrics-server', 'contour'],
    });
    expect(status.nodes).toHaveLength(3);
    for (const node of status.nodes)
      expect(node).toMatchObject({ ready: true, memory: expect.stringMatching(/^[\d.]+[MG]iB$/) });
  });

  test('Pods reach Pods of their own and of another node', () => {
    for (const { name, address } of WORKERS.map(webOn))
      expect(fetched('friend', `http://${address}:8080`)).toBe(name);
  });

  test('a Service has a name in DNS and spreads requests over both nodes', async () => {
    const seen = new Set<string | undefined>();
    await until(
      () => seen.add(fetched('friend', `http://web.${NAMESPACE}.svc.cluster.local`)).size === 2,
      'answers of both Pods',
    );
    expect([...seen].sort()).toEqual(WORKERS.map((node) => webOn(node).name).sort());
  });

  test('a node port answers on 127.0.0.1', async () => {
    expect(await answer(PORTS.nodePort)).toMatch(/^web-/);
  });

  test('a claim is bound, and its data outlives the Pod that wrote it', () => {
    withClaim('writer', 'date >/data/day');
    expect(get('pvc', 'data', '--output', 'jsonpath={.status.phase}')).toBe('Bound');
    expect(withClaim('reader', 'ls /data')).toBe('day');
  });

  test('more memory than the limit is the end of a container', () => {
    wait('--for=jsonpath={.status.phase}=Failed', 'pod/greedy');
    expect(
      get('pod', 'greedy', '--output', 'jsonpath={.status.containerStatuses[0].state.terminated.reason}'),
    ).toBe('OOMKilled');
  });

  test('an Ingress and a Gateway answer through Envoy', async () => {
    apply(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: ${NAMESPACE} }
spec:
  parentRefs: [{ namespace: projectcontour, name: contour }]
  hostnames: [gateway.test]
  rules: [{ backendRefs: [{ name: web, port: 80 }] }]
`);
    for (const host of ['ingress.test', 'gateway.test'])
      await until(async () => /^web-/.test((await answer(PORTS.http, host)) ?? ''), `an answer for ${host}`);
    expect(await answer(PORTS.http, 'nobody.test')).toBeUndefined();
  });

  test('kubectl top knows what Pods use', async () => {
    const top = (): string => {
      try {
        return kubectl(['top', 'pods', '--namespace', NAMESPACE, '--no-headers']);
      } catch {
        return ''; // not measured yet
      }
    };
    await until(() => /^busy-\S+ +[1-9]\d*m +\d+Mi/m.test(top()), 'numbers of the Deployment busy', 60);
  });

  test('an autoscaler adds a replica', async () => {
    await until(
      () => get('deployment', 'busy', '--output', 'jsonpath={.status.readyReplicas}') === '2',
      'two replicas',
      120,
    );
    kubectl(['delete', '--namespace', NAMESPACE, 'hpa/busy', 'deployment/busy', '--wait=false']);
  });

  test('every request is in the audit log, with who and what', () => {
    const log = docker(
      'exec',
      'drydock-control-plane',
      'grep',
      '--max-count=1',
      `"verb":"create".*"namespace":"${NAMESPACE}","name":"friend"`,
      '/var/log/kubernetes/audit.log',
    );
    expect(JSON.parse(log)).toMatchObject({
      kind: 'Event',
      level: 'Metadata',
      user: { username: 'kubernetes-admin' },
      objectRef: { resource: 'pods' },
    });
  });

  test('a NetworkPolicy lets in whom it names and nobody else', async () => {
    expect(fetched('stranger', 'http://web')).toMatch(/^web-/);
    apply(`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: ${NAMESPACE} }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ podSelector: { matchLabels: { role: friend } } }], ports: [{ port: http }] }]
`);
    onTestFinished(() => void kubectl(['delete', '--namespace', NAMESPACE, 'networkpolicy', 'web']));
    const addresses = WORKERS.map((node) => webOn(node).address);
    await until(
      () => addresses.every((address) => fetched('stranger', `http://${address}:8080`, 1) === undefined),
      'the stranger to be refused',
    );
    for (const address of addresses) expect(fetched('friend', `http://${address}:8080`)).toMatch(/^web-/);
  });

  test("nodes that are started again with each other's addresses come back, and their Pods with them", async () => {
    const path = (what: string) => `jsonpath={range .items[*]}{.spec.nodeName} {.status.${what}}{"\\n"}{end}`;
    const webs = (what: string): string[] =>
      get('pods', '--selector', 'app=web', '--output', path(what)).split('\n').sort();
    const started = () => webs('containerStatuses[0].restartCount');
    const [before, addresses] = [started(), webs('hostIP')];
    // The engine gives the lowest address that is free: what the first one had, to the one that starts first.
    const nodes = [...WORKERS].sort((one, other) => order(addresses, one) - order(addresses, other));
    docker('kill', ...nodes);
    for (const node of nodes.reverse()) docker('start', node);
    await until(
      () => started().every((count, at) => count !== before[at]),
      'the kubelets to start their Pods again',
      90,
    );
    kubectl(['wait', 'node', ...WORKERS, '--for=condition=Ready', '--timeout=60s']);
    wait('--for=condition=Ready', 'pod', '--selector', 'app=web');
    expect(webs('hostIP')).not.toEqual(addresses);
    for (const { name, address } of WORKERS.map(webOn))
      await until(() => fetched('friend', `http://${address}:8080`, 1) === name, `an answer of ${name}`);
  });

  describe('Helm', () => {
    const home = mkdtempSync(join(tmpdir(), 'drydock-helm-'));
    const helm = (...args: string[]): string =>
      execFileSync('helm', [...args, '--kubeconfig', kubeconfig()], {
        encoding: 'utf8',
        cwd: home,
        timeout: 90_000,
        // Nothing of the person's who runs the tests: neither repositories nor credentials.
        env: { ...process.env, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    test('installs a chart, pushes it to a registry and installs it from there', () => {
      mkdirSync(join(home, 'note/templates'), { recursive: true });
      writeFileSync(join(home, 'note/Chart.yaml'), 'apiVersion: v2\nname: note\nversion: 1.2.3\n');
      writeFileSync(
        join(home, 'note/templates/note.yaml'),
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}"}\n' +
          'data: {text: "{{ .Values.text }}"}\n',
      );
      const registry = docker(
        'run',
        '--detach',
        '--label',
        'drydock.test=helm',
        '--publish',
        '127.0.0.1::5000',
        'registry:3',
      );
      onTestFinished(() => void docker('rm', '--force', '--volumes', registry));
      const address = docker('port', registry, '5000');

      helm('install', 'one', 'note', '--namespace', NAMESPACE, '--set', 'text=first', '--wait');
      expect(get('configmap', 'one', '--output', 'jsonpath={.data.text}')).toBe('first');
      helm('package', 'note');
      helm('push', 'note-1.2.3.tgz', `oci://${address}/charts`, '--plain-http');
      helm(
        'install',
        'two',
        `oci://${address}/charts/note`,
        '--version',
        '1.2.3',
        '--plain-http',
        '--namespace',
        NAMESPACE,
        '--set',
        'text=second',
      );
      expect(get('configmap', 'two', '--output', 'jsonpath={.data.text}')).toBe('second');
      helm('uninstall', 'one', 'two', '--namespace', NAMESPACE);
    });
  });
});
