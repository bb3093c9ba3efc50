import { describe, expect, it } from 'vitest';
import { questionFaults, shuffled } from './quiz.ts';

const right = { says: 'This.', correct: true, explained: true };
const wrong = { says: 'That.', correct: false, explained: true };

describe('a question', () => {
  it('is well made with one right answer and one wrong', () => {
    expect(questionFaults('Which?', [right, wrong])).toEqual([]);
  });
  it.each([
    ['without text', '', [right, wrong], 'expected text="the question"'],
    ['with one answer', 'Which?', [right], 'expected two answers or more; found 1'],
    [
      'with no right answer',
      'Which?',
      [wrong, { ...wrong, says: 'Neither.' }],
      'expected exactly one correct answer; found 0',
    ],
    [
      'with two right answers',
      'Which?',
      [right, { ...right, says: 'Both.' }],
      'expected exactly one correct answer; found 2',
    ],
    [
      'with an answer that says nothing',
      'Which?',
      [right, { ...wrong, says: undefined }],
      'found one without says',
    ],
    [
      'with an answer that explains nothing',
      'Which?',
      [right, { ...wrong, explained: false }],
      'between the tags of <Answer says="That.">; found none',
    ],
  ])('%s is refused', (_, text, answers, message) => {
    expect(questionFaults(text, answers).join('\n')).toContain(message);
  });
});

describe('the order of answers', () => {
  it('is the same in every build, whatever the order in the lesson', () => {
    const says = ['a', 'b', 'c'];
    const first = shuffled('Which?', says).map((index) => says[index]);
    const turned = [...says].reverse();
    expect(shuffled('Which?', turned).map((index) => turned[index])).toEqual(first);
  });
  it('does not keep the right answer in one place', () => {
    const places = new Set(
      Array.from({ length: 20 }, (_, index) =>
        shuffled(`Question ${index}`, ['right', 'wrong', 'other']).indexOf(0),
      ),
    );
    expect(places.size).toBe(3);
  });
});
