import { describe, expect, it } from 'vitest';
import { upright, withAccents } from '../../src/diagrams/theme.ts';
import { finish, replaceColours, requireReadable } from './finish.ts';
import { FLOWCHART, fake, SEQUENCE, STATE } from './fixtures.ts';

const diagram = fake(STATE);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><defs><marker id="x"><path d="M0 0L5 5"/>' +
  '</marker></defs><path d="M0 0L10 10.04" stroke="rgb(4, 4, 4)" fill="none" marker-end="url(#x)"/></svg>';

describe('colours', () => {
  it('become the variables that they stand for', () => {
    expect(replaceColours(diagram, '<rect fill="rgb(1, 1, 1)" stroke="rgba(2, 2, 2, 0.5)"/>')).toBe(
      '<rect fill="var(--panel)" stroke="var(--ink)"/>',
    );
  });
  it('that stand for nothing are refused with page and title', () => {
    expect(() => replaceColours(diagram, '<rect fill="rgb(255, 0, 0)"/>')).toThrow(
      `${diagram.page}: diagram "States of a container": expected only the site's colours; ` +
        'found #ff0000 (fill)',
    );
  });
});

describe('a finished drawing', () => {
  it('has a name, a description, its size, and ids of its own', () => {
    const drawn = finish(diagram, { svg, width: 100, height: 50 });
    const id = `d${diagram.hash.slice(0, 6)}`;
    expect(drawn).toContain(
      `<svg role="img" aria-labelledby="${id}" aria-describedby="${id}-text" viewBox="0 0 100 50" ` +
        'width="100" height="50">',
    );
    expect(drawn).toContain(
      `<title id="${id}">States of a container</title><desc id="${id}-text">A container is created, ` +
        'runs, may be paused, and exits.</desc>',
    );
    expect(drawn).toContain(`id="${id}-a"`);
    expect(drawn).toContain(`url(#${id}-a)`);
    expect(drawn).not.toMatch(/xmlns|<style/);
  });
  it('shares no id with another, and none with its own other size', () => {
    const ids = [
      finish(diagram, { svg, width: 1, height: 1 }, 'wide'),
      finish(diagram, { svg, width: 1, height: 1 }, 'narrow'),
      finish(fake(SEQUENCE), { svg, width: 1, height: 1 }),
    ].flatMap((drawn) => [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('escapes what its author wrote', () => {
    const drawn = finish(
      { ...diagram, title: 'a < b', description: '"c" & d' },
      { svg, width: 1, height: 1 },
    );
    expect(drawn).toContain('>a &lt; b</title>');
    expect(drawn).toContain('>&quot;c&quot; &amp; d</desc>');
  });
  it('may not be too wide for a phone', () => {
    expect(() => requireReadable(diagram, 601, 600)).toThrow(
      'expected at most 600 px of width; found 601 px',
    );
    requireReadable(diagram, 600, 600);
  });
});

describe('the text that Mermaid gets', () => {
  it('defines the accents that it uses', () => {
    expect(withAccents(STATE)).toMatch(/\nclassDef signal stroke:#070707,color:#070707$/);
    expect(withAccents('flowchart TB\n  A:::proven --> B')).toContain('classDef proven');
    expect(withAccents(FLOWCHART)).toBe(FLOWCHART);
    expect(withAccents(SEQUENCE)).toBe(SEQUENCE);
  });
  it('is turned upright where it runs from left to right', () => {
    expect(upright(FLOWCHART)).toBe(FLOWCHART.replace('flowchart LR', 'flowchart TB'));
    expect(upright('flowchart TB\n A --> B')).toBeUndefined();
    expect(upright(SEQUENCE)).toBeUndefined();
  });
});
