import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastPluginDefinition,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { type AnswerSource, questionFaults, shuffled } from '../src/components/lesson/quiz.ts';
import { projectRoot } from '../src/project/paths.ts';
import { problemOfAll } from '../src/project/problem.ts';

/** The components that a lesson may use without importing them: src/components/lesson/<name>.astro. */
export const LESSON_COMPONENTS = [
  'Clone',
  'Commands',
  'LabCard',
  'LabStep',
  'Memory',
  'LabFile',
  'LabFiles',
  'Output',
  'Recorded',
  'Reading',
  'Claim',
  'Chart',
  'TimeChart',
  'DataTable',
  'SwimLane',
  'Call',
  'Quiz',
  'Question',
  'Answer',
  'Term',
  'YouMayHaveRead',
] as const;

const FOLDER = 'src/components/lesson';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Text of an attribute; '' for one without a value, undefined where there is none. */
function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (found?.type !== 'mdxJsxAttribute') return undefined;
  return typeof found.value === 'string' ? found.value : found.value ? found.value.value : '';
}

const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const answersOf = (node: Element): Element[] =>
  (node.children as { type: string }[]).filter(isElement).filter(({ name }) => name === 'Answer');

function answerSource(node: Element): AnswerSource {
  return {
    says: attribute(node, 'says'),
    correct: attribute(node, 'correct') !== undefined,
    explained: node.children.length > 0,
  };
}

/** Path from a page to a component, as an import statement has it. */
function importPath(page: string, root: string, name: string): string {
  const path = relative(dirname(page), join(root, FOLDER, `${name}.astro`))
    .split(sep)
    .join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * Lets lessons use the lesson components without import lines: adds the import of each one that a page uses
 * (so a page loads the styles of no other), refuses questions that are not well made, and puts answers in an
 * order that does not tell.
 */
export function lessonComponents(root = projectRoot()): () => MdastPluginDefinition {
  return () => {
    const used = new Set<string>();
    const imported = new Set<string>();
    const faults: string[] = [];
    const note = ({ name }: Element): void => {
      if (name) used.add(name);
    };
    return defineMdastPlugin({
      name: 'drydock:lesson-components',
      mdxjsEsm: ({ value }) => {
        for (const name of LESSON_COMPONENTS) if (new RegExp(`\\b${name}\\b`).test(value)) imported.add(name);
      },
      mdxJsxTextElement: note,
      mdxJsxFlowElement: (node, context) => {
        note(node);
        if (node.name !== 'Question') return;
        const text = attribute(node, 'text');
        const answers = answersOf(node);
        faults.push(...questionFaults(text, answers.map(answerSource)));
        const order = shuffled(
          text ?? '',
          answers.map((answer) => attribute(answer, 'says') ?? ''),
        );
        context.setProperty(
          node,
          'children',
          order.map((index) => answers[index] as never),
        );
      },
      after: (root_, context) => {
        const page = context.fileURL ? fileURLToPath(context.fileURL) : join(root, 'page.mdx');
        if (faults[0]) throw problemOfAll(faults.map((fault) => `${relative(root, page)}: ${fault}`));
        const needed = LESSON_COMPONENTS.filter((name) => used.has(name) && !imported.has(name));
        if (needed.length === 0) return;
        const value = needed
          .map((name) => `import ${name} from ${JSON.stringify(importPath(page, root, name))};`)
          .join('\n');
        context.prependChild(root_, { type: 'mdxjsEsm', value });
      },
    });
  };
}
