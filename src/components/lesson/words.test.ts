import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../project/html.ts';
import type { Recording } from '../../schemas/recording.ts';
import { caption, day, kernelSeries, onStandIns, varying } from './caption.ts';
import { checkWords } from './checks.ts';
import { inlineCode, listed } from './text.ts';

const printed = (exitCode: number, text: string) => ({
  exitCode,
  milliseconds: 1,
  chunks: [{ stream: 'stdout' as const, milliseconds: 0, text }],
});

describe('what a check said', () => {
  it('is read back as saw, expected and look', () => {
    expect(checkWords(printed(1, 'saw: no container\nexpected: one: running\nlook: docker ps\n'))).toEqual({
      passed: false,
      saw: 'no container',
      expected: 'one: running',
      look: 'docker ps',
    });
  });
  it('is what holds where it passed, without the marks of varying values', () => {
    expect(checkWords(printed(0, 'ok: volume ⟦id:0a1b2c3d4e5f⟧ holds it\n'))).toMatchObject({
      passed: true,
      saw: 'volume 0a1b2c3d4e5f holds it',
    });
  });
  it('is shown whole where it is in nobody’s form', () => {
    expect(checkWords(printed(1, 'Segmentation fault\n'))).toMatchObject({
      passed: false,
      saw: 'Segmentation fault',
    });
  });
});

describe('a caption', () => {
  it('names the day in UTC', () => {
    expect(day('2026-11-21T23:59:00Z')).toBe('21 Nov 2026');
  });
  it('cuts a kernel to its series', () => {
    expect(kernelSeries('6.18.3-cloud-amd64')).toBe('6.18');
    expect(kernelSeries('unknown')).toBe('unknown');
  });
  it.each([
    ['an engine', {}, 'Docker Engine 29.8.1, Linux 6.18'],
    ['a cluster', { kubernetes: 'v1.37.0' }, 'Kubernetes 1.37.0'],
    ['Helm', { kubernetes: 'v1.37.0', helm: 'v4.3.1' }, 'Helm 4.3.1, Kubernetes 1.37.0'],
  ])('names %s where it ran', (_, versions, on) => {
    const recording = { recorded: '2026-11-30T08:00:00Z', versions: { engine: '29.8.1', kernel: '6.18.3' } };
    const ran = { ...recording, versions: { ...recording.versions, ...versions } } as Recording;
    expect(caption(ran, 1234)).toEqual({ ran: 'ran 30 Nov 2026, 1.23\u00a0s', on });
  });
  it('tells of stand-ins where an image was one', () => {
    const image = { name: 'redis:8', digest: 'sha256:1', bytes: 1 };
    expect(onStandIns({ images: [{ ...image, origin: 'registry' }] })).toBe(false);
    expect(onStandIns({ images: [{ ...image, origin: 'stand-in' }] })).toBe(true);
  });
  it('explains each kind of varying value once', () => {
    expect(varying('⟦id:a⟧ ⟦time:b⟧ ⟦id:c⟧')).toEqual([
      'an id that the engine made up for this run',
      'the moment of this run',
    ]);
  });
});

describe('text as HTML', () => {
  it('escapes what would be markup', () => {
    expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
  it('takes backticks for code, and one without a partner for itself', () => {
    expect(inlineCode('run `ls <x>` now')).toBe('run <code>ls &lt;x&gt;</code> now');
    expect(inlineCode('a ` b')).toBe('a ` b');
  });
  it('lists words', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
