import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { labIds } from '../labs/load.ts';
import { nearest } from '../project/nearest.ts';
import { describeIssues } from '../project/parse.ts';
import { projectRoot } from '../project/paths.ts';
import { Problem, problemOfAll } from '../project/problem.ts';

const HINT = 'every field is described in src/schemas/lesson.ts';

/**
 * What is wrong with a page's front matter, one line each: file, field, expected, found.
 */
export function faults(
  schema: z.ZodObject,
  data: Record<string, unknown>,
  file: string,
  root = projectRoot(),
): string[] {
  const fields = Object.keys(schema.shape);
  const unknown = (name: string): string =>
    `${file}: field ${name}: expected a known field (nearest: ${nearest(name, fields).join(', ')}); ` +
    `found "${name}"`;
  const lines = (schema.safeParse(data).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map(unknown) : describeIssues(file, [issue], data),
  );
  const ids = labIds(root);
  if (typeof data.lab === 'string' && !ids.includes(data.lab))
    lines.push(
      `${file}: field lab: expected the id of a lab (nearest: ${nearest(data.lab, ids).join(', ')}); ` +
        `found "${data.lab}"`,
    );
  return lines;
}

/** Where Astro says that it could not read a page's front matter as YAML. */
interface YamlError extends Error {
  loc?: { file?: string; line?: number };
}

function unreadable(error: unknown): Problem | undefined {
  const { loc, message } = error as YamlError;
  if (!(error instanceof Error) || !loc?.file) return undefined;
  const line = loc.line === undefined ? '' : `line ${loc.line}: `;
  return new Problem(
    `${relative(projectRoot(), loc.file)}: ${line}expected front matter in YAML; ` +
      `found: ${message.split('\n')[0]}`,
    { hints: HINT },
  );
}

/**
 * A loader whose broken front matter ends the build with a Problem, worded as everywhere in this project.
 * @param loader reads the pages
 * @param schema what their front matter must be
 */
export function checked(loader: Loader, schema: z.ZodObject): Loader {
  const parse: (context: LoaderContext) => LoaderContext['parseData'] = (context) => async (props) => {
    const lines = faults(schema, props.data, relative(projectRoot(), props.filePath ?? props.id));
    if (lines.length > 0) throw problemOfAll(lines, { hints: HINT });
    return context.parseData(props);
  };
  const load = async (context: LoaderContext): Promise<void> => {
    try {
      await (loader.load as (context: LoaderContext) => Promise<void>)({
        ...context,
        parseData: parse(context),
      });
    } catch (error) {
      throw unreadable(error) ?? error;
    }
  };
  return { ...loader, load } as Loader;
}
