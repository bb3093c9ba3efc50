import type { Command } from 'commander';
import type { Lab } from '../../../labs/load.ts';
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
        const { eachLab } = await import('../../work/each-lab.ts');
        const { findingLines } = await import('../../work/verify.ts');
        return eachLab(labs, context.signal, async (lab) => {
          const result = await verifyLab(lab, { ...context, ways: false });
          const file = result.findings.length ? undefined : await writeRecording(lab, result);
          // Without ways it is the same result as that of `dev verify`, which then need not repeat it.
          if (file && lab.steps.every(({ ways }) => ways.length === 0))
            noteVerified(lab, verifyInputs(lab, await machineOf(lab)));
          return {
            data: { lab: lab.id, ...(file ? { file } : {}), findings: result.findings },
            lines: file
              ? [`${lab.id}: recorded in ${file}`]
              : [...findingLines(result), `${lab.id}: not recorded`],
            exitCode: file ? EXIT.done : EXIT.notPassed,
          };
        });
      }),
    );
