import type { Command } from 'commander';
import { EXIT } from '../../project/problem.ts';
import { act, leaf } from '../command.ts';

export const doctor = (): Command =>
  leaf('doctor', 'what this machine can run, and how to get what is missing', 'doctor').action(
    act(async () => {
      const { doctor: examine, findingLines } = await import('../../labs/doctor.ts');
      const findings = await examine();
      return {
        data: findings,
        lines: findingLines(findings),
        exitCode: findings.every(({ ok, optional }) => ok || optional) ? EXIT.done : EXIT.missing,
      };
    }),
  );
