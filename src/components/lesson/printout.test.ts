import { describe, expect, it } from 'vitest';
import { FOLD_PAST, findLine, fold, outputLines, printout, SHOWN } from './printout.ts';

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe('folding', () => {
  it('leaves an output of up to 20 lines whole', () => {
    expect(fold(numbered(FOLD_PAST), -1)).toEqual([{ folded: false, lines: numbered(FOLD_PAST) }]);
  });

  it('folds what comes after the first lines of a longer one', () => {
    const [shown, folded, ...rest] = fold(numbered(40), -1);
    expect(shown).toEqual({ folded: false, lines: numbered(SHOWN) });
    expect(folded?.folded).toBe(true);
    expect(folded?.lines).toHaveLength(40 - SHOWN);
    expect(rest).toEqual([]);
  });

  it('keeps the line to watch and its neighbours in sight', () => {
    const stretches = fold(numbered(40), 29);
    expect(stretches.map(({ folded, lines }) => [folded, lines.length])).toEqual([
      [false, SHOWN],
      [true, 28 - SHOWN],
      [false, 3],
      [true, 9],
    ]);
    expect(stretches[2]?.lines).toContain('line 30');
  });

  it('does not fold away two or three lines', () => {
    expect(fold(numbered(FOLD_PAST + 1), 15).every(({ lines }) => lines.length > 0)).toBe(true);
    const folded = fold(numbered(22), 15).filter((stretch) => stretch.folded);
    expect(folded.every(({ lines }) => lines.length >= 4)).toBe(true);
  });

  it('loses no line and changes no order', () => {
    for (const watch of [-1, 0, 11, 12, 13, 25, 39])
      expect(fold(numbered(40), watch).flatMap(({ lines }) => lines)).toEqual(numbered(40));
  });
});

describe('a print-out', () => {
  it('tells command and output apart by element, and escapes both', () => {
    expect(printout([{ command: 'echo "<b>"', output: '<b> & co\n' }])).toBe(
      '<pre><kbd><span class="tone-keyword">echo</span> <span ' +
        'class="tone-string">&quot;&lt;b&gt;&quot;</span>\n</kbd><samp>&lt;b&gt; &amp; co\n</samp></pre>',
    );
  });

  it('sets comments above a command apart from it', () => {
    expect(printout([{ command: '# why <this>\nls -l \\\n  /old', output: '' }])).toBe(
      '<pre><i># why &lt;this&gt;\n</i><kbd><span class="tone-keyword">ls</span> <span ' +
        'class="tone-name">-l</span> \\\n  /old\n</kbd></pre>',
    );
  });

  it('marks the line to watch, once, in words too', () => {
    const html = printout(
      [
        { command: 'a', output: 'OK\n' },
        { command: 'b', output: '(nil)\n(nil)\n' },
      ],
      '(nil)',
    );
    expect(html).toContain(
      '<samp><mark><span class="sr-only">the line to watch: </span>(nil)</mark>\n(nil)\n</samp>',
    );
  });

  it('finds the line to watch behind the marks of varying values', () => {
    expect(findLine([{ output: 'no\n' }, { output: 'x\nid ⟦id:0a1b⟧ is up\n' }], 'id 0a1b is')).toEqual({
      exchange: 1,
      line: 1,
    });
  });

  it('explains values that differ from run to run', () => {
    expect(printout([{ output: 'at ⟦time:10:11:12⟧\n' }])).toBe(
      '<pre><samp>at <abbr title="the moment of this run">10:11:12</abbr>\n</samp></pre>',
    );
  });

  it('folds outside of <pre>, which may not hold <details>', () => {
    const html = printout([{ command: 'logs', output: `${numbered(40).join('\n')}\n` }]);
    expect(html).toMatch(
      /line 12\n<\/samp><\/pre><details><summary>28 more lines<\/summary><pre><samp>line 13\n/,
    );
  });

  it('adds no markup to plain lines', () => {
    expect(outputLines('a\nb\n')).toEqual(['a', 'b']);
    expect(printout([{ output: 'a\nb\nc\n' }])).toBe('<pre><samp>a\nb\nc\n</samp></pre>');
  });
});
