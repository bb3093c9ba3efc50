import { createRenderer } from '@astrojs/starlight/expressive-code';
import { describe, expect, test } from 'vitest';
import { code, replaceStyles, TONES } from './code.ts';

/** All classes of tokens in a rendered block, and all style attributes. */
async function render(
  text: string,
  language: string,
): Promise<{ tones: Record<string, string>; html: string }> {
  const { ec } = await createRenderer(code);
  const { renderedGroupAst } = await ec.render({ code: text, language });
  const html = JSON.stringify(renderedGroupAst);
  const tones: Record<string, string> = {};
  const visit = (node: {
    properties?: { className?: unknown };
    children?: never[];
    value?: string;
  }): void => {
    const tone = [node.properties?.className ?? []].flat().find((name) => String(name).startsWith('tone-'));
    if (tone) tones[(node.children as { value?: string }[] | undefined)?.[0]?.value ?? ''] = String(tone);
    for (const child of node.children ?? []) visit(child);
  };
  visit(renderedGroupAst as never);
  return { tones, html };
}

describe('code blocks', () => {
  test('tokens have classes and no inline styles', async () => {
    const { tones, html } = await render('# why\ndocker run "a b" --rm 7', 'bash');
    expect(tones).toMatchObject({ '# why': 'tone-comment', docker: 'tone-keyword', '"a b"': 'tone-string' });
    expect(html).not.toContain('"style"');
  });

  test('YAML keys are told from values', async () => {
    const { tones } = await render('image: "redis"\nreplicas: 3', 'yaml');
    expect(tones).toMatchObject({ image: 'tone-name', '"redis"': 'tone-string', '3': 'tone-number' });
  });
});

test('plain tokens cost no element', () => {
  const line = {
    type: 'element',
    children: [
      { type: 'element', properties: { style: '--0:#000000' }, children: [{ type: 'text', value: ' ' }] },
      { type: 'element', properties: { style: '--0:#000002' }, children: [{ type: 'text', value: 'x' }] },
    ],
  };
  replaceStyles(line);
  expect(line.children).toEqual([
    { type: 'text', value: ' ' },
    {
      type: 'element',
      properties: { className: [`tone-${TONES[1]?.name}`] },
      children: [{ type: 'text', value: 'x' }],
    },
  ]);
});
