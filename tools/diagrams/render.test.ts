import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCS, DRAWINGS } from '../../src/diagrams/source.ts';
import { isProblem, type Problem } from '../../src/project/problem.ts';
import { toldBy } from '../../tests/support/told.ts';
import { launchBrowser } from '../browser/browser.ts';
import { FLOWCHART, fake, SEQUENCE, STATE } from './fixtures.ts';
import { updateDrawings } from './main.ts';
import { render } from './render.ts';

const words = 'desc: What it shows.';
const wide =
  `%% title: Wide\n%% ${words}\nsequenceDiagram\n` +
  `${Array.from({ length: 9 }, (_, index) => `  participant P${index}`).join('\n')}\n  P0->>P8: go`;
let browser: Browser;
let drawn: (string | Problem)[];
const svg = (index: number): string => {
  const one = drawn[index];
  if (typeof one !== 'string') throw one;
  return one;
};

beforeAll(async () => {
  browser = await launchBrowser();
  const broken = [
    `%% title: Broken\n%% ${words}\nflowchart XX\n  A -->`,
    `%% title: Red\n%% ${words}\nflowchart TB\n  A --> B\n  style A fill:#ff0000`,
    wide,
  ];
  drawn = await render(
    browser,
    [FLOWCHART, SEQUENCE, STATE, ...broken].map((text) => fake(text)),
  );
});
afterAll(() => browser?.close());

describe('drawings by a real browser', () => {
  it('are plain SVG in the site’s colours, small, without scripts, styles or foreign markup', () => {
    for (const index of [0, 1, 2]) {
      expect(svg(index)).not.toMatch(/<style|<script|foreignObject|class="(?!wide|narrow)|rgb\(|#0[0-9a]0/);
      expect(svg(index)).toContain('fill="var(--panel)"');
      expect(svg(index).length).toBeLessThan(9000);
    }
  });
  it('keep every label, as one text a line', () => {
    expect(svg(2)).toMatch(/>created</);
    for (const label of ['/data', 'managed', 'memory: tmpfs']) expect(svg(0)).toContain(label);
    expect(svg(1)).toContain('create task');
  });
  it('say "asks" by dashes and "sends" by a solid line', () => {
    expect(svg(1).match(/stroke-dasharray="5 4"/g)?.length).toBeGreaterThanOrEqual(1);
    expect(svg(2)).not.toContain('dasharray');
  });
  it('come in two sizes only where one cannot be read on a phone', () => {
    expect(svg(0).match(/class="(wide|narrow)"/g)).toEqual(['class="wide"', 'class="narrow"']);
    expect(svg(2).match(/<svg/g)).toHaveLength(1);
    const widths = [...`${svg(0)}${svg(1)}${svg(2)}`.matchAll(/width="(\d+)" height="\d+"( class="wide")?/g)];
    expect(widths.filter(([, , large]) => !large).every(([, width]) => Number(width) <= 600)).toBe(true);
  });
  it('end at the box that Mermaid shows', () => {
    const height = Number(/ height="(\d+)"/.exec(svg(1))?.[1]);
    expect(height).toBeLessThan(600);
  });
  it('show the head of an arrow that comes last', async () => {
    const [last] = await render(browser, [
      fake(`%% title: Last\n%% ${words}\nsequenceDiagram\n  A->>B: ask\n  B->>A: answer`),
    ]);
    const [, top, height] = (/viewBox="\S+ (\S+) \S+ (\S+)"/.exec(last as string) ?? []).map(Number) as [
      number,
      number,
      number,
    ];
    const arrows = [...(last as string).matchAll(/<path[^>]*marker-end[^>]*>/g)].map(([arrow]) =>
      Number(/ d="M\S+ ([\d.]+)/.exec(arrow)?.[1]),
    );
    expect(arrows).toHaveLength(2);
    expect(top + height - Math.max(...arrows)).toBeGreaterThanOrEqual(6);
  });
  it('give accents the accent’s colour', () => expect(svg(2)).toContain('stroke="var(--signal)"'));
  it('put the labels of states in the middle of their boxes', async () => {
    const page = await browser.newPage();
    await page.setContent(svg(2));
    const aside = await page.evaluate(() => {
      const middle = (box: DOMRect): number => box.x + box.width / 2;
      const text = [...document.querySelectorAll('text')].find(
        (one) => one.textContent === 'created',
      ) as SVGTextElement;
      const label = text.getBoundingClientRect();
      const boxes = [...document.querySelectorAll('rect, path')].map((one) => one.getBoundingClientRect());
      const box = boxes.find(
        ({ y, height, width }) =>
          width > 60 && width < 200 && y < label.y && y + height > label.y + label.height,
      ) as DOMRect;
      return Math.abs(middle(label) - middle(box));
    });
    await page.close();
    expect(aside).toBeLessThan(12);
  });
  it('are the same, byte for byte, when drawn again', async () => {
    expect(await render(browser, [fake(FLOWCHART), fake(SEQUENCE), fake(STATE)])).toEqual(drawn.slice(0, 3));
  });
  it('are refused with page, title and reason', () => {
    const messages = drawn.slice(3).map((one) => (isProblem(one) ? one.message : 'drawn'));
    expect(messages[0]).toMatch(
      /^src\/content\/docs\/docker\/fake\.mdx: diagram "Broken": expected text that Mermaid can draw; found: Lexical error/,
    );
    expect(messages[1]).toContain(`diagram "Red": expected only the site's colours; found #ff0000 (fill)`);
    expect(messages[2]).toMatch(/diagram "Wide": expected at most 600 px of width; found \d+ px/);
  });
});

describe('npm run diagrams', () => {
  it('draws what is due, leaves what is fresh, removes what no page shows, and keeps the good beside the bad', async () => {
    const root = mkdtempSync(join(tmpdir(), 'drydock-diagrams-'));
    const said: string[] = [];
    const update = (): Promise<void> => updateDrawings(root, (line) => said.push(line));
    const page = join(root, DOCS, 'docker/pods.mdx');
    const block = (text: string): string => `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\`\n\n`;
    mkdirSync(join(root, DOCS, 'docker'), { recursive: true });
    mkdirSync(join(root, DRAWINGS, 'old'), { recursive: true });
    writeFileSync(join(root, DRAWINGS, 'old/gone.svg'), '<svg/>');
    try {
      writeFileSync(page, block(STATE));
      await update();
      const file = join(root, DRAWINGS, 'docker/pods/states-of-a-container.svg');
      const first = readFileSync(file, 'utf8');
      expect(first).toMatch(/^<!-- source [0-9a-f]{64} -->\n<svg role="img"/);
      expect(said).toEqual([
        'removed src/content/diagrams/old/gone.svg: no page shows it',
        'drawn src/content/diagrams/docker/pods/states-of-a-container.svg',
        '1 diagrams, 1 drawn, 0 were fresh',
      ]);
      writeFileSync(
        page,
        block(STATE) + block(wide) + block(STATE.replace('title: States', 'title: More states')),
      );
      expect(await toldBy(update())).toContain('diagram "Wide"');
      expect(readdirSync(join(root, DRAWINGS, 'docker/pods')).sort()).toEqual([
        'more-states-of-a-container.svg',
        'states-of-a-container.svg',
      ]);
      expect(readFileSync(file, 'utf8')).toBe(first);
      writeFileSync(page, block(STATE) + block(STATE.replace('title: States', 'title: More states')));
      await update();
      expect(said.at(-1)).toBe('2 diagrams, 0 drawn, 2 were fresh');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
