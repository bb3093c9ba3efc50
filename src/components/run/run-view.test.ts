import { expect, test } from 'vitest';
import type { RunEvent } from '../../schemas/run-api.ts';
import { begin, next, type RunView } from './run-view.ts';

const printed = (text: string): RunEvent => ({ type: 'printed', text, stream: 'stdout' });
const said = (text: string): RunEvent => ({ type: 'said', text });
const after = (...events: RunEvent[]): RunView =>
  events.reduce(
    (view, event, index) => next(view, index + 1, event),
    begin({ order: { verb: 'run', lab: 'a/b' } }),
  );
const texts = (view: RunView): string[] => view.lines.map(({ text }) => text);

test('a line is shown when it has ended, however many pieces it came in', () => {
  const view = after(printed('on'), printed('e\ntw'));
  expect(texts(view)).toEqual(['one']);
  expect(view.begun).toBe('tw');
  expect(texts(next(view, 3, printed('o\n')))).toEqual(['one', 'two']);
});

test('control characters do what they do in a terminal, in whatever pieces they come', () => {
  expect(texts(after(printed('10 %\r2'), printed('0 %\r\x1b[3'), printed('1m100 %\x1b[0m\n')))).toEqual([
    '100 %',
  ]);
});

test('what the runner says stands on a line of its own', () => {
  expect(after(printed('pulling'), said('half'), printed(' done\n')).lines).toEqual([
    { text: 'pulling', from: 'step' },
    { text: 'half', from: 'runner' },
    { text: ' done', from: 'step' },
  ]);
});

test('the end also ends the last line, and nothing comes after it', () => {
  const view = after(printed('last'), { type: 'ended', outcome: { verb: 'reset' } }, printed('late\n'));
  expect(texts(view)).toEqual(['last']);
  expect(view).toMatchObject({ begun: '', outcome: { verb: 'reset' } });
});

test('an event that comes twice counts once', () => {
  const view = after(printed('a\n'), printed('b\n'));
  expect(next(view, 2, printed('b\n'))).toBe(view);
  expect(texts(next(view, 3, printed('c\n')))).toEqual(['a', 'b', 'c']);
});
