import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MarkdownToHtmlResult, type MdxToJsResult, markdownToHtml, mdxToJs } from 'satteri';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagrams } from '../../config/diagrams.ts';
import { told } from '../../tests/support/told.ts';
import { FLOWCHART, fake, STATE } from '../../tools/diagrams/fixtures.ts';
import { drawingFile, loadDrawing, stateOf } from './drawing.ts';
import { allDiagrams, DOCS, diagramsIn, drawings, readDiagram } from './source.ts';

const PAGE = `${DOCS}/docker/volumes.mdx`;
const block = (text: string): string => `\`\`\`mermaid\n${text}\`\`\`\n`;
let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const build = (source: string): string => {
  const options = {
    mdastPlugins: [diagrams(root)],
    fileURL: pathToFileURL(join(root, PAGE)),
    jsxImportSource: 'astro',
  };
  return (mdxToJs(source, options) as MdxToJsResult).code;
};
const keep = (text: string): string => {
  const diagram = readDiagram(PAGE, text.trimEnd());
  write(diagram.file, drawingFile(diagram.hash, '<svg>drawn</svg>'));
  return diagram.file;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drydock-diagrams-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a mermaid block', () => {
  it('is found by the parser that builds the site, and nowhere else', () => {
    const source =
      `# T\n\n> ${block(FLOWCHART).trimEnd().replaceAll('\n', '\n> ')}\n\n\`\`\`\`md\n` +
      `${block(STATE)}\`\`\`\`\n\n{/* ${'```'}mermaid */}\n`;
    expect(diagramsIn(PAGE, source).map(({ title }) => title)).toEqual([
      'Four places a container can write to',
    ]);
  });
  it('has its drawing beside those of its page', () => {
    expect(fake(STATE, PAGE).file).toBe('src/content/diagrams/docker/volumes/states-of-a-container.svg');
  });
  it('has another hash as soon as it changes', () => {
    expect(fake(STATE).hash).not.toBe(fake(`${STATE}  paused --> exited`).hash);
    expect(fake(STATE).hash).toBe(fake(STATE).hash);
  });
  it.each(['title', 'desc'])('needs a %s, and the message says where', (name) => {
    const text = `Intro.\n\n${block(FLOWCHART.replace(`%% ${name}:`, '%%'))}`;
    expect(() => diagramsIn(PAGE, text)).toThrow(
      `${PAGE}, line 3: mermaid block: expected a line "%% ${name}: …"; found none`,
    );
  });
  it('may not share its title with another of its page', () => {
    expect(() => diagramsIn(PAGE, `${block(STATE)}\n${block(STATE)}`)).toThrow(
      `${PAGE}: expected every diagram's title once`,
    );
  });
});

describe('the build', () => {
  it('puts the drawing and its caption in the place of the block', () => {
    keep(STATE);
    const code = build(block(STATE));
    expect(code).toContain(
      '<figure class=\\"diagram\\"><svg>drawn</svg><figcaption>States of a container</figcaption></figure>',
    );
    expect(code).not.toContain('stateDiagram');
    expect(code).not.toContain('source ');
  });
  it('does so in plain Markdown too', () => {
    const page = `${DOCS}/docker/volumes.md`;
    keep(STATE);
    const { html } = markdownToHtml(block(STATE), {
      mdastPlugins: [diagrams(root)],
      fileURL: pathToFileURL(join(root, page)),
    }) as MarkdownToHtmlResult;
    expect(html).toContain('<svg>drawn</svg>');
  });
  it('leaves other code alone', () => {
    expect(build('```sh\nls\n```\n')).toContain('language-sh');
  });
  it('fails for a missing drawing with page, title and command', () => {
    expect(told(() => build(block(STATE)))).toMatch(
      /docker\/volumes\.mdx: diagram "States of a container": expected its drawing .*; found none\n {2}try: npm run diagrams/,
    );
  });
  it('fails for a stale drawing', () => {
    keep(STATE);
    expect(told(() => build(block(`${STATE}  paused --> exited: kill\n`)))).toMatch(
      /found one of another version of the block\n {2}try: npm run diagrams/,
    );
  });
  it('fails for a drawing that its page no longer shows', () => {
    keep(STATE);
    const orphan = keep(FLOWCHART);
    expect(() => build(block(STATE))).toThrow(
      `${orphan}: expected a diagram of ${PAGE} that shows this drawing; found none`,
    );
  });
});

describe('all drawings', () => {
  it('are fresh or missing', () => {
    write(PAGE, `${block(STATE)}\n${block(FLOWCHART)}`);
    keep(STATE);
    expect(allDiagrams(root).map((diagram) => stateOf(diagram, root))).toEqual(['fresh', 'missing']);
    expect(loadDrawing(fake(STATE, PAGE), root)).toBe('<svg>drawn</svg>');
  });
  it('of the course are fresh, and each is shown by a page', () => {
    const all = allDiagrams();
    expect(all.filter((diagram) => stateOf(diagram) !== 'fresh').map(({ file }) => file)).toEqual([]);
    expect(drawings().sort()).toEqual(all.map(({ file }) => file).sort());
  });
});
