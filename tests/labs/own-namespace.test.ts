import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { cli, startCli, until } from '../support/cli.ts';
import { clusterUp, kubectl } from '../support/cluster.ts';
import { machine } from '../support/machine.ts';
import { miniProject, tinyLab } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const YAML = `title: A tiny lab of the cluster
lesson: test/tiny
needs: [kind]
minutes: 1
steps:
  - id: 1-only
    kind: do
    title: The only step
    seconds: 30
`;
const CHECK =
  '. "$DRYDOCK_LIB/check.sh"\nkubectl get configmap made >/dev/null 2>&1 || fail "no ConfigMap made" ' +
  '"it" "run the step"\npass "made"\n';
const MAKE = 'kubectl create configmap made --from-literal a=b\n';

/** A project with one tiny lab of the cluster; whatever it leaves there is removed when the test is over. */
function clusterProject(run = MAKE): string {
  const root = miniProject(tinyLab({ yaml: YAML, run, check: CHECK }));
  onTestFinished(async () => {
    await cli(['clean', 'test/tiny'], { root });
  });
  return root;
}

const namespaces = (): string => kubectl(['get', 'namespaces', '--output', 'name']);

describeWith('kind', 'a lab in the cluster', () => {
  beforeAll(clusterUp, 300_000);

  test('has a namespace of its own, to which its commands go, and which is gone after clean', async () => {
    const before = namespaces();
    const root = clusterProject();
    expect((await cli(['start', 'test/tiny'], { root })).stdout).toContain(
      'export KUBECONFIG=$PWD/kubeconfig',
    );
    expect((await cli(['check', 'test/tiny'], { root })).exitCode).toBe(1);
    expect((await cli(['run', 'test/tiny'], { root })).exitCode).toBe(0);
    expect((await cli(['check', 'test/tiny'], { root })).exitCode).toBe(0);
    expect(kubectl(['get', 'configmap', 'made', '--namespace', 'tiny', '--output', 'name'])).toBe(
      'configmap/made',
    );
    expect(
      kubectl(['get', 'namespace', 'tiny', '--output', 'jsonpath={.metadata.labels.drydock\\.lab}']),
    ).toBe('test.tiny');
    expect(JSON.parse((await cli(['status', '--json'], { root })).stdout).labs).toMatchObject([
      { lab: 'test/tiny', objects: ['Namespace tiny'] },
    ]);
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain(
      'removed Namespace tiny, work folder',
    );
    expect(namespaces()).toBe(before);
  });

  test('is not called clean while the cluster is there and cannot be asked', async () => {
    const root = clusterProject();
    await cli(['start', 'test/tiny'], { root });
    const docker = execFileSync('bash', ['-c', 'type -P docker'], { encoding: 'utf8' }).trim();
    const { env } = machine({ docker: `exec ${docker} "$@"` });
    expect(await cli(['clean', 'test/tiny'], { root, env })).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/what test\/tiny made in the cluster stays[\s\S]*kind/),
    });
    expect(namespaces()).toContain('namespace/tiny');
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain(
      'removed Namespace tiny, work folder',
    );
  });

  test('is made and removed whatever the learner’s kuberc makes of apply and delete', async () => {
    const before = namespaces();
    const root = clusterProject();
    const home = mkdtempSync(join(tmpdir(), 'drydock-test-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    mkdirSync(join(home, '.kube'));
    const option = (command: string, name: string, value: string) => ({
      command,
      options: [{ name, default: value }],
    });
    const preferences = [
      option('apply', 'dry-run', 'server'),
      option('create configmap', 'dry-run', 'client'),
      option('delete', 'interactive', 'true'),
    ];
    writeFileSync(
      join(home, '.kube/kuberc'),
      JSON.stringify({
        apiVersion: 'kubectl.config.k8s.io/v1beta1',
        kind: 'Preference',
        defaults: preferences,
      }),
    );
    const env = { HOME: home, DOCKER_CONFIG: join(homedir(), '.docker') };
    expect((await cli(['run', 'test/tiny'], { root, env })).exitCode).toBe(0);
    expect((await cli(['check', 'test/tiny'], { root, env })).exitCode).toBe(0);
    expect((await cli(['clean', 'test/tiny'], { root, env })).stdout).toContain(
      'removed Namespace tiny, work folder',
    );
    expect(namespaces()).toBe(before);
  });

  test('is proven both ways; labelled objects outside its namespace are removed with it', async () => {
    const root = clusterProject(
      `${MAKE}kubectl create clusterrole drydock-test-role --verb get --resource pods\n` +
        'kubectl label clusterrole drydock-test-role drydock.lab=test.tiny\n',
    );
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(exitCode).toBe(0);
    expect(kubectl(['get', 'clusterrole', 'drydock-test-role', '--ignore-not-found'])).toBe('');
  });

  test('is not proven where it leaves an object that no label tells', async () => {
    onTestFinished(() => {
      kubectl(['delete', 'clusterrole', 'drydock-test-left', '--ignore-not-found']);
    });
    const root = clusterProject(
      `${MAKE}kubectl create clusterrole drydock-test-left --verb get --resource pods\n`,
    );
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toContain('clean-up left ClusterRole drydock-test-left');
    expect(exitCode).toBe(1);
  });

  test('is not proven where it removes what it did not make', async () => {
    kubectl(['create', 'clusterrole', 'drydock-test-precious', '--verb', 'get', '--resource', 'pods']);
    const root = clusterProject(`${MAKE}kubectl delete clusterrole drydock-test-precious\n`);
    expect((await cli(['dev', 'verify', 'test/tiny'], { root })).stdout).toContain(
      'the lab removed what it had not made: ClusterRole drydock-test-precious',
    );
  });

  test('is refused where its namespace belongs to somebody else, which stays as it is', async () => {
    kubectl(['create', 'namespace', 'tiny']);
    onTestFinished(() => {
      kubectl(['delete', 'namespace', 'tiny', '--ignore-not-found']);
    });
    const root = clusterProject();
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], { root });
    expect(stderr).toContain('the namespace tiny is taken');
    expect(exitCode).toBe(3);
    await cli(['clean', 'test/tiny'], { root });
    expect(kubectl(['get', 'namespace', 'tiny', '--output', 'name'])).toBe('namespace/tiny');
  });

  test('interrupted by Ctrl-C: its namespace is gone, exit 130', async () => {
    const before = namespaces();
    const root = clusterProject(`${MAKE}kubectl wait --for delete configmap/made --timeout 300s\n`);
    const running = startCli(['run', 'test/tiny'], { root });
    await until(() => running.output().includes('configmap/made created'), 'the step to wait');
    running.process.kill('SIGINT');
    expect((await running.result).exitCode).toBe(130);
    expect(namespaces()).toBe(before);
  });

  test('verify --changed leaves out what was proven here from the same files, and says since when; a change brings it back', async () => {
    const state = mkdtempSync(join(tmpdir(), 'drydock-state-'));
    onTestFinished(() => rmSync(state, { recursive: true }));
    const root = clusterProject();
    const verify = async () =>
      (await cli(['dev', 'verify', 'test/tiny', '--changed'], { root, env: { XDG_STATE_HOME: state } }))
        .stdout;
    expect(await verify()).toMatch(/^proven {2}test\/tiny/m);
    expect(await verify()).toMatch(
      /^unchanged {2}test\/tiny {2}proven on this machine \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/m,
    );
    writeFileSync(join(root, 'labs/lib/cluster.sh'), '# another library\n');
    expect(await verify()).toMatch(/^proven {2}test\/tiny/m);
  });

  test('two labs are proven side by side, and neither sees the other’s objects', async () => {
    const root = miniProject({
      ...tinyLab({ yaml: YAML, run: MAKE, check: CHECK }),
      ...tinyLab({ yaml: YAML, run: MAKE, check: CHECK }, 'test/twin'),
    });
    const { exitCode, stdout } = await cli(['dev', 'verify', '--jobs', '2'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(stdout).toMatch(/^proven {2}test\/twin/m);
    expect(exitCode).toBe(0);
  });
});
