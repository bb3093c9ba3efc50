import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import docker from 'shiki/langs/docker.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import shell from 'shiki/langs/shellscript.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { escapeHtml } from '../../project/html.ts';
import goTemplate from './go-template.ts';

/** Tones of code, as classes that src/styles/code.css colours, and the grammar scopes that get them. */
const TONES: Record<string, string[]> = {
  'tone-comment': ['comment', 'punctuation.definition.comment'],
  'tone-string': ['string.quoted', 'string.template'],
  'tone-keyword': [
    'keyword',
    'storage',
    'support.function',
    'entity.name.function',
    'entity.name.command',
    'constant.other.placeholder',
  ],
  'tone-name': [
    'variable',
    'entity.name.tag',
    'entity.other.attribute-name',
    'support.type.property-name',
    'constant.other.option',
  ],
  'tone-number': ['constant.numeric', 'constant.language'],
};
const PLAIN = 'plain';
/** What would part a piece of code into many small ones: signs, and what a string is put together from. */
const OVERRULED = [
  { scope: ['keyword.operator'], settings: { foreground: PLAIN } },
  { scope: ['string.quoted variable', 'string.quoted punctuation'], settings: { foreground: 'tone-string' } },
];

/** Its colours are the classes' names: Shiki hands back what is no colour as it is. */
const theme = {
  name: 'tones',
  type: 'light' as const,
  fg: PLAIN,
  bg: PLAIN,
  settings: [
    ...Object.entries(TONES).map(([foreground, scope]) => ({ scope, settings: { foreground } })),
    ...OVERRULED,
  ],
};

const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [shell, yaml, docker, json, python, goTemplate],
  engine: createJavaScriptRegexEngine(),
});

/** The language of a file, by its name or its first line; undefined for one that stays plain. */
export function languageOf(name: string, text: string): string | undefined {
  if (/(?:^|\/|\.)Dockerfile\b/.test(name)) return 'docker';
  if (/\.(?:tpl|tmpl)$/.test(name)) return 'go-template';
  const [, ending] = /\.(sh|yaml|yml|json|py)$/.exec(name) ?? [];
  if (ending) return ending;
  return /^#!.*sh\b/.test(text) ? 'sh' : undefined;
}

/** Whether code in a language can be coloured. */
export const isKnown = (language: string): boolean =>
  highlighter.getLoadedLanguages().includes(language as never);

/** Code as HTML: its text, in which tokens have the class of their tone and plain ones no element. */
export function codeHtml(text: string, language: string | undefined): string {
  if (!language) return escapeHtml(text);
  // Shiki's own limit of time a line would leave some plain on a busy machine.
  const options = { lang: language, theme: theme.name, tokenizeTimeLimit: 0 };
  const lines = highlighter.codeToTokensBase(text, options);
  return lines.map((line) => joined(line).map(tokenHtml).join('')).join('\n');
}

interface Token {
  content: string;
  color?: string;
}

/** Neighbours of one tone in one token. */
function joined(line: Token[]): Token[] {
  const tokens: Token[] = [];
  for (const { content, color = PLAIN } of line) {
    const last = tokens.at(-1);
    if (last?.color === color) last.content += content;
    else tokens.push({ content, color });
  }
  return tokens;
}

const tokenHtml = ({ content, color }: Token): string =>
  color && color in TONES && content.trim() !== ''
    ? `<span class="${color}">${escapeHtml(content)}</span>`
    : escapeHtml(content);
