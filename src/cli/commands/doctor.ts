import { doctor as examine, findingLines } from '../../labs/doctor.ts';
import { EXIT } from '../../project/problem.ts';
import type { Verb } from '../verb.ts';

export const doctor: Verb = {
  usage: 'doctor',
  summary: 'what this machine can run, and how to get what is missing',
  run: async () => {
    const findings = await examine();
    return {
      data: findings,
      lines: findingLines(findings),
      exitCode: findings.every(({ ok, optional }) => ok || optional) ? EXIT.done : EXIT.missing,
    };
  },
};
