import { expect, test } from 'vitest';
import { miniProject } from '../../tests/support/project.ts';
import { inCourseOrder } from './order.ts';

const labs = ['docker/a', 'none/b', 'reference/f', 'docker/c', 'start/d', 'none/e'].map((lesson) => ({
  lesson,
}));
const order = (root: string) => inCourseOrder(labs, root).map(({ lesson }) => lesson);

test('labs come in the order of the pages that show them, then those that no page shows', () => {
  const root = miniProject({
    'src/content/course.yaml': `modules:
  - { id: start, title: Start, summary: The first module., lessons: [d] }
  - { id: docker, title: Docker, summary: The second module., lessons: [c, x, a] }
reference: [f]
`,
  });
  expect(order(root)).toEqual(['start/d', 'docker/c', 'docker/a', 'reference/f', 'none/b', 'none/e']);
});

test('without a course they stay as they were', () => {
  expect(order(miniProject({}))).toEqual(labs.map(({ lesson }) => lesson));
});
