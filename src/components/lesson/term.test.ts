/// <reference types="astro/client" />
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { miniProject } from '../../../tests/support/project.ts';
import { LessonPage } from './page.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
// The compiler knows no .astro files; the glob is what gives them a type.
const files = import.meta.glob<{ default: Component }>('./Term.astro', { eager: true });
const Term = (files['./Term.astro'] as { default: Component }).default;

const entry = (sense: string, other: string, definition: string): string =>
  `term: Manifest\ndefinition: ${definition}\nsense: ${sense}\nother: [${other}]\nsource: a document\n`;
let container: AstroContainer;
const html = (page: string, props: Record<string, string>): Promise<string> => {
  return container.renderToString(Term, {
    props,
    locals: { lesson: new LessonPage(`src/content/docs/${page}.mdx`) },
    slots: { default: 'manifest' },
  });
};

beforeEach(async () => {
  process.env.DRYDOCK_ROOT = miniProject({
    'src/content/glossary/manifest.yaml': entry(
      'image',
      'kubernetes-manifest',
      "An image's table of contents.",
    ),
    'src/content/glossary/kubernetes-manifest.yaml': entry(
      'kubernetes',
      'manifest',
      'The description of an object.',
    ),
  });
  container = await AstroContainer.create();
});
afterEach(() => {
  delete process.env.DRYDOCK_ROOT;
});

it('fails on a page about Helm that links the image’s sense of a word', async () => {
  await expect(html('helm/chart', { id: 'manifest' })).rejects.toThrow(
    'src/content/docs/helm/chart.mdx: <Term id="manifest">: expected the kubernetes sense of the word, ' +
      "'kubernetes-manifest', on a page about clusters; found 'manifest', the image sense",
  );
});
it('shows that sense where the link asks for it by name', async () => {
  expect(await html('helm/repositories', { id: 'manifest', sense: 'image' })).toContain(
    '<a class="term" href="/reference/glossary/#manifest" title="An image\'s table of ' +
      'contents.">manifest</a>',
  );
});
it('shows it on a page about images, and the other one on a page about Helm', async () => {
  expect(await html('docker/images', { id: 'manifest' })).toContain('table of contents');
  expect(await html('helm/chart', { id: 'kubernetes-manifest' })).toContain('The description of an object.');
});
