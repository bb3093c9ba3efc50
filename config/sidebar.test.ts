import { expect, test } from 'vitest';
import type { Course } from '../src/schemas/course.ts';
import { sidebar } from './sidebar.ts';

const course = (lessons: string[]): Course => ({
  modules: [
    { id: 'start', title: 'Start here', summary: 'Read a lesson.', lessons: ['set-up'] },
    { id: 'docker', title: 'Docker', summary: 'Keep the data.', lessons },
  ],
  reference: ['glossary'],
});

test('every module is a group with its lessons in order, and the reference comes last', () => {
  expect(sidebar(course(['volumes', 'networks']))).toEqual([
    { label: 'Start here', collapsed: false, items: ['start/set-up'] },
    { label: 'Docker', collapsed: false, items: ['docker/volumes', 'docker/networks'] },
    { label: 'Reference', collapsed: false, items: ['reference/glossary'] },
  ]);
});

test('a long course folds its modules', () => {
  const many = Array.from({ length: 20 }, (_, index) => `lesson-${index}`);
  expect(sidebar(course(many))).toMatchObject([
    { collapsed: true },
    { collapsed: true },
    { collapsed: true },
  ]);
});
