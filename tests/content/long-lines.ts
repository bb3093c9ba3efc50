/** As biome.json has it, which leaves strings, comments and shell alone. */
export const LIMIT = 110;

/** What can't be broken, where a line holds nothing else of any length. */
const UNBREAKABLE = [
  // A regular expression.
  /^\s*(?:(?:const )?\w+ = |\w+: )?\/(?![/*]).*\/[dgimsuvy]*(?:[,;]|\.test\()?$/,
  // A test's title, also behind test.each(…).
  /^\s*(?:(?:test|it|describe)(?:\.\w+(?:\(.*\))?)?|\]?\))\((['"`]).*\1, /,
  // A path.
  / from '[^']+';$/,
];

const lengthOf = (line: string): number => [...line.replace(/https?:\/\/[^\s'"`]+/, '')].length;

/** Lines over the limit that could be broken, with file and line. */
export function longLines(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const length = lengthOf(line);
    if (length <= LIMIT || UNBREAKABLE.some((pattern) => pattern.test(line))) return [];
    return [`${file}:${index + 1}: expected at most ${LIMIT} characters; found ${length}`];
  });
}
