import { EXIT } from '../project/problem.ts';

/**
 * Without a listener, an output that can't be written ends Node with a stack trace. If its reader has ended
 * (drydock run … | head) or the terminal was closed, there is nothing to say. Anything else, such as a full
 * disk, loses a result.
 */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.stdout.once('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || code === 'EIO') return;
    process.stderr.write(`drydock: cannot write the output: ${message}\n`);
    // Last, whatever the command itself ends with.
    process.once('exit', () => {
      process.exitCode = EXIT.missing;
    });
  });
}

/**
 * A signal that is aborted when the user interrupts, or when nothing reads the output any more. Commands then
 * end what they started and clean up.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // Nothing that is written from now on is read.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => controller.abort());
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      process.stderr.write(
        controller.signal.aborted
          ? 'still cleaning up; it takes a few seconds\n'
          : 'interrupted: ending the step and cleaning up\n',
      );
      controller.abort();
    });
  return controller.signal;
}
