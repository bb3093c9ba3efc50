/**
 * How often a program is started again; each time takes another Ctrl-C, within the same thousandth of a
 * second.
 */
const ATTEMPTS = 20;

/**
 * Runs a program in a process group of its own, and again if Ctrl-C ended it before it had that group. For
 * about a millisecond after its start a process is in our group, and a terminal interrupts groups; the
 * program hasn't begun yet. `attempt` runs it once and returns the signal that ended it; `stopped` is true
 * once we wanted it to end.
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
