import { Problem } from './problem.ts';

/** True for a text whose lines end as Windows has them (CRLF). */
export const endsInCrlf = (text: string): boolean => text.includes('\r\n');

export const CLONE_AGAIN = 'clone the project again: its .gitattributes now says how lines end';

/**
 * A checkout made with core.autocrlf=true before .gitattributes existed has CRLF in every file: bash can't
 * read its scripts, and every recording and drawing counts as stale. One message says so for all of them.
 * @param found the first such file, as messages name it
 */
export const crlfProblem = (found: string, others = 0): Problem =>
  new Problem(
    `${found}: expected lines that end in LF; ` +
      `found CRLF${others > 0 ? `, as in ${others} other files` : ''}: git wrote them with ` +
      'core.autocrlf=true',
    {
      hints: [
        CLONE_AGAIN,
        'or, in this clone, with your own changes committed: git rm --cached -r -q . && git reset --hard -q',
      ],
    },
  );
