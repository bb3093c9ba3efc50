import { expect, test } from 'vitest';
import { untranslated } from './untranslated.ts';

test('code is not for translation, the outermost of nested code once, and text is', () => {
  expect(
    untranslated('<p>a <code class="x">docker run</code> b</p><pre><code>ls</code></pre><kbd>/</kbd>'),
  ).toBe(
    '<p>a <code translate="no" class="x">docker run</code> b</p><pre translate="no"><code>ls</code></pre>' +
      '<kbd translate="no">/</kbd>',
  );
});
