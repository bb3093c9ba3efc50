import { escapeHtml } from '../../project/html.ts';

/** One line of plain text as HTML, in which `backticks` mark code. */
export const inlineCode = (text: string): string =>
  escapeHtml(text)
    .split('`')
    .map((part, index, all) =>
      index % 2 === 1 && index < all.length - 1
        ? `<code>${part}</code>`
        : index % 2 === 1
          ? `\`${part}`
          : part,
    )
    .join('');

const list = new Intl.ListFormat('en-GB');

/** "a", "a and b", "a, b and c". */
export const listed = (words: string[]): string => list.format(words);
