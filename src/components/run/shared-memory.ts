import { isMemory, recall, remember, whenKnown } from '../site/memory.ts';
import { Refused, shareMemory } from './api.ts';

/** Something was asked for while an answer was on its way. */
let again = false;
let asking = false;
/** What is being remembered came from the machine. */
let theirs = false;

/** Joins what this browser remembers with what the machine does. A server that's gone is told elsewhere. */
export async function joinMemories(): Promise<void> {
  again = asking;
  if (asking) return;
  asking = true;
  try {
    const all = await shareMemory(recall());
    theirs = true;
    if (isMemory(all)) remember(all);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  } finally {
    theirs = asking = false;
  }
  if (again) await joinMemories();
}

/** Joins them now, and whenever this browser remembers more. */
export function keepMemoriesJoined(): void {
  whenKnown(() => {
    if (!theirs) void joinMemories();
  });
}
