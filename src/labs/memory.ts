/**
 * What this machine remembers of a reader: `drydock/memory.json` below $XDG_DATA_HOME, or below
 * ~/.local/share. One for all checkouts and archives of a user.
 *
 * Life cycle: a check that passes adds to it, and so does a browser to which `npm start` serves the course;
 * `progress --from` adds what another machine wrote. Nothing takes away from it: not `clean`, not `reset`,
 * not another build. A file that cannot be read is set aside.
 */
import { existsSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type Store, storeIn } from '../process/store.ts';
import { joined, type Memory, nothingYet } from '../project/memory.ts';
import { memory as schema } from '../schemas/memory.ts';
import type { Lab, Step } from './load.ts';

/** Asked for each time: a test names another folder. */
export function memoryFile({ XDG_DATA_HOME = '' } = process.env): string {
  const data = isAbsolute(XDG_DATA_HOME) ? XDG_DATA_HOME : join(homedir(), '.local/share');
  return join(data, 'drydock', 'memory.json');
}

const store = (): Store<Memory> => storeIn(memoryFile(), schema);

/** Keeps a file that this build cannot read beside the one that replaces it: it may be a newer build's. */
function setAside(): void {
  const file = memoryFile();
  if (existsSync(file) && store().read() === undefined) renameSync(file, `${file}.${Date.now()}`);
}

export const readMemory = (): Memory => store().read() ?? nothingYet();

/** Adds what somebody else remembers. Returns all that is known then. Throws a Problem (exit 3). */
export function addToMemory(other: Memory): Memory {
  setAside();
  return store().update((stored) => joined(stored ?? nothingYet(), other)) as Memory;
}

export const rememberPassed = ({ id }: Pick<Lab, 'id'>, step: Pick<Step, 'id'>): Memory =>
  addToMemory({ ...nothingYet(), passed: { [id]: { [step.id]: new Date().toISOString() } } });

/** The steps of a lab that have ever passed, in its order. */
export const everPassed = ({ id, steps }: Pick<Lab, 'id' | 'steps'>, { passed }: Memory): Step[] =>
  steps.filter((step) => passed[id]?.[step.id] !== undefined);
