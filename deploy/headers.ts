import type { HeaderRule } from '../src/server/headers.ts';

/** What a page that is no file of its own version may do: be kept, and asked for again every time. */
const CACHE_CONTROL = 'no-cache';

export interface NginxHeaders {
  /** A `map` for each header, from address to value: for the http block. */
  maps: string;
  /** An `add_header` for each, for the server block. Those of a location would hide these. */
  adds: string;
}

const variable = (name: string): string => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

/** A pattern of `_headers` as nginx's regular expression. */
const expression = (pattern: string): string => {
  const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\*]/g, '\\$&');
  return pattern.endsWith('*') ? `^${literal(pattern.slice(0, -1))}` : `^${literal(pattern)}$`;
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * The rules of public/_headers in nginx's words. Where several rules give the same header, the last one of the file counts; a page says
 * `Cache-Control: no-cache` where no rule says anything else. nginx leaves out a header whose value is empty.
 * See nginx.org/en/docs/http/ngx_http_map_module.html and ngx_http_headers_module.html.
 */
export function nginxHeaders(rules: HeaderRule[]): NginxHeaders {
  const values = new Map<string, [pattern: string, value: string][]>([['Cache-Control', []]]);
  for (const { pattern, headers } of rules)
    for (const [name, value] of headers)
      values.set(name, [[expression(pattern), value], ...(values.get(name) ?? [])]);
  const maps = [...values].map(([name, entries]) =>
    [
      `map $uri ${variable(name)} {`,
      `  default ${quoted(name === 'Cache-Control' ? CACHE_CONTROL : '')};`,
      // The first expression that fits counts: the file's last rule stands first.
      ...entries.map(([pattern, value]) => `  ${quoted(`~${pattern}`)} ${quoted(value)};`),
      '}',
    ].join('\n'),
  );
  const adds = [...values.keys()].map((name) => `add_header ${name} ${variable(name)} always;`);
  return { maps: `${maps.join('\n')}\n`, adds: `${adds.join('\n')}\n` };
}
