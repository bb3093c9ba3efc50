import { pathToFileURL } from 'node:url';
import { type MdxToJsResult, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { lessonComponents } from './lesson-components.ts';

const compile = (source: string): string => {
  const result = mdxToJs(source, {
    mdastPlugins: [lessonComponents('/course')],
    fileURL: pathToFileURL('/course/src/content/docs/docker/volumes.mdx'),
    jsxImportSource: 'astro',
  });
  return (result as MdxToJsResult).code;
};
const question = (...answers: string[]): string =>
  `<Quiz>\n  <Question text="Which?">\n${answers.join('\n')}\n  </Question>\n</Quiz>`;

describe('lesson components in MDX', () => {
  it('are imported where they are used, in a block and in a sentence', () => {
    const code = compile('A <Term id="runc">runc</Term>.\n\n<LabStep id="1-lost" />');
    expect(code).toContain('import LabStep from "../../../components/lesson/LabStep.astro";');
    expect(code).toContain('import Term from "../../../components/lesson/Term.astro";');
    expect(code).not.toContain('Chart.astro');
  });
  it('may be imported by the page itself', () => {
    const code = compile('import LabCard from "./LabCard.astro";\n\n<LabCard />');
    expect(code.match(/import LabCard/g)).toHaveLength(1);
  });
  it('leave a page without them alone', () => {
    expect(compile('Plain.')).not.toContain('components/lesson');
  });
});

describe('questions in MDX', () => {
  it('have their answers in an order that does not depend on the author’s', () => {
    const right = '<Answer correct says="This.">\nYes, `ls`.\n</Answer>';
    const wrong = '<Answer says="That.">No.</Answer>';
    const order = (code: string): number => Math.sign(code.indexOf('"This."') - code.indexOf('"That."'));
    expect(order(compile(question(right, wrong)))).toBe(order(compile(question(wrong, right))));
  });
  it('are refused with the page and the question', () => {
    expect(() => compile(question('<Answer says="That.">No.</Answer>'))).toThrow(
      'src/content/docs/docker/volumes.mdx: <Question text="Which?">: expected two answers or more; found 1',
    );
  });
});
