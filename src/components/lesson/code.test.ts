import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../../../tests/support/project.ts';
import { labIds, loadLab, workFiles } from '../../labs/load.ts';
import { codeHtml, languageOf } from './code.ts';

/** The tones in a piece of code: each coloured text, without its class' prefix. */
const tones = (text: string, language: string): [string, string][] =>
  [...codeHtml(text, language).matchAll(/<span class="tone-(\w+)">(.*?)<\/span>/g)].map(
    ([, tone = '', token = '']) => [token, tone],
  );

describe('code has its tones', () => {
  test('in the shell', () =>
    expect(tones("# why\ndocker run 'a b' --rm 7", 'sh')).toEqual([
      ['# why', 'comment'],
      ['docker', 'keyword'],
      ["'a b'", 'string'],
      ['--rm', 'name'],
      ['7', 'number'],
    ]));

  test('in YAML: keys are told from values', () =>
    expect(tones("image: 'redis'\nreplicas: 3", 'yaml')).toEqual([
      ['image', 'name'],
      ["'redis'", 'string'],
      ['replicas', 'name'],
      ['3', 'number'],
    ]));

  test('in a chart: Go templates inside YAML', () =>
    expect(
      tones('a: {{ .Values.name | quote }}-{{ .b }}\n{{- if eq $x 1 }}\n{{/* note */}}', 'yaml'),
    ).toEqual([
      ['a', 'name'],
      ['{{', 'keyword'],
      ['.Values.name', 'name'],
      ['}}', 'keyword'],
      ['{{', 'keyword'],
      ['.b', 'name'],
      ['}}', 'keyword'],
      ['{{-', 'keyword'],
      ['if', 'keyword'],
      ['$x', 'name'],
      ['1', 'number'],
      ['}}', 'keyword'],
      ['{{/* note */}}', 'comment'],
    ]));

  test('in a Dockerfile and in JSON', () => {
    expect(tones('FROM a:1 AS b\nUSER 10001', 'docker').map(([token]) => token)).toEqual([
      'FROM',
      'AS',
      'USER',
    ]);
    expect(tones('{ "a": [true] }', 'json')).toEqual([
      ['&quot;a&quot;', 'name'],
      ['true', 'number'],
    ]);
  });
});

test('a string is one piece, with what is put into it', () =>
  expect(tones('echo "a $b" | wc', 'sh')).toEqual([
    ['echo', 'keyword'],
    ['&quot;a $b&quot;', 'string'],
    ['wc', 'keyword'],
  ]));

test('plain tokens cost no element, and neighbours of one tone share one', () => {
  expect(codeHtml('ls /old', 'sh')).toBe('<span class="tone-keyword">ls</span> /old');
  expect(codeHtml('a < b', undefined)).toBe('a &lt; b');
  expect(codeHtml('# two words', 'sh').match(/<span/g)).toHaveLength(1);
});

test('a file’s language is known by its name, or by its first line', () => {
  expect(
    ['Dockerfile', 'build/Dockerfile.small', 'a/values.yaml', '_helpers.tpl', 'nginx.conf'].map((name) =>
      languageOf(name, ''),
    ),
  ).toEqual(['docker', 'docker', 'yaml', 'go-template', undefined]);
  expect(languageOf('till', '#!/bin/sh\n')).toBe('sh');
});

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test.each(labIds())('%s: its scripts and files read the same in colour', (id) => {
  const lab = loadLab(id);
  const files = workFiles(lab).map(({ path }) => ({
    name: basename(path),
    code: readFileSync(path, 'utf8'),
  }));
  for (const { name, code } of [...files, ...lab.steps.map(({ run }) => ({ name: 'run.sh', code: run }))])
    expect(text(codeHtml(code, languageOf(name, code))), join(checkout, id, name)).toBe(code);
});
