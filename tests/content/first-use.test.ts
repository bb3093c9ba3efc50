/**
 * A term is linked to the glossary on the page that uses it first, in the order of the course: a reader who
 * begins at the beginning never meets a word that isn't explained, there or by a link.
 */
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/content/course.ts';
import { terms } from '../../src/content/glossary.ts';
import { checkout } from '../support/project.ts';
import { attributeOf, childrenOf, type MdxNode, sourceOf, treeOf } from './mdx.ts';

/**
 * Terms whose name has other meanings too, in English or elsewhere (Node.js, the nodes of a build's graph,
 * the course's own runner): on a page it may mean no more than that.
 */
const ENGLISH = [
  'chart',
  'ci-runner',
  'hook',
  'label',
  'mount',
  'node',
  'release',
  'revision',
  'signal',
  'values',
  'watch',
];

/** Kinds of Kubernetes whose name is an English word: it means the kind where it has its capital. */
const KINDS = ['deployment', 'event', 'ingress', 'job', 'lease', 'secret', 'service'];

/** Not prose of the lesson: what is shown, asked or cited. */
const ASIDE = ['Quiz', 'Recorded', 'YouMayHaveRead'];

/**
 * A page's prose, and the terms that it links. Left out are code, headings, quiz and sources, and the text of
 * links to other pages of the course, which explain it.
 */
function read(page: string): { words: string; linked: Set<string> } {
  const linked = new Set<string>();
  const words: string[] = [];
  const walk = (node: MdxNode): void => {
    if (['heading', 'code', 'inlineCode', 'yaml'].includes(node.type) || ASIDE.includes(node.name ?? ''))
      return;
    if (node.type === 'link' && node.url.startsWith('/')) return;
    if (node.name === 'Term') linked.add(String(attributeOf(node, 'id')));
    if (node.type === 'text') words.push(node.value ?? '');
    for (const child of childrenOf(node)) walk(child);
  };
  walk(treeOf(sourceOf(checkout, page).replace(/\n## Sources\n[\s\S]*$/, '\n')));
  return { words: words.join(' '), linked };
}

const { modules } = loadCourse(checkout);
const pages = modules
  .flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`))
  .map((id) => ({ id, ...read(id) }));

/** The term's name as a word, in the singular or plural; capitals count where the name has them. */
function named({ id, term }: { id: string; term: string }): RegExp {
  const exact = KINDS.includes(id) || /[A-Z]/.test(term.slice(1));
  const name = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${name}s?(?![\\w-])`, exact ? '' : 'i');
}

describe('the first page that uses a term links it', () => {
  const words = terms(checkout).filter(({ id, sense }) => !ENGLISH.includes(id) && !sense);
  test.each(words)('$term', ({ id, term }) => {
    const first = pages.find(({ words }) => named({ id, term }).test(words));
    if (first)
      expect(first.linked, `${first.id} is the first page of the course that says "${term}"`).toContain(id);
  });
});
