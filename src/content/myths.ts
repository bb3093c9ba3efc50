import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  markdownToHtml,
  mdxToMdast,
} from 'satteri';
import { projectRoot } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { slug } from '../project/slug.ts';
import { loadCourse } from './course.ts';
import { termById } from './glossary.ts';
import { links } from './links.ts';

/** An outdated belief and what holds today, as a lesson's "You may have read…" note has them. */
export interface Myth {
  /** Slug of the lesson, such as docker/volumes. */
  lesson: string;
  /** The sentence, as HTML. */
  belief: string;
  /** Its anchor on the page of all notes. */
  id: string;
  /** What holds, as HTML. */
  correction: string;
}

/** A sentence in quotation marks, which may hold others, then the rest. */
const QUOTED = /^"([\s\S]+?[.?!])"\s+([\s\S]+)$/;

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The outermost elements below a node, in their order. */
function elementsIn(node: MdastNode): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child: MdastNode) =>
    child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? [child] : elementsIn(child),
  );
}

const start = (node: MdastNode): number => node.position?.start.offset ?? 0;
const end = (node: MdastNode): number => node.position?.end.offset ?? 0;

const attribute = (element: Element, wanted: string): string => {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted);
  return typeof found?.value === 'string' ? found.value : '';
};

/** What is written between an element's tags, each element in it replaced by Markdown. */
function contents(element: Element, source: string, markdown: (element: Element) => string): string {
  const [first, last] = [element.children.at(0), element.children.at(-1)];
  if (!first || !last) return '';
  let [text, at] = ['', start(first)];
  for (const inner of elementsIn(element)) {
    text += source.slice(at, start(inner)) + markdown(inner);
    at = end(inner);
  }
  return text + source.slice(at, end(last));
}

/** A note's text without components, which Markdown alone does not know. */
function asMarkdown(note: Element, source: string, file: string, root: string): string {
  const markdown = (element: Element): string => {
    if (element.name === 'Recorded') return `\`${attribute(element, 'line')}\``;
    if (element.name === 'Term') {
      const id = attribute(element, 'id');
      const words = contents(element, source, markdown) || termById(id, root).term;
      return `[${words}](/reference/glossary/#${id})`;
    }
    throw new Problem(
      `${file}: <YouMayHaveRead>: expected Term, Recorded and plain Markdown; found <${element.name}>`,
      { hints: 'the page of all notes cannot show it: say it in words' },
    );
  };
  return contents(note, source, markdown);
}

const toHtml = (markdown: string): string => markdownToHtml(markdown, { hastPlugins: [links] }).html.trim();

const inline = (text: string): string => toHtml(text).replace(/^<p>([\s\S]*)<\/p>$/, '$1');

function parse(note: Element, source: string, lesson: string, root: string): Myth {
  const file = `src/content/docs/${lesson}.mdx`;
  const text = asMarkdown(note, source, file, root);
  const [, belief, correction] = QUOTED.exec(text) ?? [];
  if (!belief || !correction)
    throw new Problem(
      `${file}: <YouMayHaveRead>: expected "the belief in quotation marks", then what holds; ` +
        `found ${text.slice(0, 40)}…`,
      { hints: 'the page of all notes takes the quoted sentence as its heading' },
    );
  return { lesson, belief: inline(belief), id: slug(belief), correction: toHtml(correction) };
}

/**
 * The notes of all lessons, in the order of the course. Throws a Problem (exit 2) that names the lesson for a
 * note in another form.
 */
export function myths(root = projectRoot()): Myth[] {
  const lessons = loadCourse(root).modules.flatMap(({ id, lessons }) =>
    lessons.map((name) => `${id}/${name}`),
  );
  return lessons.flatMap((lesson) => {
    const source = readFileSync(join(root, 'src/content/docs', `${lesson}.mdx`), 'utf8');
    return elementsIn(mdxToMdast(source))
      .filter(({ name }) => name === 'YouMayHaveRead')
      .map((note) => parse(note, source, lesson, root));
  });
}
