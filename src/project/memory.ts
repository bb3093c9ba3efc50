/**
 * What a reader has read, passed and answered: one shape for the browser's localStorage, for the file on this
 * machine, and for what one hands over to another. Times are ISO 8601 in UTC and only ever grow, so any two
 * memories can be joined, in any order and as often as one likes, and nothing is lost.
 *
 * A change of the shape counts `schema` up, and `joined` brings the older one along.
 */
export interface Memory {
  schema: 1;
  /** When a page's end was last seen, by its id: "docker/volumes". */
  read: Record<string, string>;
  /** When a step's check last passed, by lab and step. */
  passed: Record<string, Record<string, string>>;
  /** The newest first answer to each question of a page's quiz, by page and the question's text. */
  answered: Record<string, Record<string, Answered>>;
}

export interface Answered {
  at: string;
  right: boolean;
}

export const nothingYet = (): Memory => ({ schema: 1, read: {}, passed: {}, answered: {} });

/** One record with the keys of both; where both have one, `choose` says what stays. */
function joinedBy<T>(one: Record<string, T>, other: Record<string, T>, choose: (a: T, b: T) => T) {
  const result = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const mine = result[key];
    result[key] = mine === undefined ? value : choose(mine, value);
  }
  return result;
}

const later = (a: string, b: string): string => (a < b ? b : a);
/** Of two at the same time the right one, so that the order of joining doesn't matter. */
const laterAnswer = (a: Answered, b: Answered): Answered =>
  a.at === b.at ? (a.right ? a : b) : a.at < b.at ? b : a;

/** What two memories know together. */
export const joined = (one: Memory, other: Memory): Memory => ({
  schema: 1,
  read: joinedBy(one.read, other.read, later),
  passed: joinedBy(one.passed, other.passed, (a, b) => joinedBy(a, b, later)),
  answered: joinedBy(one.answered, other.answered, (a, b) => joinedBy(a, b, laterAnswer)),
});

/** A page of the course, with the steps of its lab; none where it has no lab. */
export interface Stop {
  page: string;
  lab?: string | undefined;
  steps: string[];
}

/**
 * Where a reader goes on: at the step that is due in the lab that they are in, else at the next page that
 * they haven't read, from where they last were. Undefined before they began, and when they are through.
 * @param course the pages in order
 * @returns the page, and the number of the step from 1 on, where it's in the middle of a lab
 */
export function whereNext(
  course: Stop[],
  { read, passed }: Memory,
): { page: string; step: number | undefined } | undefined {
  const passedOf = ({ lab = '' }: Stop) => passed[lab] ?? {};
  const touched = (stop: Stop): string =>
    [read[stop.page] ?? '', ...Object.values(passedOf(stop))].sort().at(-1) ?? '';
  const last = course
    .map(touched)
    .reduce((best, time, index, all) => (time > (all[best] ?? '') ? index : best), 0);
  if (!course[last] || touched(course[last]) === '') return undefined;
  for (const stop of [...course.slice(last), ...course.slice(0, last)]) {
    const due = stop.steps.findIndex((step) => passedOf(stop)[step] === undefined);
    if (due > 0) return { page: stop.page, step: due + 1 };
    if (read[stop.page] === undefined && !(due < 0 && stop.steps.length > 0))
      return { page: stop.page, step: undefined };
  }
  return undefined;
}
