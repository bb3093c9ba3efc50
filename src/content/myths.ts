import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
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

const NOTE = /<YouMayHaveRead>\s*([\s\S]*?)\s*<\/YouMayHaveRead>/g;
/** A sentence in quotation marks, which may hold others, then the rest. */
const QUOTED = /^"([\s\S]+?[.?!])"\s+([\s\S]+)$/;

/** A note's text without components, which Markdown alone does not know. */
function asMarkdown(text: string, file: string, root: string): string {
  const plain = text
    .replace(
      /<Term id="([^"]+)"(?: sense="[a-z]+")?>([\s\S]*?)<\/Term>/g,
      (_, id: string, words: string) => `[${words}](/reference/glossary/#${id})`,
    )
    .replace(
      /<Term id="([^"]+)"(?: sense="[a-z]+")?\s*\/>/g,
      (_, id: string) => `[${termById(id, root).term}](/reference/glossary/#${id})`,
    )
    .replace(/<Recorded [^>]*?line="([^"]*)"[^>]*\/>/g, (_, line: string) => `\`${line}\``);
  const [tag] = /<[A-Z]\w*/.exec(plain) ?? [];
  if (tag)
    throw new Problem(
      `${file}: <YouMayHaveRead>: expected Term, Recorded and plain Markdown; found ${tag}>`,
      {
        hints: 'the page of all notes cannot show it: say it in words',
      },
    );
  return plain;
}

const toHtml = (markdown: string): string => markdownToHtml(markdown, { hastPlugins: [links] }).html.trim();

const inline = (text: string): string => toHtml(text).replace(/^<p>([\s\S]*)<\/p>$/, '$1');

function parse(note: string, lesson: string, root: string): Myth {
  const file = `src/content/docs/${lesson}.mdx`;
  const [, belief, correction] = QUOTED.exec(asMarkdown(note, file, root)) ?? [];
  if (!belief || !correction)
    throw new Problem(
      `${file}: <YouMayHaveRead>: expected "the belief in quotation marks", then what holds; found ${note.slice(0, 40)}…`,
      {
        hints: 'the page of all notes takes the quoted sentence as its heading',
      },
    );
  return {
    lesson,
    belief: inline(belief),
    id: slug(belief),
    correction: toHtml(correction),
  };
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
    const text = readFileSync(join(root, 'src/content/docs', `${lesson}.mdx`), 'utf8');
    return [...text.matchAll(NOTE)].map((match) => parse(match[1] as string, lesson, root));
  });
}
