import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One long test each. Vitest begins with the largest file where it measured none, and so ends with these. */
const SLOW = /\/tests\/content\/(?:check|scripts)\.test\.ts$/;

/** Begins with the slowest files, which would otherwise run alone at the end of a first run. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => SLOW.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !SLOW.test(moduleId)),
    ];
  }
}
