export interface Line {
  /** Of its first part, counted from 1. */
  number: number;
  text: string;
}

/** Lines of a script without its comments. Continued lines count as one, under the first one's number. */
export function logicalLines(script: string): Line[] {
  const lines: Line[] = [];
  script.split('\n').forEach((text, index) => {
    const last = lines.at(-1);
    if (last?.text.endsWith('\\')) last.text = `${last.text.slice(0, -1)} ${text.trim()}`;
    else lines.push({ number: index + 1, text });
  });
  return lines.filter(({ text }) => !text.trimStart().startsWith('#'));
}
