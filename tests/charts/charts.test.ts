/**
 * Every chart of the course is linted, rendered with fixed values and refused wrong ones by its schema. A
 * chart has a case file here, CASE.yaml:
 *
 *   chart: labs/helm/why/files/shop           # folder of the chart, in the project
 *   dependencies: [labs/helm/x/files/base]    # charts that are put into its charts/ folder first
 *   values: {image: {tag: "1"}}               # in every case below: what its own values.yaml leaves open
 *   renders:
 *     - name: two                             # compared with snapshots/CASE-two.yaml
 *       values: {replicas: 2}
 *   refuses:
 *     - values: {replicas: two}
 *       says: "got string, want integer"      # part of Helm's message
 *   closed: true                              # every map in its values.yaml refuses an unknown key
 *   open: [podLabels]                         # but for these, whose keys are the user's: there only strings
 *
 * `npx vitest run --project unit tests/charts --update` writes the snapshots: read what changed in them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesBelow } from '../../src/project/files.ts';
import { parseFile } from '../../src/project/parse.ts';
import { namesIn } from '../../src/project/stray.ts';
import { checkout } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const HERE = import.meta.dirname;
const values = z.record(z.string(), z.unknown()).default({});
const chartCase = z.strictObject({
  chart: z.string(),
  dependencies: z.array(z.string()).default([]),
  values,
  renders: z.array(z.strictObject({ name: z.string().regex(/^[a-z0-9-]+$/), values })).default([]),
  refuses: z.array(z.strictObject({ values, says: z.string().min(3) })).default([]),
  closed: z.boolean().default(false),
  open: z.array(z.string()).default([]),
});

const cases = namesIn(HERE)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: basename(name, '.yaml'),
    ...parseFile(
      chartCase,
      join(HERE, name),
      `tests/charts/${name}`,
      'tests/charts/charts.test.ts says at its top what a case file holds',
    ),
  }));

/** Folders of all charts in the project, by their Chart.yaml. */
const charts = ['labs', 'deploy'].flatMap((top) =>
  filesBelow(join(checkout, top))
    .filter((name) => basename(name) === 'Chart.yaml')
    .map((name) => join(top, dirname(name))),
);

test('every chart has a case file, and every case file a chart', () => {
  expect(cases.map(({ chart }) => chart).sort()).toEqual(charts.sort());
});

test('every snapshot is of a case', () => {
  const rendered = cases.flatMap(({ id, renders }) => renders.map(({ name }) => `${id}-${name}.yaml`));
  expect(namesIn(join(HERE, 'snapshots')).sort()).toEqual(rendered.sort());
});

interface Ran {
  failed: boolean;
  /** Both streams. */
  said: string;
}

/** Paths of all maps in a value, the value itself first as the empty path. */
function maps(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => maps(inner, [...path, key]))];
}

/**
 * Runs Helm with folders of its own, on a copy of a chart that has its dependencies. Values come from a file.
 * `edit` may change the copy first.
 */
function helm(
  one: (typeof cases)[number],
  command: string[],
  given: Record<string, unknown> = {},
  edit?: (chart: string) => void,
): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-chart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const chart = join(folder, basename(one.chart));
  cpSync(join(checkout, one.chart), chart, { recursive: true });
  edit?.(chart);
  for (const dependency of one.dependencies)
    cpSync(join(checkout, dependency), join(chart, 'charts', basename(dependency)), { recursive: true });
  const files = [one.values, given].map((content, index) => {
    const file = join(folder, `values-${index}.json`);
    writeFileSync(file, JSON.stringify(content));
    return `--values=${file}`;
  });
  const homes = Object.fromEntries(
    ['CONFIG', 'CACHE', 'DATA'].map((home) => [`HELM_${home}_HOME`, join(folder, home)]),
  );
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HELM_'))),
    ...homes,
  };
  try {
    // No cluster is asked: there is none behind this file.
    const said = execFileSync('helm', [...command, chart, ...files, '--kubeconfig', join(folder, 'none')], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });
    return { failed: false, said };
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return { failed: true, said: `${stdout ?? ''}${stderr ?? String(error)}` };
  }
}

describeWith('helm', 'charts', () => {
  describe.each(cases)('$chart', (one) => {
    const isLibrary = /^type: library$/m.test(readFileSync(join(checkout, one.chart, 'Chart.yaml'), 'utf8'));

    test('is linted without a warning', () => {
      const { failed, said } = helm(one, ['lint', '--strict']);
      expect(said).not.toMatch(/\[(?:WARNING|ERROR)\]/);
      expect(failed).toBe(false);
    });

    test('is rendered in some case, and refused where it has a schema', () => {
      if (!isLibrary) expect(one.renders.length).toBeGreaterThan(0);
      if (existsSync(join(checkout, one.chart, 'values.schema.json')))
        expect(one.refuses.length).toBeGreaterThan(0);
    });

    test.each(one.renders)('renders $name', async ({ name, values: given }) => {
      const { failed, said } = helm(one, ['template', 'fixed'], given);
      expect(failed, said).toBe(false);
      await expect(said).toMatchFileSnapshot(join(HERE, 'snapshots', `${one.id}-${name}.yaml`));
    });

    // SemVer allows 1.0.0+build.7 as a chart's version. A label's value may have no plus sign.
    test('keeps its label helm.sh/chart valid when its version has build metadata', () => {
      if (isLibrary) return;
      const { failed, said } = helm(one, ['template', 'fixed'], one.renders[0]?.values, (chart) => {
        const file = join(chart, 'Chart.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: (.+)$/m, 'version: $1+build.7'));
      });
      expect(failed, said).toBe(false);
      for (const [, label] of said.matchAll(/^ *helm\.sh\/chart: *(.+)$/gm))
        expect(label).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
    });

    test('refuses an unknown key in every map of its values, where its case says that it is closed', () => {
      if (!one.closed) return;
      const paths = maps(parse(readFileSync(join(checkout, one.chart, 'values.yaml'), 'utf8')));
      expect(paths.map((path) => path.join('.'))).toEqual(expect.arrayContaining(['', ...one.open]));
      for (const path of paths) {
        const given = path.reduceRight<Record<string, unknown>>((inner, key) => ({ [key]: inner }), {
          unknown: 1,
        });
        const { failed, said } = helm(one, ['template', 'fixed'], given);
        expect(said, path.join('.')).toContain(
          one.open.includes(path.join('.'))
            ? 'got number, want string'
            : "additional properties 'unknown' not allowed",
        );
        expect(failed, path.join('.')).toBe(true);
      }
    });

    test.each(one.refuses)('refuses $values', ({ values: given, says }) => {
      const { failed, said } = helm(one, ['template', 'fixed'], given);
      expect(said).toContain(says);
      expect(failed).toBe(true);
    });
  });
});
