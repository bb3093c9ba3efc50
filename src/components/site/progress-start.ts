/**
 * Loads what keeps a reader's progress once there is some: something is remembered, here or by the machine, a
 * question is answered, or the end of a lesson comes into view. A page that is opened for the first time
 * weighs next to nothing more.
 * @param end what stands behind a lesson
 */
export function keepProgress(end: Element | null): void {
  const keep = async (read = false): Promise<void> => (await import('./progress.ts')).progress(read);
  addEventListener('drydock.memory', () => void keep());
  if (end) new IntersectionObserver(([seen]) => void (seen?.isIntersecting && keep(true))).observe(end);
  try {
    // By then the quiz listens.
    if (localStorage.getItem('drydock.memory')) addEventListener('load', () => void keep());
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
