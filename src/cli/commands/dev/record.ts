import type { Command } from 'commander';
import { unmarkedDifferences } from '../../../labs/compare.ts';
import { type Lab, loadRecording } from '../../../labs/load.ts';
import type { VerifyResult } from '../../../labs/verify.ts';
import { EXIT } from '../../../project/problem.ts';
import { labsArgument } from '../../arguments.ts';
import { act, leaf } from '../../command.ts';

/** What differs from the recording that is there, without being marked. */
function differences(lab: Lab, { steps }: VerifyResult): VerifyResult['findings'] {
  const recording = loadRecording(lab);
  return steps.flatMap((step) => {
    const earlier = recording.steps.find(({ id }) => id === step.id);
    return (earlier ? unmarkedDifferences(earlier, step) : []).map((text) => ({ step: step.id, text }));
  });
}

export const record = (): Command =>
  leaf('record', 'prove labs and write what they printed into their recordings', 'dev record docker/volumes')
    .addArgument(labsArgument('<labs...>'))
    .option(
      '--compare',
      'record nothing: fail where a line differs from the recording that is there, and is not marked',
    )
    .action(
      act(async (context, labs: Lab[], { compare = false }: { compare?: boolean }) => {
        const { verifyLab } = await import('../../../labs/verify.ts');
        const { machineOf, verifyInputs } = await import('../../../labs/verify-cache.ts');
        const { noteProven } = await import('../../work/note-proven.ts');
        const { writeRecording } = await import('../../../labs/record.ts');
        const { eachLab } = await import('../../work/each-lab.ts');
        const { findingLines } = await import('../../work/verify.ts');
        return eachLab(labs, context.signal, async (lab) => {
          const result = await verifyLab(lab, { ...context, ways: false });
          if (compare) result.findings.push(...differences(lab, result));
          const file = compare || result.findings.length ? undefined : await writeRecording(lab, result);
          // Without ways it is the same result as that of `dev verify`, which then need not repeat it.
          if (file) noteProven(lab, verifyInputs(lab, await machineOf(lab)), false);
          return {
            data: { lab: lab.id, ...(file ? { file } : {}), findings: result.findings },
            lines: [
              ...findingLines(result),
              file ? `${lab.id}: recorded in ${file}` : `${lab.id}: ${compare ? 'compared' : 'not recorded'}`,
            ],
            exitCode: result.findings.length ? EXIT.notPassed : EXIT.done,
          };
        });
      }),
    );
