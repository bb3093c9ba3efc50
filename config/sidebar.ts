import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Course } from '../src/schemas/course.ts';

/** From so many lessons on, modules other than the reader's own are folded in the sidebar. */
const FOLD_FROM = 16;

/** The course as Starlight's sidebar; "previous" and "next" follow it. */
export function sidebar(course: Course): NonNullable<StarlightUserConfig['sidebar']> {
  const collapsed = course.modules.flatMap((one) => one.lessons).length >= FOLD_FROM;
  const group = (label: string, folder: string, pages: string[]) => ({
    label,
    collapsed,
    items: pages.map((page) => `${folder}/${page}`),
  });
  return [
    ...course.modules.map((one) => group(one.title, one.id, one.lessons)),
    group('Reference', 'reference', course.reference),
  ];
}
