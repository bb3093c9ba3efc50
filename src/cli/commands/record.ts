import { loadLab } from '../../labs/load.ts';
import { proveLab } from '../../labs/prove.ts';
import { machineOf, noteProven, proofInputs } from '../../labs/proven.ts';
import { writeRecording } from '../../labs/record.ts';
import { EXIT } from '../../project/problem.ts';
import type { Verb } from '../verb.ts';
import { findingLines } from './verify.ts';

export const record: Verb = {
  usage: 'record <labs...>',
  summary: 'prove labs and write what they printed into their recordings',
  run: async (names, context) => {
    const labs = names.map((name) => loadLab(name));
    const data: { lab: string; file?: string; findings: unknown[] }[] = [];
    const lines: string[] = [];
    for (const lab of labs) {
      const proof = await proveLab(lab, context);
      const file = proof.findings.length ? undefined : await writeRecording(lab, proof);
      // The same proof as of `verify`, which need not repeat it.
      if (file) noteProven(lab, proofInputs(lab, await machineOf(lab)));
      data.push({ lab: lab.id, ...(file ? { file } : {}), findings: proof.findings });
      lines.push(
        ...(file ? [`${lab.id}: recorded in ${file}`] : [...findingLines(proof), `${lab.id}: not recorded`]),
      );
    }
    return { data, lines, exitCode: data.every(({ file }) => file) ? EXIT.done : EXIT.notPassed };
  },
};
