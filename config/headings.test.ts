import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headings } from './headings.ts';

const html = async (markdown: string): Promise<string> =>
  (await markdownToHtml(markdown, { hastPlugins: [headings] })).html.trim();

test('a heading links to itself, code and all', async () => {
  expect(await html('## What `docker rm` does, and why')).toBe(
    '<h2 id="what-docker-rm-does-and-why"><a href="#what-docker-rm-does-and-why">What <code>docker ' +
      'rm</code> does, and why</a></h2>',
  );
});

test('headings with the same text have different anchors, on each page anew', async () => {
  const page = '## Keep it\n\n### Keep it';
  const anchors = [...(await html(page)).matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
  expect(anchors).toEqual(['keep-it', 'keep-it-1']);
  expect(await html('## Keep it')).toContain('id="keep-it"');
});
