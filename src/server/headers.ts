import { Problem } from '../project/problem.ts';

/** Headers for the addresses that a pattern covers; `*` stands for any rest. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file: an address pattern at the start of a line, its headers indented below it, comments
 * behind `#`. Throws a Problem that names the line for anything else.
 */
export function parseHeaders(text: string, file = 'public/_headers'): HeaderRule[] {
  const rules: HeaderRule[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const refuse = (expected: string): never => {
      throw new Problem(
        `${file}: line ${index + 1}: expected ${expected}; found ${JSON.stringify(line.trim())}`,
      );
    };
    if (!/^\s/.test(line)) {
      if (!line.startsWith('/')) refuse('an address that begins with /');
      rules.push({ pattern: line.trim(), headers: [] });
      return;
    }
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1) ?? refuse('an address before the first header');
    if (header) rule.headers.push([header[1] as string, header[2] as string]);
    else refuse('"Name: value"');
  });
  return rules;
}

/**
 * The rules for a site below a path. Rules for every address also hold outside it, for the 404 answer.
 * @param base begins and ends with a slash
 */
export const rulesBelow = (rules: HeaderRule[], base: string): HeaderRule[] =>
  rules.map(({ pattern, headers }) => ({
    pattern: pattern === '/*' ? pattern : base + pattern.slice(1),
    headers,
  }));

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers of an address, in the order of the file. */
export const headersFor = (rules: HeaderRule[], path: string): [string, string][] =>
  rules.filter(({ pattern }) => covers(pattern, path)).flatMap(({ headers }) => headers);
