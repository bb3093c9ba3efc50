/** Questions of the lessons' quizzes, and the score of a reader who knows only how quizzes are made. */
import { attributeOf, childrenOf, type MdxNode, sourceOf, treeOf } from './mdx.ts';

export interface Question {
  text: string;
  answers: { says: string; correct: boolean }[];
}

/** The questions of an MDX source, in order. */
export function questionsOf(source: string): Question[] {
  const found: Question[] = [];
  const walk = (node: MdxNode): void => {
    if (node.name === 'Question') found.push({ text: String(attributeOf(node, 'text')), answers: [] });
    if (node.name === 'Answer')
      found.at(-1)?.answers.push({
        says: String(attributeOf(node, 'says')),
        correct: node.attributes?.some(({ name }) => name === 'correct') ?? false,
      });
    for (const child of childrenOf(node)) walk(child);
  };
  walk(treeOf(source));
  return found;
}

/** The questions of a page of the checkout. */
export const questionsOn = (checkout: string, page: string): Question[] =>
  questionsOf(sourceOf(checkout, page));

/** A way to choose among answers by how they look: those that it would take. */
export type Guess = (answers: string[]) => string[];

export const longest: Guess = (answers) => {
  const most = Math.max(...answers.map(({ length }) => length));
  return answers.filter(({ length }) => length === most);
};

export const shortest: Guess = (answers) => {
  const least = Math.min(...answers.map(({ length }) => length));
  return answers.filter(({ length }) => length === least);
};

/** Words that make a sentence careful: careful sentences are more often true. */
const CAREFUL =
  /\b(?:about|as long as|can(?!['’]t)|could|depends?|if|likely|may|might|most|mostly|often|perhaps|some|sometimes|unless|until|usually)\b/i;

export const careful: Guess = (answers) => {
  const some = answers.filter((answer) => CAREFUL.test(answer));
  return some.length > 0 ? some : answers;
};

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The share of questions, 0 to 1, that a guess gets right; among several answers, it draws lots. */
export const score = (questions: Question[], guess: Guess): number =>
  mean(
    questions.map(({ answers }) => {
      const taken = guess(answers.map(({ says }) => says));
      return answers.filter(({ says, correct }) => correct && taken.includes(says)).length / taken.length;
    }),
  );

/** The same for a reader who draws lots among all answers. */
export const chance = (questions: Question[]): number => score(questions, (answers) => answers);
