import type { Command } from 'commander';
import type { Lab } from '../../../labs/load.ts';
import type { Finding } from '../../../labs/prove.ts';
import { EXIT } from '../../../project/problem.ts';
import { labsArgument } from '../../arguments.ts';
import { act, leaf } from '../../command.ts';

export const record = (): Command =>
  leaf('record', 'prove labs and write what they printed into their recordings', 'dev record docker/volumes')
    .addArgument(labsArgument('<labs...>'))
    .action(
      act(async (context, labs: Lab[]) => {
        const { proveLab } = await import('../../../labs/prove.ts');
        const { machineOf, noteVerified, verifyInputs } = await import('../../../labs/verify-cache.ts');
        const { writeRecording } = await import('../../../labs/record.ts');
        const { findingLines } = await import('../../work/verify.ts');
        const data: { lab: string; file?: string; findings: Finding[] }[] = [];
        const lines: string[] = [];
        for (const lab of labs) {
          const proof = await proveLab(lab, context);
          const file = proof.findings.length ? undefined : await writeRecording(lab, proof);
          // The same proof as that of `dev verify`, which then need not repeat it.
          if (file) noteVerified(lab, verifyInputs(lab, await machineOf(lab)));
          data.push({ lab: lab.id, ...(file ? { file } : {}), findings: proof.findings });
          lines.push(
            ...(file
              ? [`${lab.id}: recorded in ${file}`]
              : [...findingLines(proof), `${lab.id}: not recorded`]),
          );
        }
        return { data, lines, exitCode: data.every(({ file }) => file) ? EXIT.done : EXIT.notPassed };
      }),
    );
