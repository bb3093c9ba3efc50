import { href } from '../project/base.ts';
import type { Course } from '../schemas/course.ts';

export interface NavPage {
  /** Path under src/content/docs, without its ending: docker/volumes */
  id: string;
  href: string;
  title: string;
  description: string;
}

/** Pages of a module that belong together; without a title where the module has no parts. */
export interface NavPart {
  title: string | undefined;
  pages: NavPage[];
}

/** A module with its lessons, or the reference, which has no number. */
export interface NavGroup {
  id: string;
  number: number | undefined;
  title: string;
  summary: string;
  pages: NavPage[];
  /** The same pages, part by part. */
  parts: NavPart[];
}

/** Where a page stands in the course: "2.1", its module and part, and the pages before and behind it. */
export interface Place {
  group: NavGroup;
  part: NavPart;
  number: string | undefined;
  previous: NavPage | undefined;
  next: NavPage | undefined;
  /** The title of the module or part that the next page begins; undefined where it goes on with this one. */
  opens: string | undefined;
}

type Page = { id: string; data: { title: string; description: string } };

/** Cuts a module's pages where its parts begin. */
function cut(pages: NavPage[], begins: { title: string; from: string }[]): NavPart[] {
  if (begins.length === 0) return [{ title: undefined, pages }];
  const at = begins.map(({ from }) => pages.findIndex(({ id }) => id.endsWith(`/${from}`)));
  return begins.map(({ title }, index) => ({ title, pages: pages.slice(at[index], at[index + 1]) }));
}

/** The course in its order, with the reference behind the last module. */
export function navigation({ modules, reference }: Course, pages: Page[]): NavGroup[] {
  const known = new Map(pages.map(({ id, data }) => [id, data]));
  const pagesOf = (folder: string, names: string[]): NavPage[] =>
    names.map((name) => {
      const id = `${folder}/${name}`;
      const { title = id, description = '' } = known.get(id) ?? {};
      return { id, href: href(`/${id}/`), title, description };
    });
  const references = pagesOf('reference', reference);
  return [
    ...modules.map(({ id, title, summary, lessons, parts = [] }, index) => {
      const pages = pagesOf(id, lessons);
      return { id, number: index + 1, title, summary, pages, parts: cut(pages, parts) };
    }),
    {
      id: 'reference',
      number: undefined,
      title: 'Reference',
      summary: 'Look up a command, a term or an error message.',
      pages: references,
      parts: cut(references, []),
    },
  ];
}

/** The title of what a page is the first of: its module, or a part of it. */
function begunBy(nav: NavGroup[], page: NavPage | undefined): string | undefined {
  const group = nav.find(({ pages }) => pages[0] === page);
  return group
    ? group.title
    : nav.flatMap(({ parts }) => parts).find(({ pages }) => pages[0] === page)?.title;
}

/** The place of a page; undefined for one outside the course, such as the home page. */
export function placeOf(nav: NavGroup[], id: string): Place | undefined {
  const group = nav.find(({ pages }) => pages.some((page) => page.id === id));
  const part = group?.parts.find(({ pages }) => pages.some((page) => page.id === id));
  if (!group || !part) return undefined;
  const all = nav.flatMap(({ pages }) => pages);
  const at = all.findIndex((page) => page.id === id);
  const lesson = group.pages.findIndex((page) => page.id === id) + 1;
  return {
    group,
    part,
    number: group.number === undefined ? undefined : `${group.number}.${lesson}`,
    previous: all[at - 1],
    next: all[at + 1],
    opens: begunBy(nav, all[at + 1]),
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
