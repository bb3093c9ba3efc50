import { href } from '../project/base.ts';
import type { Course } from '../schemas/course.ts';

export interface NavPage {
  /** Path under src/content/docs, without its ending: docker/volumes */
  id: string;
  href: string;
  title: string;
  description: string;
}

/** A module with its lessons, or the reference, which has no number. */
export interface NavGroup {
  id: string;
  number: number | undefined;
  title: string;
  summary: string;
  pages: NavPage[];
}

/** Where a page stands in the course: "2.1" and its module, and the pages before and behind it. */
export interface Place {
  group: NavGroup;
  number: string | undefined;
  previous: NavPage | undefined;
  next: NavPage | undefined;
}

type Page = { id: string; data: { title: string; description: string } };

/** The course in its order, with the reference behind the last module. */
export function navigation({ modules, reference }: Course, pages: Page[]): NavGroup[] {
  const known = new Map(pages.map(({ id, data }) => [id, data]));
  const pagesOf = (folder: string, names: string[]): NavPage[] =>
    names.map((name) => {
      const id = `${folder}/${name}`;
      const { title = id, description = '' } = known.get(id) ?? {};
      return { id, href: href(`/${id}/`), title, description };
    });
  return [
    ...modules.map(({ id, title, summary, lessons }, index) => ({
      id,
      number: index + 1,
      title,
      summary,
      pages: pagesOf(id, lessons),
    })),
    {
      id: 'reference',
      number: undefined,
      title: 'Reference',
      summary: 'Look up a command, a term or an error message.',
      pages: pagesOf('reference', reference),
    },
  ];
}

/** The place of a page; undefined for one outside the course, such as the home page. */
export function placeOf(nav: NavGroup[], id: string): Place | undefined {
  const group = nav.find(({ pages }) => pages.some((page) => page.id === id));
  if (!group) return undefined;
  const all = nav.flatMap(({ pages }) => pages);
  const at = all.findIndex((page) => page.id === id);
  const lesson = group.pages.findIndex((page) => page.id === id) + 1;
  return {
    group,
    number: group.number === undefined ? undefined : `${group.number}.${lesson}`,
    previous: all[at - 1],
    next: all[at + 1],
  };
}

export interface Heading {
  slug: string;
  text: string;
  children: Heading[];
}

/** A page's headings of the second level, each with those of the third below it. */
export function contents(headings: { depth: number; slug: string; text: string }[]): Heading[] {
  const top: Heading[] = [];
  for (const { depth, slug, text } of headings) {
    if (depth === 2) top.push({ slug, text, children: [] });
    if (depth === 3) (top.at(-1)?.children ?? top).push({ slug, text, children: [] });
  }
  return top;
}
