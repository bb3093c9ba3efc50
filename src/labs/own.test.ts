import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { kubeconfigOf, ownMachine } from '../../tests/support/own-cluster.ts';
import { chosenCluster } from '../cluster/choice.ts';
import { whereLine } from './lab-run.ts';
import { labIds, loadLab } from './load.ts';
import { useCluster, useNone } from './own.ts';
import { labStatus, removeAll, startLab } from './session.ts';

afterEach(() => vi.unstubAllEnvs());

/** That machine, for what runs in this process. */
function own() {
  const made = ownMachine();
  vi.stubEnv('DRYDOCK_ROOT', made.root);
  for (const [name, value] of Object.entries(made.env)) vi.stubEnv(name, value);
  return made;
}

const say = (): void => undefined;
const start = () => startLab(loadLab('test/tiny'), { say });
const clean = () => removeAll(loadLab('test/tiny'));

describe('a cluster of their own that is chosen', () => {
  test('is copied for its owner alone, as one context, and theirs is only read', async () => {
    const { state, copies, theirs, asked } = own();
    expect(await useCluster('mine')).toEqual({
      context: 'mine',
      server: 'https://mine.example',
      kubernetes: 'v1.37.0',
      kubectl: 'v1.37.0',
      staying: [],
    });
    const [copy = ''] = copies();
    expect(copies()).toEqual([copy]);
    expect(statSync(join(state, 'own', copy)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(state, 'own', copy), 'utf8')).toContain('"token":"secret"');
    expect(readFileSync(theirs, 'utf8')).toBe('never read by us\n');
    // The cluster is asked through the copy, with what a plugin reads.
    expect(asked().filter((line) => line.startsWith(`${theirs}|`))).toEqual([
      `${theirs}||config view --minify --flatten --context mine --output json`,
    ]);
    expect(asked().find((line) => line.includes('can-i'))).toMatch(/\/own\/[^|]*\|learner\|/);
    expect(useNone()).toEqual({ before: 'mine', staying: [] });
    expect(copies()).toEqual([]);
  });

  test.each([
    ['nothing', undefined, {}, 'found nothing'],
    ['an unknown context', 'min', {}, "found 'min'; nearest: mine, yours"],
    ["the course's own", 'kind-drydock', {}, "kind-drydock is the course's own cluster"],
    ['one that does not answer', 'mine', { 'mine/down': '' }, 'mine does not answer: Unable to connect'],
    [
      'one that is two minors older than kubectl',
      'mine',
      { 'mine/version': 'v1.35.2+k3s1' },
      'runs Kubernetes v1.35.2+k3s1, and kubectl is v1.37.0: expected at most one minor version between them',
    ],
    [
      'one that is two minors newer',
      'mine',
      { 'mine/version': 'v1.39.0' },
      'v1.39.0, and kubectl is v1.37.0',
    ],
    [
      'one with too few rights',
      'mine',
      { 'mine/no': 'delete namespaces' },
      'may not delete namespaces: expected',
    ],
    ['one without an identity', 'mine', { 'mine/uid': '' }, 'does not show its namespace kube-system'],
    [
      'one with a plugin beside their kubeconfig',
      'mine',
      { 'mine.json': kubeconfigOf('mine', { exec: { command: './login' } }) },
      'your kubeconfig names ./login by its place beside that file: expected a whole path',
    ],
  ])('is not %s; the earlier choice stays', async (_, context, files, message) => {
    const { put, copies } = own();
    await useCluster('yours');
    for (const [name, text] of Object.entries(files)) put(name, text);
    await expect(useCluster(context)).rejects.toThrow(message);
    expect(copies()).toHaveLength(1);
    expect(chosenCluster()?.context).toBe('yours');
  });

  test('may be one minor version older, and get its credentials from a plugin on PATH', async () => {
    const { put } = own();
    put('mine/version', 'v1.36.4-gke.1');
    put('mine.json', kubeconfigOf('mine', { exec: { command: 'aws' } }));
    expect(await useCluster('mine')).toMatchObject({ kubernetes: 'v1.36.4-gke.1' });
  });
});

describe('a lab there', () => {
  test('has a marked namespace and a kubeconfig for its owner alone, and looks at nothing else', async () => {
    const { state, has, asked } = own();
    await useCluster('mine');
    expect(await start()).toBe(true);
    expect(has('mine')).toMatch(/^u1 \S+ [0-9a-f-]{36}$/);
    expect(statSync(join(state, 'labs/test/tiny/work/kubeconfig')).mode & 0o777).toBe(0o600);
    expect(await clean()).toMatchObject({
      removed: ['Namespace tiny'],
      own: { context: 'mine', answered: true },
    });
    expect(has('mine')).toBe('');
    expect(asked().filter((line) => /--all-namespaces|api-resources/.test(line))).toEqual([]);
    expect(readdirSync(state).sort()).toEqual(['own', 'own-cluster.json']);
  });

  test("leaves a namespace of its name alone that isn't this run's", async () => {
    const { has, put } = own();
    await useCluster('mine');
    put('mine/tiny', 'u9 2025-01-01T10:00:00Z another-run');
    await expect(start()).rejects.toThrow(
      'the namespace tiny is taken on your cluster mine: expected none; found one that another run',
    );
    expect((await clean()).removed).toEqual([]);
    put('mine/tiny', '');
    await start();
    // Removed by hand meanwhile, and made anew by somebody else.
    put('mine/tiny', 'u9 2025-01-01T10:00:00Z another-run');
    expect((await clean()).removed).toEqual([]);
    expect(has('mine')).toContain('another-run');
  });

  test('takes its volumes with it, and not those of an earlier namespace of that name', async () => {
    const { put, asked } = own();
    await useCluster('mine');
    await start();
    put('mine/volumes', 'tiny theirs Retain 2026-11-01T10:00:00Z\n');
    await clean();
    expect(asked().some((line) => line.includes('patch'))).toBe(false);
    await start();
    put('mine/volumes', 'tiny labs Retain 2026-12-01T10:00:05Z\n');
    await clean();
    expect(asked().filter((line) => line.includes('patch persistentvolume labs'))).toHaveLength(1);
  });

  test('stays on the cluster it began on, and is cleaned there', async () => {
    const { has, copies } = own();
    await useCluster('mine');
    await start();
    const { staying } = await useCluster('yours');
    expect(staying).toEqual(['test/tiny stays on your cluster mine, where it began']);
    expect(copies()).toHaveLength(2);
    expect(await start()).toBe(false);
    expect(whereLine(loadLab('test/tiny'))).toBe(
      'on your cluster mine, where it began; npx drydock reset test/tiny begins it again ' +
        'on your cluster yours',
    );
    expect(await clean()).toMatchObject({ own: { context: 'mine' } });
    expect([has('mine'), has('yours')]).toEqual(['', '']);
    expect(copies()).toHaveLength(1);
  });

  test('is kept while its cluster does not answer, until that is no longer chosen', async () => {
    const { put, has, copies } = own();
    await useCluster('mine');
    await start();
    put('mine/down', '');
    expect(await labStatus(false)).toMatchObject([
      {
        own: 'mine',
        objects: [],
        trouble: expect.stringContaining('mine does not answer: Unable to connect'),
      },
    ]);
    await expect(clean()).rejects.toThrow('what test/tiny made there stays, and so does its work folder');
    useNone();
    expect(await clean()).toMatchObject({ own: { namespace: 'tiny', answered: false }, forgot: true });
    expect(has('mine')).not.toBe('');
    expect(copies()).toEqual([]);
  });

  test('keeps its context from another cluster of that name', async () => {
    const { put } = own();
    await useCluster('mine');
    await start();
    put('mine/uid', 'made-anew');
    await expect(useCluster('mine')).rejects.toThrow(
      'mine is another cluster now than when test/tiny began there',
    );
  });

  test('is refused if it needs more than the API', async () => {
    own();
    await useCluster('mine');
    await expect(startLab(loadLab('test/nodes'), { say })).rejects.toThrow(
      "lab test/nodes does not run on your cluster mine: it needs the course's nodes",
    );
  });
});

test.each([
  ['the engine', 'needs: [kind]', 'needs: [kind, docker]'],
  ['an addon', 'needs: [kind]', 'needs: [kind]\naddons: [contour]'],
  ['the cluster to itself', 'needs: [kind]', 'needs: [kind]\nexclusive: true'],
  ['no cluster', 'needs: [kind]', 'needs: [docker]'],
])('a lab that needs %s is none for any cluster', (_, has, is) => {
  const { root, put } = own();
  const file = 'labs/test/tiny/lab.yaml';
  put(file, readFileSync(join(root, file), 'utf8').replace(has, is));
  expect(() => loadLab('test/tiny')).toThrow(
    'field anyCluster: expected a lab that needs kind, and neither docker, nor addons, nor the cluster',
  );
});

test("scripts of labs for any cluster name nothing of the course's", () => {
  const labs = labIds()
    .map((id) => loadLab(id))
    .filter(({ anyCluster }) => anyCluster);
  expect(labs.length).toBeGreaterThan(0);
  const its = /drydock-(?:control-plane|worker)|kind-drydock|kube-system|--all-namespaces|\bdocker [a-z]/;
  const naming = labs.flatMap(({ id, steps }) =>
    steps
      .filter(({ run, check, setup, measure }) => its.test([run, check, setup, measure].join('\n')))
      .map((step) => `${id} ${step.id}`),
  );
  expect(naming).toEqual([]);
});
