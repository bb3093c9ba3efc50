/**
 * What a reader has read, passed and answered, in this browser: localStorage, "drydock.memory", in the shape
 * of src/project/memory.ts. Read and written here only. The event "drydock.memory" on the window tells what
 * is added, and "storage" tells other tabs. Where storage is switched off, nothing is kept.
 */
import { joined, type Memory, nothingYet } from '../../project/memory.ts';

const KEY = 'drydock.memory';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isAnswer = (value: unknown): boolean =>
  isRecord(value) && isTime(value.at) && typeof value.right === 'boolean';

/** True for a record of pages, or labs, and what `holds` says is well made. */
const ofPages = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([page, one]) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(page) && holds(one));
const each = (holds: (one: unknown) => boolean) => (value: unknown) =>
  isRecord(value) && Object.values(value).every(holds);

/** True for what is of the shape that schemas/memory.ts describes. */
export const isMemory = (value: unknown): value is Memory =>
  isRecord(value) &&
  value.schema === 1 &&
  ofPages(value.read, isTime) &&
  ofPages(value.passed, each(isTime)) &&
  ofPages(value.answered, each(isAnswer));

/** What is known. Anything that isn't of the shape counts as nothing. */
export function recall(): Memory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '0');
    if (isMemory(stored)) return stored;
  } catch {
    // Switched off, or no JSON.
  }
  return nothingYet();
}

/** Adds to what is known. */
export function remember(news: Partial<Memory>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(joined(recall(), { ...nothingYet(), ...news })));
  } catch {
    // Switched off, or full.
  }
  dispatchEvent(new Event(KEY));
}

/** Calls this now, and whenever more is known. */
export function whenKnown(show: () => void): void {
  show();
  for (const event of [KEY, 'storage', 'pageshow']) addEventListener(event, show);
}
