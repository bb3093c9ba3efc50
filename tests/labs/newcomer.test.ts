import { expect, onTestFinished, test } from 'vitest';
import { describeWith } from '../support/requires.ts';
import { commands, FIRST_WITH_ENGINE, NOT_RUN, scaffoldedCopy } from '../support/road.ts';

// What comes before these commands needs no engine: tests/content/newcomer.test.ts runs it.
describeWith('docker', '"A lab in ten minutes"', () => {
  test('every command from dev record on succeeds', { timeout: 600_000 }, async () => {
    const copy = scaffoldedCopy();
    onTestFinished(copy.remove);
    const rest = commands.slice(commands.indexOf(FIRST_WITH_ENGINE)).filter((command) => !NOT_RUN[command]);
    expect(rest).toHaveLength(3);
    for (const command of rest) {
      const { exitCode, all } = await copy.type(command);
      expect(exitCode, `${command}\n${all}`).toBe(0);
    }
  });
});
