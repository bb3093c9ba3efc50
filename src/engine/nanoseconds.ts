/**
 * Nanoseconds of a time as BuildKit prints it: "2026-11-30T06:04:58.78Z" or
 * "2026-11-30 07:04:58.78 +0100 CET". Undefined for none.
 */
export function nanoseconds(time: string): bigint | undefined {
  const pattern = /^(\d+-\d+-\d+)[T ](\d+:\d+:\d+)(?:\.(\d{1,9}))?\s*(?:Z|([+-]\d\d):?(\d\d))/;
  const [, day, clock, fraction = '', hours, minutes] = pattern.exec(time) ?? [];
  if (day === undefined) return undefined;
  const seconds = Date.parse(`${day}T${clock}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`) / 1000;
  return Number.isNaN(seconds)
    ? undefined
    : BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}
