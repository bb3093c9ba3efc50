import { createHash } from 'node:crypto';

/** An answer as it stands in a lesson. */
export interface AnswerSource {
  says: string | undefined;
  correct: boolean;
  /** Whether anything stands between its tags. */
  explained: boolean;
}

export const ANSWER_FORM = '<Answer correct says="the answer">why it is right</Answer>';

/** What is wrong with a question, in words for its author; empty where it is well made. */
export function questionFaults(text: string | undefined, answers: AnswerSource[]): string[] {
  const name = `<Question text="${text ?? ''}">`;
  const faults: string[] = [];
  if (!text) faults.push('<Question>: expected text="the question"; found none');
  if (answers.length < 2) faults.push(`${name}: expected two answers or more; found ${answers.length}`);
  const correct = answers.filter((answer) => answer.correct).length;
  if (correct !== 1) faults.push(`${name}: expected exactly one correct answer; found ${correct}`);
  for (const { says, explained } of answers) {
    if (!says) faults.push(`${name}: expected every answer as ${ANSWER_FORM}; found one without says`);
    else if (!explained)
      faults.push(`${name}: expected an explanation between the tags of <Answer says="${says}">; found none`);
  }
  return faults;
}

/**
 * An order of answers that does not give the right one away by its place, and is the same in every build: by
 * a hash of what each says.
 */
export function shuffled(question: string, says: string[]): number[] {
  const key = (text: string): string => createHash('sha256').update(`${question}\0${text}`).digest('hex');
  return says
    .map((text, index) => ({ index, key: key(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ index }) => index);
}
