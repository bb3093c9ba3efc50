import { readFileSync } from 'node:fs';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { Problem, problemOfAll } from './problem.ts';

/** Shows a value as a file's author would recognise it, cut to a line. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** `steps[0].id`, or `(top level)`. */
function fieldName(path: PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name.replace(/^\./, '') || '(top level)';
}

/** What an issue expected, in the schema's own words where it has some. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'nonoptional' ? 'a value' : `${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(shown).join(', ')}`;
    case 'unrecognized_keys':
      return 'only fields of the schema';
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

/** One line for each thing wrong: file, field, expected, found. */
export function describeIssues(file: string, issues: readonly z.core.$ZodIssue[], data: unknown): string[] {
  return issues.map((issue) => {
    const found =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(shown).join(', ')
        : shown(valueAt(data, issue.path));
    return `${file}: field ${fieldName(issue.path)}: expected ${expectation(issue)}; found ${found}`;
  });
}

/**
 * Checks data that was read from `file` against its schema. Throws a Problem that names every field at fault.
 */
export function parseData<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  hints: string,
): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw problemOfAll(describeIssues(file, result.error.issues, data), { hints });
}

/**
 * Reads and checks a YAML or JSON file (by its ending).
 * @param name the file's name as messages should show it, relative to the project
 */
export function parseFile<S extends z.ZodType>(
  schema: S,
  path: string,
  name: string,
  hints: string,
): z.output<S> {
  let data: unknown;
  try {
    const text = readFileSync(path, 'utf8');
    data = path.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Problem(`${name}: expected this file; found none`, { hints });
    const kind = path.endsWith('.json') ? 'JSON' : 'YAML';
    const reason =
      error instanceof YAMLParseError || error instanceof SyntaxError
        ? error.message.split('\n')[0]
        : String(error);
    throw new Problem(`${name}: expected valid ${kind}; found: ${reason}`, { hints });
  }
  return parseData(schema, data, name, hints);
}
