import { describe, expect, test } from 'vitest';
import { labIds, loadLab } from '../../src/labs/load.ts';
import { waysOf, waysProven } from '../../src/labs/receipts.ts';
import { shownScript, statements } from '../../src/labs/transcript.ts';
import { BOOKKEEPING } from '../support/bookkeeping.ts';
import { checkout } from '../support/project.ts';

const labs = labIds(checkout).map((id) => loadLab(id, checkout));
const steps = labs.flatMap((lab) => lab.steps.map((step) => ({ name: `${lab.id} ${step.id}`, step })));

describe('every task and every fault', () => {
  test.each(steps.filter(({ step }) => step.kind !== 'do'))(
    '$name has a right way besides run.sh, and two wrong ones',
    ({ step }) => {
      const count = (kind: string): number =>
        step.ways.filter(({ script }) => script.startsWith(kind)).length;
      expect(count('right/')).toBeGreaterThanOrEqual(1);
      expect(count('wrong/')).toBeGreaterThanOrEqual(2);
    },
  );
});

test.each(labs.filter((lab) => !lab.unproven && waysOf(lab).wrong > 0).map((lab) => ({ name: lab.id, lab })))(
  'every way of $name was tried as it is now, says its receipt',
  ({ name, lab }) => {
    expect(waysProven(lab, checkout), `npx drydock dev verify ${name} --receipt`).toBeDefined();
  },
);

/** Lines that a page shows as typed, without comments. */
const typedLines = (script: string): string[] =>
  shownScript(script)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));

const firstLines = (script: string): string[] => {
  const lines = script.split('\n');
  return statements(script).map(({ from }) => lines[from - 1] ?? '');
};

describe('what a page shows as typed', () => {
  test.each(steps)('$name holds no label, no helper and no marker', ({ step }) => {
    const shown = shownScript(step.run);
    expect(shown).not.toMatch(/\$\{?LAB\b|drydock\.lab|RUN :|^\. |DRYDOCK_/m);
    expect(shown).not.toMatch(/\breading\b .*\b(?:ms|s|bytes|count|text)$/m);
    expect(shown).not.toMatch(/^(?:wait_for|watch_until|type_into)\b/m);
  });

  test('is bookkeeping or control flow in less than three lines of a hundred', () => {
    const lines = steps.flatMap(({ name, step }) => typedLines(step.run).map((line) => `${name}: ${line}`));
    const bookkeeping = lines.filter((line) => BOOKKEEPING.test(line.slice(line.indexOf(': ') + 2)));
    expect(
      bookkeeping.length / lines.length,
      `${bookkeeping.length} of ${lines.length}:\n${bookkeeping.join('\n')}`,
    ).toBeLessThan(0.03);
  });

  test('is typed: docker build in the lab on building, helm in the labs of Helm', () => {
    const build = labs.find(({ id }) => id === 'docker/build');
    for (const step of build?.steps.filter(({ kind }) => kind === 'do') ?? [])
      expect(shownScript(step.run)).toMatch(/^docker build /m);
    const helm = labs
      .filter(({ id }) => id.startsWith('helm/'))
      .flatMap((lab) => lab.steps.flatMap(({ run }) => firstLines(shownScript(run))));
    const first = helm.filter((line) => /^helm\b/.test(line));
    if (helm.length > 0) expect(first.length / helm.length).toBeGreaterThanOrEqual(0.5);
  });
});
