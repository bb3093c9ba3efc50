/**
 * How often a program is started again; each time takes another Ctrl-C, within the same thousandth of a
 * second.
 */
const ATTEMPTS = 20;

/**
 * Runs a program that gets a process group of its own, and again where Ctrl-C has ended it before it had one.
 * Between its making and that group a process is in ours for about a millisecond, and a terminal interrupts
 * groups; it had not begun yet. `attempt` runs the program once and says by which signal it ended; `stopped`
 * is true once we wanted it to end.
 */
export async function outOfReach<Run extends { signal?: string | null | undefined }>(
  attempt: () => Promise<Run>,
  stopped: () => boolean = () => false,
): Promise<Run> {
  for (let attempts = 1; ; attempts++) {
    const run = await attempt();
    if (run.signal !== 'SIGINT' || stopped() || attempts === ATTEMPTS) return run;
  }
}
