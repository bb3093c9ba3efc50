import { expect, test } from 'vitest';
import { checkout } from '../support/project.ts';
import { importFaults, sources } from './imports.ts';

test('imports point down, and no file leads back to itself', () => {
  expect(importFaults(sources(checkout))).toEqual([]);
});

const planted = (files: Record<string, string>): string[] => importFaults(new Map(Object.entries(files)));

test.each([
  ['src/engine/client.ts', "import { loadLab } from '../labs/load.ts';", 'src/labs/load.ts'],
  ['src/labs/load.ts', "import type { Verb } from '../cli/verb.ts';", 'src/cli/verb.ts'],
  ['src/server/site.ts', "export { main } from '../cli/main.ts';", 'src/cli/main.ts'],
  ['src/cli/main.ts', "const { up } = await import('../content/nav.ts');", 'src/content/nav.ts'],
  [
    'src/components/site/Page.astro',
    "---\nimport x from '../../pages/404.astro';\n---\n",
    'src/pages/404.astro',
  ],
  [
    'src/components/site/Page.astro',
    "---\nconst a = 1;\n---\n<script>\nimport '../../server/site.ts';\n</script>",
    'src/server/site.ts',
  ],
  ['config/diagrams.ts', "import { render } from '../tools/diagrams/render.ts';", 'tools/diagrams/render.ts'],
  ['src/content.config.ts', "import '../tools/bench/main.ts';", 'tools/bench/main.ts'],
])('%s may not: %s', (file, text, other) => {
  expect(planted({ [file]: text })).toEqual([
    expect.stringMatching(new RegExp(`^${file} imports ${other}: expected one of `)),
  ]);
});

test('what points down is let through', () => {
  expect(
    planted({
      'src/labs/load.ts': "import { run } from '../process/run.ts';\nimport { z } from 'zod';",
      'astro.config.mjs': "import { diagrams } from './config/diagrams.ts';",
      'src/content.config.ts': "import { lesson } from './schemas/lesson.ts';",
    }),
  ).toEqual([]);
});

test('a ring is named whole, once', () => {
  expect(
    planted({
      'src/labs/a.ts': "import './b.ts';",
      'src/labs/b.ts': "import type { C } from './c.ts';",
      'src/labs/c.ts': "export * from './a.ts';",
    }),
  ).toEqual(['src/labs/a.ts → src/labs/b.ts → src/labs/c.ts → src/labs/a.ts']);
});
