/**
 * The program that runs labs, as a page shows it. In a checkout and in a lab's shell it is `npx drydock`.
 * Everybody else has it from the page's own site, `npx https://docs.example.org/drydock.tgz`: the build knows
 * that address only if it was told, the browser always does.
 */
import { siteAddress } from '../../project/address.ts';
import { ARCHIVE } from '../../project/archive.ts';

export const PROGRAM = 'npx drydock';

/** What every page shows for PROGRAM, before the browser knows better. */
export function programShown(address = siteAddress()): string {
  return address ? `npx ${address}${ARCHIVE}` : PROGRAM;
}

/** A command in its two parts: the program, if it is PROGRAM, and the rest. */
export function splitProgram(command: string): { program?: string; rest: string } {
  return command.startsWith(`${PROGRAM} `)
    ? { program: programShown(), rest: command.slice(PROGRAM.length) }
    : { rest: command };
}
