/** A control sequence, a string for the terminal such as its title, another escape, or one character. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?|[\s\S]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const PRINTED = /[^\x00-\x08\x0b-\x1f\x7f]/;

/** One line as it stands in the end: what was written over is gone. */
function lineShown(line: string): string {
  if (!CONTROL.test(line)) return line;
  const cells: string[] = [];
  let at = 0;
  for (const [token, numbers = '', final] of line.matchAll(TOKEN)) {
    if (token === '\r') at = 0;
    else if (token === '\b') at = Math.max(0, at - 1);
    else if (final === 'K') cells.splice(numbers === '2' ? 0 : at);
    else if (final === 'G') at = Math.max(1, Number.parseInt(numbers, 10) || 1) - 1;
    else if (final === undefined && PRINTED.test(token) && !token.startsWith('\x1b')) {
      while (cells.length < at) cells.push(' ');
      cells[at++] = token;
    }
  }
  return cells.join('');
}

/**
 * What a program printed, as a terminal shows it in the end, without colours: a line that was written over by
 * a carriage return has its last text, and control characters are gone. A cursor that moves to another line
 * is not followed.
 */
export const asShown = (printed: string): string =>
  CONTROL.test(printed) ? printed.split('\n').map(lineShown).join('\n') : printed;
