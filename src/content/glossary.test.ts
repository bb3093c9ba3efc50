import { expect, test } from 'vitest';
import { miniProject } from '../../tests/support/project.ts';
import { termById, terms } from './glossary.ts';

const term = (name: string): string => `term: ${name}\ndefinition: Words that say what it is.\nsource: a document\n`;
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
  expect(() => termById('volumes', project())).toThrow(
    "the glossary has no term 'volumes'\n  mend: nearest: volume, container, bind-mount\n  mend: or write src/content/glossary/volumes.yaml",
  );
});

test('a term that is not well made names its file and field', () => {
  const root = miniProject({ 'src/content/glossary/pod.yaml': term('Pod').replace('source', 'sauce') });
  expect(() => terms(root)).toThrow('src/content/glossary/pod.yaml: field source: expected string; found nothing');
});

test('without a folder there are no terms', () => {
  expect(terms(miniProject({}))).toEqual([]);
});
