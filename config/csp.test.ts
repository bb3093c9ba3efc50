import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policy, withPolicy } from './csp.ts';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const ASTRO =
  "default-src 'none'; script-src 'self' 'sha256-of+another+page='; style-src 'self' 'sha256-of+another+page='";
const directive = (name: string, html: string): string | undefined =>
  policy(ASTRO, html)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
  test('names exactly its own inline scripts and styles', () => {
    const html = '<script>one()</script><script type="module">two()</script><style>a{}</style>';
    expect(directive('script-src', html)).toBe(`script-src 'self' ${sha('one()')} ${sha('two()')}`);
    expect(directive('style-src', html)).toBe(`style-src 'self' ${sha('a{}')}`);
  });

  test('names no script that is a file, and each text once', () => {
    expect(directive('script-src', '<script src="/a.js"></script><script>x</script><script>x</script>')).toBe(
      `script-src 'self' ${sha('x')}`,
    );
  });

  test('is not misled by ">" in an attribute, or by tags in a text', () => {
    expect(directive('script-src', '<script data-of="a>b">x</script><p>&lt;script&gt;y</p>')).toBe(
      `script-src 'self' ${sha('x')}`,
    );
  });

  test('names style attributes as the browser reads them, and none that only stand in a script', () => {
    expect(directive('style-src-attr', '<p style="--a: &quot;b&quot;">')).toBe(
      `style-src-attr 'unsafe-hashes' ${sha('--a: "b"')}`,
    );
    expect(directive('style-src-attr', `<script>'<p style="x">'</script>`)).toBeUndefined();
  });

  test('never allows inline scripts as such', () => {
    expect(policy(ASTRO, '<script>x</script><p style="color:red" onclick="y">')).not.toContain(
      "'unsafe-inline'",
    );
  });
});

describe('a page with its policy', () => {
  const meta = `<meta http-equiv="content-security-policy" content="${ASTRO}">`;

  test('has it once, right behind the character set', () => {
    const html = withPolicy(`<head><meta charset="utf-8"/><script>x</script>${meta}</head>`);
    expect(html).toMatch(
      /^<head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src 'none'; /,
    );
    expect(html.match(/http-equiv/g)).toHaveLength(1);
  });

  test('is refused without one from Astro', () => {
    expect(() => withPolicy('<meta charset="utf-8">')).toThrow(
      'expected a Content-Security-Policy from Astro; found none',
    );
    expect(() => withPolicy(meta)).toThrow('expected a meta element with the character set; found none');
  });
});
