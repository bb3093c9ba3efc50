/**
 * Programs that left the group of the script that started them, with setsid for one, are known by a variable
 * of their environment, which a program passes on to what it starts.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const NAME = 'DRYDOCK_RUN';

/** A variable of the environment that no other script has. */
export const newMark = (): Record<string, string> => ({ [NAME]: randomUUID() });

/** Ids of processes whose environment holds a mark. None where there is no /proc: macOS. */
function holders(mark: string): number[] {
  let ids: string[];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return ids.flatMap((id) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(mark) ? [Number(id)] : [];
    } catch {
      return []; // somebody else's, or it has ended
    }
  });
}

/** How long what is killed may take to go, in milliseconds. */
const GONE_WITHIN = 2000;

/** Ends all programs that hold a mark. */
export async function endEscaped(mark: Record<string, string>): Promise<void> {
  const text = `${NAME}=${mark[NAME]}`;
  for (let waited = 0, ids = holders(text); ids.length > 0 && waited < GONE_WITHIN; waited += 50) {
    for (const id of ids)
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // it has ended meanwhile
      }
    await delay(50);
    ids = holders(text);
  }
}
