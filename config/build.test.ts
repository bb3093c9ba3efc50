import { expect, test } from 'vitest';
import { Problem } from '../src/project/problem.ts';
import { problemsIn } from './build.ts';

const problem = new Problem('lab.yaml: field title: expected string; found 7', { mend: 'name it' });

test('a Problem is found as it is, as a cause, and among the errors of a bundler', () => {
  const text = ['lab.yaml: field title: expected string; found 7\n  mend: name it'];
  expect(problemsIn(problem)).toEqual(text);
  expect(problemsIn(new Error('render', { cause: problem }))).toEqual(text);
  // What the bundler throws: one message of all, and each error, renamed, in a list.
  const renamed = Object.assign(new Error(problem.message), { name: 'MDXError' });
  expect(
    problemsIn(Object.assign(new Error(`Build failed\n${problem.message}`), { errors: [renamed] })),
  ).toEqual(text);
});

test('an error of another kind holds none', () => {
  expect(problemsIn(new TypeError('x is not a function'))).toEqual([]);
  expect(problemsIn('a text')).toEqual([]);
});
