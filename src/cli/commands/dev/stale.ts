import type { Command } from 'commander';
import { labIds, loadLab, loadRecording, recordCommand } from '../../../labs/load.ts';
import { EXIT, problemOf } from '../../../project/problem.ts';
import { act, leaf } from '../../command.ts';

/** Why a lab has to be recorded; undefined if its recording is fresh. */
function reason(id: string): string | undefined {
  const lab = loadLab(id);
  try {
    loadRecording(lab);
    return undefined;
  } catch (error) {
    return problemOf(error).message;
  }
}

export const stale = (): Command =>
  leaf(
    'stale',
    'labs whose recording is missing, or older than their scripts; exit 1 if any',
    'dev stale',
  ).action(
    act(() => {
      const ids = labIds();
      const data = ids.flatMap((lab) => {
        const why = reason(lab);
        return why === undefined ? [] : [{ lab, reason: why }];
      });
      return {
        data,
        lines: data.length
          ? [
              ...data.map(({ lab, reason }) => `${lab}: ${reason}`),
              `  try: ${recordCommand(data.map(({ lab }) => lab).join(' '))}`,
            ]
          : [`the recordings of all ${ids.length} labs are fresh`],
        exitCode: data.length ? EXIT.notPassed : EXIT.done,
      };
    }),
  );
