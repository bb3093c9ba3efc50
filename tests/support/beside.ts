/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export interface Compared {
  /** The fastest of the one over the fastest of the other. */
  times: number;
  /** Every round's times, for a message. */
  told: string;
}

/**
 * How many times as long one thing takes as another that is measured beside it, in turn: a busy machine slows
 * both. Of each the fastest round counts, since nothing makes one faster than it is. Goes on past five
 * rounds, up to twenty, while the ratio is above what is enough.
 * @param one milliseconds of one round
 */
export async function compare(
  one: () => Promise<number>,
  other: () => Promise<number>,
  enough: number,
): Promise<Compared> {
  const ones: number[] = [];
  const others: number[] = [];
  const times = (): number => Math.min(...ones) / Math.min(...others);
  for (let round = 0; round < 5 || (round < 20 && times() > enough); round++) {
    others.push(await other());
    ones.push(await one());
  }
  const list = (values: number[]): string => values.map((value) => value.toFixed(0)).join(', ');
  return { times: times(), told: `${list(ones)} ms beside ${list(others)} ms` };
}
