import { z } from 'zod';

/** What a number must be: `value sign number`, or `value sign number * of`. */
export interface Comparison {
  sign: '=' | '<' | '<=' | '>' | '>=';
  number: number;
  /** Name of another measure; the number then counts how many times that one. */
  of?: string;
  /** As its author wrote it. */
  text: string;
}

const FORM = /^(=|<=?|>=?) (-?\d+(?:\.\d+)?)(?: \* ([a-z0-9][a-z0-9_.-]*))?$/;

const WANTED = 'a number, or a comparison such as "= 0", "> 0", "<= 5" or ">= 2 * other-measure"';

/**
 * A comparison as authors write it: "= 0", "<= 5", ">= 2 * other-measure". A number alone means "= number".
 */
export const comparison = z
  .union([z.number(), z.string().regex(FORM, WANTED)], WANTED)
  .transform((written): Comparison => {
    if (typeof written === 'number') return { sign: '=', number: written, text: `= ${written}` };
    const [, sign, number, of] = FORM.exec(written) as unknown as [
      string,
      Comparison['sign'],
      string,
      string | undefined,
    ];
    return { sign, number: Number(number), ...(of ? { of } : {}), text: written };
  });

/**
 * Whether a value is what a comparison wants. `other` is the value of the measure that it names, in the same
 * unit.
 */
export function holds({ sign, number }: Comparison, value: number, other = 1): boolean {
  const bound = number * other;
  if (sign === '=') return value === bound;
  if (sign === '<') return value < bound;
  if (sign === '<=') return value <= bound;
  return sign === '>' ? value > bound : value >= bound;
}

/**
 * Readings that are not what lab.yaml expects of their measure, one line each: measure, expected, found.
 * Where the measure is compared with another one, each of its readings is compared with each of that.
 */
export function unexpected(
  step: { measures?: { name: string; unit: string; expect?: Comparison | undefined }[] | undefined },
  readings: { name: string; value: number | string }[],
): string[] {
  const numbers = (name: string): number[] =>
    readings
      .filter((one) => one.name === name)
      .flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return (step.measures ?? []).flatMap(({ name, unit, expect }) => {
    if (!expect) return [];
    const others = expect.of === undefined ? [1] : numbers(expect.of);
    const bad = numbers(name).filter((value) => !others.every((other) => holds(expect, value, other)));
    const beside = expect.of === undefined ? '' : ` (${expect.of}: ${others.join(', ')})`;
    return bad.length
      ? [`measure ${name}: expected ${expect.text}${beside}; found ${bad.join(', ')} ${unit}`]
      : [];
  });
}
