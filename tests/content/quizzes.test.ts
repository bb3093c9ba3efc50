import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/content/course.ts';
import { checkout } from '../support/project.ts';
import { careful, chance, longest, questionsOf, questionsOn, score, shortest } from './quizzes.ts';

const pages = loadCourse(checkout).modules.flatMap(({ id, lessons }) =>
  lessons.map((lesson) => ({ page: `${id}/${lesson}`, questions: questionsOn(checkout, `${id}/${lesson}`) })),
);
const asking = pages.filter(({ questions }) => questions.length > 0);
const all = asking.flatMap(({ questions }) => questions);

describe('questions', () => {
  test('each has one right answer and at least two others', () => {
    for (const { text, answers } of all) {
      expect(
        answers.filter(({ correct }) => correct),
        text,
      ).toHaveLength(1);
      expect(answers.length, text).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each([
  ['chooses the longest answer', longest],
  ['chooses the shortest answer', shortest],
  ['chooses a careful answer', careful],
])('a reader who knows nothing and %s', (_, guess) => {
  test('scores at most five points more than chance over the course', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(score(all, guess)).toBeLessThanOrEqual(chance(all) + 0.05);
  });

  test.each(asking)('scores at most half on $page', ({ questions }) => {
    expect(score(questions, guess)).toBeLessThanOrEqual(0.5);
  });
});

describe('the score of a guess', () => {
  const [question] = questionsOf(
    '---\ntitle: x\n---\n<Quiz>\n<Question text="Which?">\n' +
      '<Answer says="Short.">No.</Answer>\n<Answer correct says="It can be long.">Yes.</Answer>\n' +
      '<Answer says="Long as well.">No.</Answer>\n</Question>\n</Quiz>\n',
  );

  test('is 1 where the look tells the right answer, and a share where several look so', () => {
    if (!question) throw new Error('no question found');
    expect(question.answers.map(({ correct }) => correct)).toEqual([false, true, false]);
    expect(score([question], longest)).toBe(1);
    expect(score([question], careful)).toBe(1);
    expect(chance([question])).toBeCloseTo(1 / 3);
    expect(score([question], (answers) => answers.slice(0, 2))).toBe(0.5);
  });
});
