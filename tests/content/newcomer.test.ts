import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCommand } from '../../src/labs/load.ts';
import { describeWith } from '../support/requires.ts';
import { commands, FIRST_WITH_ENGINE, NAME, NOT_RUN, scaffoldedCopy } from '../support/road.ts';

let copy: ReturnType<typeof scaffoldedCopy>;
beforeAll(() => {
  copy = scaffoldedCopy();
});
afterAll(() => copy.remove());

/** What has to happen without an engine. */
const EXPECTED: Record<string, (command: string) => Promise<void> | void> = {
  // The files that the command line writes; tests/cli has its words.
  [`npx drydock dev new lab ${NAME}`]: () => expect(copy.made[0]?.files).toHaveLength(3),
  [`npx drydock dev new lesson ${NAME}`]: () =>
    expect(copy.made[1]?.files).toContain('src/content/course.yaml'),
  'npm run build': async (command) => {
    const { exitCode, all } = await copy.type(command);
    expect(all).toContain(`labs/${NAME}/recording.json: expected this file; found none`);
    expect(all).toContain(`try: ${recordCommand(NAME)}`);
    expect(exitCode).toBe(2);
    // What Astro knows of the lessons is this copy's own: another build beside it would lose the lab.
    expect(existsSync(join(copy.root, '.astro/cache/data-store.json'))).toBe(true);
  },
};

test('"A lab in ten minutes" is ten commands or fewer, and every one is tested or has a reason', () => {
  expect(commands.length).toBeLessThanOrEqual(10);
  const first = commands.indexOf(FIRST_WITH_ENGINE);
  expect(commands.slice(0, first).filter((command) => !NOT_RUN[command])).toEqual(Object.keys(EXPECTED));
});

test.each(Object.entries(EXPECTED))('without an engine: %s', { timeout: 120_000 }, (command, holds) =>
  holds(command),
);

test('a scaffolded lab and lesson pass every test of the content; only the recording is missing', {
  timeout: 180_000,
}, async () => {
  const files = ['lessons', 'claims', 'options', 'recorded-on', 'outdated', 'killed-for-memory', 'scripts'];
  const report = join(copy.root, 'report.json');
  const { all } = await copy.type(
    `npx vitest run --project unit ${files.map((name) => `tests/content/${name}.test.ts`).join(' ')} \
      --testNamePattern '^(?!shellcheck|shfmt)' --reporter json --outputFile ${report}`,
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
  };
  expect(testResults, all).toHaveLength(files.length);
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(
    results.filter(({ status, title }) => status === 'passed' && title.includes(NAME)).length,
  ).toBeGreaterThan(5);
  const failed = results.filter(({ status }) => status === 'failed');
  expect(failed.map(({ title }) => title)).toEqual([expect.stringContaining(`${NAME} has a recording`)]);
  expect(failed[0]?.failureMessages[0]).toContain(`try: ${recordCommand(NAME)}`);
});

for (const [name, args] of [
  ['shellcheck', '--external-sources'],
  ['shfmt', '-i 2 -ci -d'],
] as const)
  describeWith(name, name, () => {
    test('finds nothing in a scaffolded lab', async () => {
      expect(await copy.type(`${name} ${args} labs/${NAME}/*/*.sh`)).toMatchObject({ exitCode: 0, all: '' });
    });
  });
