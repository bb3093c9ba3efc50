import type { LanguageRegistration } from 'shiki/core';

const KEYWORDS = 'if|else|end|range|with|define|template|block|include|break|continue';

/**
 * `{{ … }}` of Go templates, by itself and inside YAML: what Helm's charts are written in, and what Shiki's
 * collection lacks. Syntax: https://pkg.go.dev/text/template
 */
const goTemplate: LanguageRegistration = {
  name: 'go-template',
  scopeName: 'text.go-template',
  injectTo: ['source.yaml'],
  injectionSelector: 'L:source.yaml',
  repository: {},
  patterns: [
    { name: 'comment.block', begin: '\\{\\{-?\\s*/\\*', end: '\\*/\\s*-?\\}\\}' },
    {
      begin: '\\{\\{-?',
      beginCaptures: { 0: { name: 'keyword.control' } },
      // With what stands between it and the next one: to YAML that would be one value to its end.
      end: '(-?\\}\\})(?:[^\\s{]*(?=\\{\\{))?',
      endCaptures: { 1: { name: 'keyword.control' } },
      patterns: [
        { name: 'string.quoted.double', begin: '"', end: '"', patterns: [{ match: '\\\\.' }] },
        { name: 'string.quoted.raw', begin: '`', end: '`' },
        { name: 'keyword.control', match: `(?<![.\\w])(?:${KEYWORDS})\\b` },
        { name: 'variable.other', match: '\\$\\w*(?:\\.\\w+)*|\\.\\w+(?:\\.\\w+)*' },
        { name: 'constant.numeric', match: '(?<![.\\w])-?\\d+(?:\\.\\d+)?\\b' },
        { name: 'constant.language', match: '\\b(?:true|false|nil)\\b' },
      ],
    },
  ],
};

export default goTemplate;
