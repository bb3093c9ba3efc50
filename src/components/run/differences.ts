import type { ComparedLine } from '../../schemas/run-api.ts';

/** A piece of a line, and whether it differs from the recorded one. */
export interface Piece {
  text: string;
  differs: boolean;
}

/**
 * Where a line differs from the recorded one, by words: word for word if both have as many, else what stands
 * between the words that they begin and end with alike. How wide the gaps are is no difference.
 */
export function pieces(text: string, recorded: string): Piece[] {
  const [words, others] = [text.split(/(\s+)/), recorded.split(/(\s+)/)];
  let [start, end] = [0, 0];
  if (words.length !== others.length) {
    const least = Math.min(words.length, others.length);
    while (start < least && words[start] === others[start]) start++;
    while (end < least - start && words.at(-1 - end) === others.at(-1 - end)) end++;
  }
  const same = (word: string, index: number): boolean =>
    words.length === others.length
      ? word === others[index] || word.trim() === ''
      : index < start || index >= words.length - end;
  return words.reduce<Piece[]>((found, word, index) => {
    const differs = !same(word, index);
    const last = found.at(-1);
    if (last && last.differs === differs) last.text += word;
    else if (word) found.push({ text: word, differs });
    return found;
  }, []);
}

/** How a run's lines compare with the recorded ones: in a word, and what there is to add. */
export function comparison(
  compared: Pick<ComparedLine, 'as'>[],
  missing: string[],
): { lead: string; text: string } {
  const fresh = compared.filter(({ as }) => as === 'new').length;
  const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;
  const found = [
    ...(fresh > 0 ? [`${lines(fresh)} that the recording doesn’t have`] : []),
    ...(missing.length > 0 ? [`${lines(missing.length)} of the recording missing`] : []),
  ];
  if (found.length > 0) return { lead: 'Not quite as recorded', text: found.join(', ') };
  // Commands that print nothing, or too much to compare.
  if (compared.length === 0) return { lead: 'Ran', text: '' };
  return compared.some(({ as }) => as === 'varies')
    ? { lead: 'As recorded', text: 'except for what differs from run to run' }
    : { lead: 'As recorded', text: 'to the letter' };
}
