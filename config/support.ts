import { Problem } from '../src/project/problem.ts';
import type { Versions } from '../src/schemas/versions.ts';

/** How long before the end of support the build speaks of it. */
const WARNING_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Compares every pin's end of support with a day. Returns a warning for each that ends within 60 days, and
 * for each that ended and whose `expired` says why it stays. Throws a Problem if another one ended.
 * @param today the day, in UTC
 */
export function requireSupported(versions: Versions, today: Date): string[] {
  const warnings: string[] = [];
  const ended: string[] = [];
  const { kubernetes, images, node, addons, tools } = versions;
  const pins = [{ kubernetes }, images, node, addons, tools].flatMap((pins) => Object.entries(pins));
  for (const [name, { supported_until: until, expired }] of pins) {
    if (until === 'none') continue;
    // 0 on the last day.
    const days = Date.parse(until) / DAY - Math.floor(today.getTime() / DAY);
    if (days >= 0 && days <= WARNING_DAYS)
      warnings.push(`${name}: support ends on ${until}, in ${days} days`);
    if (days >= 0) continue;
    if (expired) warnings.push(`${name}: support ended on ${until}; ${expired}`);
    else ended.push(`${name} ${until}`);
  }
  if (ended.length > 0)
    throw new Problem(`labs/versions.yaml: expected supported versions; support ended: ${ended.join(', ')}`, {
      hints: [
        'raise them, and record the labs that use them',
        'or say under expired why they stay, and what will be done',
        'to build an old checkout as it is: DRYDOCK_STALE=shown npm run build',
      ],
    });
  return warnings;
}
