import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Sidebar = StarlightRouteData['sidebar'];
type Entry = Sidebar[number];
export type Group = Extract<Entry, { type: 'group' }>;

/** Where a page stands in the course: "2.1" and the module's title. Pages of the reference have no number. */
export interface Place {
  number: string | undefined;
  module: string;
}

const groups = (sidebar: Sidebar): Group[] =>
  sidebar.filter((entry): entry is Group => entry.type === 'group');

/** The group behind the last module holds the reference. */
const isReference = (sidebar: Sidebar, group: Group): boolean => groups(sidebar).at(-1) === group;

/** Number of a module, counted from 1; none for the reference. */
export function moduleNumber(sidebar: Sidebar, group: Group): number | undefined {
  return isReference(sidebar, group) ? undefined : groups(sidebar).indexOf(group) + 1;
}

/** The place of the page that is being shown; undefined for one that is not in the sidebar. */
export function placeOf(sidebar: Sidebar): Place | undefined {
  for (const group of groups(sidebar)) {
    const lesson = group.entries.findIndex((entry) => entry.type === 'link' && entry.isCurrent);
    if (lesson < 0) continue;
    const module = moduleNumber(sidebar, group);
    return { number: module === undefined ? undefined : `${module}.${lesson + 1}`, module: group.label };
  }
  return undefined;
}
