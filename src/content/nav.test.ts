import { expect, test } from 'vitest';
import type { Course } from '../schemas/course.ts';
import { contents, navigation, placeOf } from './nav.ts';

const course: Course = {
  modules: [
    { id: 'start', title: 'Start here', summary: 'Read a lesson.', lessons: ['how', 'set-up'] },
    { id: 'docker', title: 'Docker', summary: 'Keep the data.', lessons: ['volumes'] },
  ],
  reference: ['glossary'],
};
const page = (id: string, title: string) => ({ id, data: { title, description: `On ${title}.` } });
const nav = navigation(course, [page('docker/volumes', 'Volumes'), page('start/how', 'How it works')]);

test('every module is a group with its lessons in order, and the reference comes last, without a number', () => {
  expect(nav.map(({ number, title, pages }) => [number, title, pages.map(({ id }) => id)])).toEqual([
    [1, 'Start here', ['start/how', 'start/set-up']],
    [2, 'Docker', ['docker/volumes']],
    [undefined, 'Reference', ['reference/glossary']],
  ]);
  expect(nav[1]?.pages).toEqual([
    { id: 'docker/volumes', href: '/docker/volumes/', title: 'Volumes', description: 'On Volumes.' },
  ]);
});

test('a lesson has the number of its module and its own, and neighbours across modules', () => {
  const place = placeOf(nav, 'docker/volumes');
  expect(place).toMatchObject({ number: '2.1', group: { title: 'Docker' } });
  expect([place?.previous?.id, place?.next?.id]).toEqual(['start/set-up', 'reference/glossary']);
  expect(placeOf(nav, 'start/how')).toMatchObject({ number: '1.1', previous: undefined });
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
