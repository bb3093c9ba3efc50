import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/** True if a group that the test is in, or its file, failed before the test began. */
function isBehindAFailure(test: TestCase): boolean {
  for (let group = test.parent; ; group = group.parent) {
    if (group.errors().length > 0) return true;
    if (group.type === 'module') return false;
  }
}

/** Ends the run with why tests were skipped, and one plain line: how many passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  #isFiltered = false;

  onInit(vitest: Vitest): void {
    this.#isFiltered = vitest.config.testNamePattern !== undefined;
  }

  #reason(test: TestCase): string {
    const given = /\[skipped: (.*?)\]/.exec(test.fullName)?.[1];
    if (given) return given;
    const result = test.result();
    if (result.state === 'pending') return 'the run ended before them';
    if (this.#isFiltered && test.options.mode === 'skip') return 'left out by --testNamePattern';
    if (isBehindAFailure(test)) return 'what had to be done before them failed';
    return (result.state === 'skipped' && result.note) || 'no reason given';
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      // A file that could not be read, or what stands before a group's tests.
      for (const one of [module, ...module.children.allSuites()]) if (one.errors().length) counts.failed++;
      for (const one of module.children.allTests()) {
        const { state } = one.result();
        if (state === 'passed' || state === 'failed') counts[state]++;
        else {
          counts.skipped++;
          const reason = this.#reason(one);
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    }
    // After the default reporter's summary, which is written on the same event.
    process.once('exit', () => {
      for (const [reason, count] of reasons) process.stdout.write(`skipped ${count}: ${reason}\n`);
      process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    });
  }
}
