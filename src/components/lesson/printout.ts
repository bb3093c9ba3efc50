import { EXPLANATIONS, parts, unmark } from '../../labs/normalise.ts';
import type { Exchange } from '../../labs/transcript.ts';
import { escapeHtml } from '../../project/html.ts';
import { codeHtml } from './code.ts';

/** Output longer than this folds. */
export const FOLD_PAST = 20;
/** How much of a folded output stays in sight before the fold. */
export const SHOWN = 12;
/** A fold that hides fewer lines than this costs more room than it saves. */
const WORTH_FOLDING = 4;

/** Consecutive lines of one output: in sight, or folded away. */
export interface Stretch {
  folded: boolean;
  lines: string[];
}

/**
 * Parts an output into what is in sight and what is folded: all of it up to FOLD_PAST lines; else the first
 * SHOWN, and the line to watch with the one above and the one below it.
 * @param watch index of the line to watch, -1 for none
 */
export function fold(lines: string[], watch: number): Stretch[] {
  if (lines.length <= FOLD_PAST) return lines.length > 0 ? [{ folded: false, lines }] : [];
  const shown = lines.map((_, index) => index < SHOWN || (watch >= 0 && Math.abs(index - watch) <= 1));
  const stretches: Stretch[] = [];
  lines.forEach((line, index) => {
    const last = stretches.at(-1);
    if (last && last.folded === !shown[index]) last.lines.push(line);
    else stretches.push({ folded: !shown[index], lines: [line] });
  });
  return stretches.reduce<Stretch[]>((merged, { folded, lines: some }) => {
    const open = folded && some.length >= WORTH_FOLDING;
    const last = merged.at(-1);
    if (last && last.folded === open) last.lines.push(...some);
    else merged.push({ folded: open, lines: [...some] });
    return merged;
  }, []);
}

/** Lines of marked output, without the end of the last one. */
export const outputLines = (marked: string): string[] =>
  marked === '' ? [] : marked.replace(/\n$/, '').split('\n');

/** One line as HTML: values that differ from run to run are marked. */
const lineHtml = (marked: string): string =>
  parts(marked)
    .map(({ text, kind }) =>
      kind
        ? `<abbr title="${escapeHtml(EXPLANATIONS[kind] ?? kind)}">${escapeHtml(text)}</abbr>`
        : escapeHtml(text),
    )
    .join('');

function stretchHtml(lines: string[], watch: string | undefined): string {
  const at = watch === undefined ? -1 : lines.indexOf(watch);
  const html = lines.map((line, index) =>
    index === at
      ? `<mark><span class="sr-only">the line to watch: </span>${lineHtml(line)}</mark>\n`
      : `${lineHtml(line)}\n`,
  );
  return `<samp>${html.join('')}</samp>`;
}

/** A command as it is typed; comments above it are part of what a reader copies, and set apart. */
function commandHtml(command: string): string {
  const lines = command.split('\n');
  const found = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const start = found < 0 ? lines.length : found;
  const comments = lines.slice(0, start).filter((line) => line !== '');
  const rest = lines.slice(start).join('\n');
  return (
    (comments.length > 0 ? `<i>${escapeHtml(comments.join('\n'))}\n</i>` : '') +
    (rest ? `<kbd>${codeHtml(rest, 'sh')}\n</kbd>` : '')
  );
}

/** Index of the first exchange, and of the first line in its output, that holds a text. */
export function findLine(
  exchanges: { output: string }[],
  text: string,
): { exchange: number; line: number } | undefined {
  for (const [exchange, { output }] of exchanges.entries()) {
    const line = outputLines(output).findIndex((one) => unmark(one).includes(text));
    if (line >= 0) return { exchange, line };
  }
  return undefined;
}

/**
 * A print-out: every command with what it printed below it, as HTML (`pre`, and `details` for what is
 * folded). Plain lines cost no markup.
 * @param watch text in the line to watch; the first line that holds it is marked
 */
export function printout(
  exchanges: (Pick<Exchange, 'output'> & { command?: string | undefined })[],
  watch?: string,
): string {
  const found = watch === undefined ? undefined : findLine(exchanges, watch);
  const html: string[] = [];
  let open = '';
  const flush = (): void => {
    if (open) html.push(`<pre>${open}</pre>`);
    open = '';
  };
  for (const [index, { command, output }] of exchanges.entries()) {
    const lines = outputLines(output);
    const at = found?.exchange === index ? found.line : -1;
    const marked = at < 0 ? undefined : lines[at];
    if (command) open += commandHtml(command);
    for (const stretch of fold(lines, at)) {
      if (!stretch.folded) {
        open += stretchHtml(stretch.lines, marked);
        continue;
      }
      flush();
      html.push(
        `<details><summary>${stretch.lines.length} more lines</summary><pre>` +
          `${stretchHtml(stretch.lines, undefined)}</pre></details>`,
      );
    }
  }
  flush();
  return html.join('');
}
