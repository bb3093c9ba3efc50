import { expect, test } from 'vitest';
import type { Course } from '../schemas/course.ts';
import { contents, navigation, placeOf } from './nav.ts';

const course: Course = {
  modules: [
    { id: 'start', title: 'Start here', summary: 'Read a lesson.', lessons: ['how', 'set-up'] },
    { id: 'docker', title: 'Docker', summary: 'Keep the data.', lessons: ['volumes'] },
    {
      id: 'kubernetes',
      title: 'Kubernetes',
      summary: 'Run it.',
      lessons: ['pods', 'services', 'nodes'],
      parts: [
        { title: 'Use it', from: 'pods' },
        { title: 'Under the hood', from: 'nodes' },
      ],
    },
  ],
  reference: ['glossary'],
};
const page = (id: string, title: string) => ({ id, data: { title, description: `On ${title}.` } });
const nav = navigation(course, [page('docker/volumes', 'Volumes'), page('start/how', 'How it works')]);

test('every module is a group with its lessons in order, and the reference comes last, without a number', () => {
  expect(nav.map(({ number, title, pages }) => [number, title, pages.map(({ id }) => id)])).toEqual([
    [1, 'Start here', ['start/how', 'start/set-up']],
    [2, 'Docker', ['docker/volumes']],
    [3, 'Kubernetes', ['kubernetes/pods', 'kubernetes/services', 'kubernetes/nodes']],
    [undefined, 'Reference', ['reference/glossary']],
  ]);
  expect(nav[1]?.pages).toEqual([
    { id: 'docker/volumes', href: '/docker/volumes/', title: 'Volumes', description: 'On Volumes.' },
  ]);
});

test('a lesson has the number of its module and its own, and neighbours across modules', () => {
  const place = placeOf(nav, 'docker/volumes');
  expect(place).toMatchObject({ number: '2.1', group: { title: 'Docker' } });
  expect([place?.previous?.id, place?.next?.id]).toEqual(['start/set-up', 'kubernetes/pods']);
  expect(placeOf(nav, 'start/how')).toMatchObject({ number: '1.1', previous: undefined });
});

test('a long module has parts, each from one lesson to the next part', () => {
  expect(nav[2]?.parts.map(({ title, pages }) => [title, pages.map(({ id }) => id)])).toEqual([
    ['Use it', ['kubernetes/pods', 'kubernetes/services']],
    ['Under the hood', ['kubernetes/nodes']],
  ]);
  expect(nav[1]?.parts).toEqual([{ title: undefined, pages: nav[1]?.pages }]);
  expect(placeOf(nav, 'kubernetes/services')?.part.title).toBe('Use it');
});

test('a page says which module or part the next one opens, if it opens one', () => {
  const opens = (id: string): string | undefined => placeOf(nav, id)?.opens;
  expect(
    ['start/how', 'start/set-up', 'docker/volumes', 'kubernetes/pods', 'kubernetes/services'].map(opens),
  ).toEqual([undefined, 'Docker', 'Kubernetes', undefined, 'Under the hood']);
  expect(opens('reference/glossary')).toBeUndefined();
});

test('a page of the reference has a group and no number', () => {
  expect(placeOf(nav, 'reference/glossary')).toMatchObject({
    number: undefined,
    group: { title: 'Reference' },
    next: undefined,
  });
});

test('a page outside the course has no place', () => {
  expect(placeOf(nav, 'index')).toBeUndefined();
});

test('headings of the third level stand below those of the second, deeper ones are left out', () => {
  const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });
  expect(contents([heading(3, 'a'), heading(2, 'b'), heading(3, 'c'), heading(4, 'd')])).toEqual([
    { slug: 'a', text: 'A', children: [] },
    { slug: 'b', text: 'B', children: [{ slug: 'c', text: 'C', children: [] }] },
  ]);
});
