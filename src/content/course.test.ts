import { describe, expect, test } from 'vitest';
import { checkout, miniProject } from '../../tests/support/project.ts';
import { told } from '../../tests/support/told.ts';
import { loadCourse } from './course.ts';

const PAGE = '---\ntitle: A page\n---\n';
const COURSE = `modules:
  - { id: docker, title: Docker, summary: Keep the data of a container., lessons: [volumes] }
reference: [glossary]
`;
const project = (files: Record<string, string>): string =>
  miniProject({
    'src/content/course.yaml': COURSE,
    'src/content/docs/docker/volumes.mdx': PAGE,
    'src/content/docs/reference/glossary.mdx': PAGE,
    ...files,
  });

describe('the course and the pages name each other', () => {
  test("the course's own do", () => {
    expect(loadCourse(checkout).modules.map(({ id }) => id)).toContain('docker');
    expect(loadCourse(project({})).reference).toEqual(['glossary']);
  });

  test('a lesson without a page', () => {
    const course = COURSE.replace('[volumes]', '[volumes, networks]');
    expect(told(() => loadCourse(project({ 'src/content/course.yaml': course })))).toContain(
      'src/content/course.yaml: field modules[0].lessons: expected pages that exist; ' +
        'found "networks" without src/content/docs/docker/networks.mdx\n' +
        '  try: npx drydock dev new lesson docker/networks, or remove it from src/content/course.yaml',
    );
  });

  test('a page that no module lists', () => {
    expect(() => loadCourse(project({ 'src/content/docs/docker/networks.mdx': PAGE }))).toThrow(
      'field modules[0].lessons: expected every page of src/content/docs/docker; found no "networks"',
    );
    expect(() => loadCourse(project({ 'src/content/docs/reference/myths.md': PAGE }))).toThrow(
      'field reference: expected every page',
    );
  });

  test('a folder without a module', () => {
    expect(() => loadCourse(project({ 'src/content/docs/helm/why.mdx': PAGE }))).toThrow(
      'field modules: expected a module for every folder of src/content/docs; found none for helm',
    );
  });

  test('a lesson that is listed twice', () => {
    const course = COURSE.replace('[volumes]', '[volumes, volumes]');
    expect(() => loadCourse(project({ 'src/content/course.yaml': course }))).toThrow(
      'expected every page once; found "volumes" twice',
    );
  });

  test.each([
    [
      'does not begin with the first lesson',
      '[{title: One, from: b}, {title: Two, from: c}]',
      0,
      'the module\'s first lesson, a; found "b"',
    ],
    [
      'begins with a lesson of another module',
      '[{title: One, from: a}, {title: Two, from: z}]',
      1,
      'behind the one',
    ],
    ['begins before the part before', '[{title: One, from: a}, {title: Two, from: a}]', 1, 'behind the one'],
  ])('a part that %s', (_, parts, index, message) => {
    const pages = ['a', 'b', 'c'].map((name) => [`src/content/docs/docker/${name}.mdx`, PAGE]);
    const course = COURSE.replace('[volumes] }', `[a, b, c, volumes], parts: ${parts} }`);
    const text = told(() =>
      loadCourse(project({ ...Object.fromEntries(pages), 'src/content/course.yaml': course })),
    );
    expect(text).toContain(`src/content/course.yaml: field modules[0].parts[${index}].from: expected `);
    expect(text).toContain(message);
  });

  test('a field that does not fit', () => {
    const course = COURSE.replace('title: Docker', 'title: 7');
    expect(() => loadCourse(project({ 'src/content/course.yaml': course }))).toThrow(
      'field modules[0].title: expected string; found 7',
    );
  });
});
