import { siteBase } from './base.ts';
import { Problem } from './problem.ts';

/**
 * Where the built site will be served, as DRYDOCK_ADDRESS names it, with its path (DRYDOCK_BASE):
 * `https://docs.example.org/course/`. Undefined where the variable is empty; a page then learns it in the
 * browser.
 * @param asked an origin, such as `https://docs.example.org`
 */
export function siteAddress(asked = process.env.DRYDOCK_ADDRESS ?? ''): string | undefined {
  if (asked === '') return undefined;
  const origin = asked.replace(/\/+$/, '');
  if (!/^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin))
    throw new Problem(`DRYDOCK_ADDRESS: expected the address of a host, without a path; found "${asked}"`, {
      hints: 'DRYDOCK_ADDRESS=https://docs.example.org DRYDOCK_BASE=/course/ npm run build',
    });
  return origin + siteBase();
}
