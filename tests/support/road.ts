import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { type Scaffold, scaffoldLab, scaffoldLesson } from '../../src/labs/scaffold.ts';
import { copyProject } from '../../tools/bench/copy.ts';
import { checkout } from './project.ts';

/** The lab that CONTRIBUTING.md makes in ten minutes. */
export const NAME = 'docker/example';

/** The commands of that section, in their order, without the remarks behind them. */
export const commands: string[] = (
  /^## A lab in ten minutes$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(
    readFileSync(join(checkout, 'CONTRIBUTING.md'), 'utf8'),
  )?.[1] ?? ''
)
  .split('\n')
  .map((line) => line.replace(/\s+#.*$/, ''))
  .filter(Boolean);

/** From this command on, an engine is needed: it runs the lab, and what follows rests on its recording. */
export const FIRST_WITH_ENGINE = `npx drydock dev record ${NAME}`;

/** Commands that no test runs, with the reason. */
export const NOT_RUN: Record<string, string> = {
  'npm ci': 'a copy of the project shares the packages of the checkout',
  'npm run dev': 'it goes on until it is stopped',
};

/** A copy of the project in which the lab and its lesson have just been made. */
export function scaffoldedCopy() {
  const root = mkdtempSync(join(tmpdir(), 'drydock-newcomer-'));
  copyProject(root, checkout);
  const made: Scaffold[] = [scaffoldLab(NAME, root), scaffoldLesson(NAME, root)];
  return {
    root,
    made,
    remove: () => rmSync(root, { recursive: true }),
    /** Runs a command there as a newcomer types it: a Vitest in it is none of this one's workers. */
    type: (command: string) =>
      execa('bash', ['-c', command], {
        cwd: root,
        env: {
          DRYDOCK_ROOT: root,
          VITEST: undefined,
          VITEST_POOL_ID: undefined,
          VITEST_WORKER_ID: undefined,
        },
        reject: false,
        stdin: 'ignore',
        all: true,
      }),
  };
}
