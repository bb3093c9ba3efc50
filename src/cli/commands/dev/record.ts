import type { Command } from 'commander';
import type { Lab } from '../../../labs/load.ts';
import type { Finding } from '../../../labs/verify.ts';
import { EXIT } from '../../../project/problem.ts';
import { labsArgument } from '../../arguments.ts';
import { act, leaf } from '../../command.ts';

export const record = (): Command =>
  leaf('record', 'prove labs and write what they printed into their recordings', 'dev record docker/volumes')
    .addArgument(labsArgument('<labs...>'))
    .action(
      act(async (context, labs: Lab[]) => {
        const { verifyLab } = await import('../../../labs/verify.ts');
        const { machineOf, noteVerified, verifyInputs } = await import('../../../labs/verify-cache.ts');
        const { writeRecording } = await import('../../../labs/record.ts');
        const { findingLines } = await import('../../work/verify.ts');
        const data: { lab: string; file?: string; findings: Finding[] }[] = [];
        const lines: string[] = [];
        for (const lab of labs) {
          const result = await verifyLab(lab, context);
          const file = result.findings.length ? undefined : await writeRecording(lab, result);
          // The same result as that of `dev verify`, which then need not repeat it.
          if (file) noteVerified(lab, verifyInputs(lab, await machineOf(lab)));
          data.push({ lab: lab.id, ...(file ? { file } : {}), findings: result.findings });
          lines.push(
            ...(file
              ? [`${lab.id}: recorded in ${file}`]
              : [...findingLines(result), `${lab.id}: not recorded`]),
          );
        }
        return { data, lines, exitCode: data.every(({ file }) => file) ? EXIT.done : EXIT.notPassed };
      }),
    );
