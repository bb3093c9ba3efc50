import type { Lab } from '../../labs/load.ts';
import { waysOf, waysProven } from '../../labs/receipts.ts';
import { noteVerified } from '../../labs/verify-cache.ts';

/** True if a lab has ways that no receipt speaks for: a proof without them isn't whole. */
function owesWays(lab: Lab): boolean {
  const { right, wrong } = waysOf(lab);
  return !lab.unproven && right + wrong > 0 && !waysProven(lab);
}

/** Notes for `dev verify --changed` that a lab was proven, unless ways are owed that were left out. */
export function noteProven(lab: Lab, inputs: string, withWays: boolean): void {
  if (withWays || !owesWays(lab)) noteVerified(lab, inputs);
}
