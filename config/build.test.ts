import { expect, test } from 'vitest';
import { Problem } from '../src/project/problem.ts';
import { problemsIn } from './build.ts';

const problem = new Problem('lab.yaml: field title: expected string; found 7', { hints: 'name it' });

test('a Problem is found as it is, as a cause, and among the errors of a bundler', () => {
  expect(problemsIn(problem)).toEqual([problem]);
  expect(problemsIn(new Error('render', { cause: problem }))).toEqual([problem]);
  const wrapped = new Error(problem.message, { cause: problem });
  const joined = Object.assign(new Error(`Build failed\n${problem.message}`), { errors: [wrapped, wrapped] });
  expect(problemsIn(joined)).toEqual([problem]);
});

test('an error of another kind holds none', () => {
  expect(problemsIn(new TypeError('x is not a function'))).toEqual([]);
  expect(problemsIn('a text')).toEqual([]);
});
