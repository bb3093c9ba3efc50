import { describe, expect, test } from 'vitest';
import { checkout } from '../../tests/support/project.ts';
import { toldBy } from '../../tests/support/told.ts';
import { lesson } from '../schemas/lesson.ts';
import { checked, faults } from './front-matter.ts';

const good = { title: 'Volumes', description: 'Where the data goes.' };
const faultsOf = (data: Record<string, unknown>): string[] => faults(lesson, data, 'page.mdx', checkout);

describe('front matter', () => {
  test('that fits has no faults', () => {
    expect(faultsOf({ ...good, minutes: 12, lab: 'docker/volumes' })).toEqual([]);
  });

  test('of the wrong kind names field, expected and found', () => {
    expect(faultsOf({ ...good, minutes: 'many' })).toEqual([
      'page.mdx: field minutes: expected number; found "many"',
    ]);
  });

  test('with an unknown field names the nearest', () => {
    expect(faultsOf({ ...good, minuts: 12 })[0]).toContain(
      'page.mdx: field minuts: expected a known field (nearest: minutes',
    );
  });

  test('with an unknown lab names the nearest', () => {
    expect(faultsOf({ ...good, lab: 'docker/volume' })[0]).toMatch(
      /field lab: expected the id of a lab \(nearest: docker\/volumes.*found "docker\/volume"/,
    );
  });

  test('without a description is refused', () => {
    expect(faultsOf({ title: 'Volumes' })).toEqual([
      'page.mdx: field description: expected string; found nothing',
    ]);
  });
});

describe('loading pages', () => {
  type Load = (context: { parseData: (props: object) => Promise<object> }) => Promise<void>;
  const load = (work: Load): Promise<void> =>
    (checked({ name: 'a loader', load: work } as never, lesson).load as Load)({
      parseData: async (props) => props,
    });

  test('a page with faults ends it, with file and mend', async () => {
    const page = {
      id: 'start/set-up',
      filePath: `${checkout}/src/content/docs/start/set-up.mdx`,
      data: { ...good, minutes: 'many' },
    };
    expect(await toldBy(load(async ({ parseData }) => void (await parseData(page))))).toContain(
      'src/content/docs/start/set-up.mdx: field minutes: expected number; found "many"\n' +
        '  try: every field is described in src/schemas/lesson.ts',
    );
  });

  test('front matter that is no YAML is named with its line', async () => {
    const error = Object.assign(new Error('duplicated mapping key'), {
      loc: { file: `${checkout}/src/content/docs/a.mdx`, line: 4 },
    });
    await expect(load(() => Promise.reject(error))).rejects.toThrow(
      'src/content/docs/a.mdx: line 4: expected front matter in YAML; found: duplicated mapping key',
    );
  });

  test('an error of another kind is passed on as it is', async () => {
    await expect(load(() => Promise.reject(new Error('disk full')))).rejects.toThrow(/^disk full$/);
  });
});
