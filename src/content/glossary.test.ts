import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout, miniProject } from '../../tests/support/project.ts';
import { told } from '../../tests/support/told.ts';
import { termById, termOnPage, terms } from './glossary.ts';

const term = (name: string): string =>
  `term: ${name}\ndefinition: Words that say what it is.\nsource: a document\n`;
const project = (): string =>
  miniProject({
    'src/content/glossary/volume.yaml': term('Volume'),
    'src/content/glossary/bind-mount.yaml': term('bind mount'),
    'src/content/glossary/container.yaml': term('Container'),
  });

test('terms come in the order of the alphabet, whatever their case, each with its anchor', () => {
  expect(terms(project()).map(({ id, term }) => [id, term])).toEqual([
    ['bind-mount', 'bind mount'],
    ['container', 'Container'],
    ['volume', 'Volume'],
  ]);
});

test('a term is found by its file name', () => {
  expect(termById('volume', project())).toMatchObject({ id: 'volume', term: 'Volume', also: [] });
});

test('an unknown term is answered with the nearest', () => {
  expect(told(() => termById('volumes', project()))).toContain(
    "the glossary has no term 'volumes'\n  try: nearest: volume, container, bind-mount\n" +
      '  try: or write src/content/glossary/volumes.yaml',
  );
});

test('a term that is not well made names its file and field', () => {
  const root = miniProject({ 'src/content/glossary/pod.yaml': term('Pod').replace('source', 'sauce') });
  expect(() => terms(root)).toThrow(
    'src/content/glossary/pod.yaml: field source: expected string; found nothing',
  );
});

test('without a folder there are no terms', () => {
  expect(terms(miniProject({}))).toEqual([]);
});

describe('a word with several senses', () => {
  const sense = (name: string, whose: string, other: string): string =>
    `${term(name)}sense: ${whose}\nother: [${other}]\n`;
  const twoSenses = (files: Record<string, string> = {}): string =>
    miniProject({
      'src/content/glossary/pod.yaml': term('Pod'),
      'src/content/glossary/namespace.yaml': sense('Namespace (kernel)', 'kernel', 'kubernetes-namespace'),
      'src/content/glossary/kubernetes-namespace.yaml': sense(
        'Namespace (Kubernetes)',
        'kubernetes',
        'namespace',
      ),
      ...files,
    });
  const page = (name: string): string => `src/content/docs/${name}.mdx`;

  test.each([
    'kubernetes/pods',
    'helm/why',
    'capstone/ship-it',
    'reference/troubleshooting-kubernetes',
    'reference/troubleshooting-helm',
  ])('is refused on %s in the sense that is not Kubernetes', (name) => {
    expect(told(() => termOnPage('namespace', page(name), undefined, twoSenses()))).toContain(
      "expected the kubernetes sense of the word, 'kubernetes-namespace', on a page about clusters; " +
        "found 'namespace', the kernel sense\n" +
        '  try: write <Term id="kubernetes-namespace">\n' +
        '  try: or, if the kernel sense is meant, <Term id="namespace" sense="kernel">',
    );
  });
  test('is accepted there if the link asks for its sense by name', () => {
    expect(termOnPage('namespace', page('kubernetes/pods'), 'kernel', twoSenses())).toMatchObject({
      id: 'namespace',
    });
  });
  test('is accepted there in the sense of Kubernetes', () => {
    expect(termOnPage('kubernetes-namespace', page('helm/why'), undefined, twoSenses())).toMatchObject({
      id: 'kubernetes-namespace',
    });
  });
  test.each(['docker/containers', 'foundations/limits', 'reference/troubleshooting', 'reference/myths'])(
    'needs no attribute on %s',
    (name) => {
      expect(termOnPage('namespace', page(name), undefined, twoSenses())).toMatchObject({ id: 'namespace' });
    },
  );
  test('is refused everywhere under an attribute that names another sense', () => {
    expect(told(() => termOnPage('namespace', page('docker/containers'), 'engine', twoSenses()))).toContain(
      'expected sense="kernel", which is that of \'namespace\'; found sense="engine"\n' +
        '  try: other senses of the word: kubernetes-namespace',
    );
    expect(() => termOnPage('pod', page('kubernetes/pods'), 'kubernetes', twoSenses())).toThrow(
      'expected no sense, since \'pod\' has only one; found sense="kubernetes"',
    );
  });
  test('has terms that name each other', () => {
    const file = 'src/content/glossary/kubernetes-namespace.yaml';
    const found =
      'src/content/glossary/namespace.yaml: field other: expected a term of another sense that names ' +
      'namespace in turn; found';
    expect(terms(twoSenses())).toHaveLength(3);
    expect(() => terms(twoSenses({ [file]: term('Namespace (Kubernetes)') }))).toThrow(
      `${found} kubernetes-namespace, whose field other lacks namespace`,
    );
    expect(() =>
      terms(twoSenses({ [file]: sense('Namespace (Kubernetes)', 'kernel', 'namespace') })),
    ).toThrow('also of sense kernel');
    expect(() =>
      terms(miniProject({ 'src/content/glossary/namespace.yaml': sense('Namespace', 'kernel', 'nowhere') })),
    ).toThrow('found nowhere, no such term');
  });
  test('has terms that say whose sense they are', () => {
    const root = miniProject({
      'src/content/glossary/label.yaml': `${term('Label')}other: [kubernetes-label]\n`,
    });
    expect(() => terms(root)).toThrow(
      'label.yaml: field sense: expected one of kernel, engine, image, kubernetes, helm, since other ' +
        'names another sense',
    );
  });
});

describe("the course's own glossary", () => {
  const all = terms(checkout);
  const plain = (word: string): string =>
    word
      .replace(/ \(.*\)$/, '')
      .replaceAll(/[ -]/g, '')
      .toLowerCase();

  test('explains no word twice without saying that it has two senses', () => {
    const twice = all.flatMap((one) =>
      [one.term, ...one.also, ...one.covers].flatMap((word) =>
        all
          .filter((two) => two.id !== one.id && !one.other.includes(two.id))
          .filter((two) =>
            [two.term, ...two.also, ...two.covers].some((found) => plain(found) === plain(word)),
          )
          .map((two) => `${word}: ${one.id}, ${two.id}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  test('covers only words that the definition has', () => {
    const absent = all.flatMap(({ id, covers, definition }) =>
      covers
        .filter((word) => !definition.toLowerCase().includes(word.toLowerCase()))
        .map((word) => `${id}: ${word}`),
    );
    expect(absent).toEqual([]);
  });

  test('begins with a capital, but for names that begin with none', () => {
    const names = [
      ...['containerd', 'cosign', 'emptyDir', 'etcd', 'kind', 'kube-proxy', 'kubeadm', 'kubeconfig'],
      ...['kubectl', 'kubelet', 'preStop', 'runc', 'seccomp', 'securityContext', 'tmpfs', 'veth'],
    ];
    expect(
      all
        .filter(({ term }) => /^[a-z]/.test(term) && !names.includes(term.split(' ')[0] as string))
        .map(({ term }) => term),
    ).toEqual([]);
  });

  test('leads to a page that has the word, and from a word of Kubernetes to a page about clusters', () => {
    const wrong = all.flatMap(({ id, term, also, covers, see, source }) => {
      if (!see) return [];
      const file = join(checkout, 'src/content/docs', `${see.slice(1, -1)}.mdx`);
      if (!existsSync(file)) return [`${id}: ${see} is no page`];
      if (/^(?:Kubernetes|Helm) /.test(source) && /^\/(?:docker|foundations)\//.test(see))
        return [`${id}: ${see} is not about clusters`];
      const text = plain(readFileSync(file, 'utf8'));
      return [term, ...also, ...covers].some((word) => text.includes(plain(word)))
        ? []
        : [`${id}: ${see} does not have the word`];
    });
    expect(wrong).toEqual([]);
  });
});
