import { isMemory, recall, remember, whenKnown } from '../site/memory.ts';
import { Refused, shareMemory } from './api.ts';

/** What both this browser and the machine knew last, as text. */
let shared = '';

/** Joins what this browser remembers with what the machine does. A server that's gone is told elsewhere. */
export async function joinMemories(): Promise<void> {
  try {
    const all = await shareMemory(recall());
    if (!isMemory(all)) return;
    shared = JSON.stringify(all);
    if (JSON.stringify(recall()) !== shared) remember(all);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** Joins them now, and whenever this browser remembers more. */
export function keepMemoriesJoined(): void {
  whenKnown(() => {
    if (JSON.stringify(recall()) !== shared) void joinMemories();
  });
}
