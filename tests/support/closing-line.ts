import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with why tests were skipped, and one plain line: how many passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      // A file that could not be read, or what stands before a group's tests: they are then not run, which is
      // no skip.
      for (const one of [module, ...module.children.allSuites()]) if (one.errors().length) counts.failed++;
      for (const one of module.children.allTests()) {
        const { state } = one.result();
        if (state === 'passed') counts.passed++;
        else if (state === 'failed') counts.failed++;
        else {
          counts.skipped++;
          const reason = /\[skipped: (.*?)\]/.exec(one.fullName)?.[1] ?? 'no reason given';
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
