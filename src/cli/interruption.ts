/**
 * A signal that is aborted when the user interrupts, or when nothing reads the output any more. Commands then
 * end what they started and clean up.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // A pipe whose reader has ended (drydock run … | head), or a terminal that was closed: nothing that is
  // written from now on is read.
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
