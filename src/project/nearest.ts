/** Edit distance of two strings (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/**
 * The up to three names that a mistyped one may have meant: those that contain it first, then those with the
 * fewest changes.
 */
export function nearest(typed: string, names: string[]): string[] {
  const score = (name: string) => (typed && name.includes(typed) ? -1 : distance(typed, name));
  return [...names].sort((a, b) => score(a) - score(b) || a.localeCompare(b)).slice(0, 3);
}
