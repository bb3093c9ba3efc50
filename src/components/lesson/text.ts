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

/** "a", "a and b", "a, b and c". */
export const listed = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
