import { getCollection } from 'astro:content';
import { loadCourse } from './course.ts';
import { navigation } from './nav.ts';

/** The pages of src/content/docs, and the course that they make up. */
export async function loadPages() {
  const pages = await getCollection('docs');
  return { pages, nav: navigation(loadCourse(), pages) };
}
