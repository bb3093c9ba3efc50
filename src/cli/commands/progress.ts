import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Lab, labIds, loadLab } from '../../labs/load.ts';
import { addToMemory, everPassed, memoryFile, readMemory } from '../../labs/memory.ts';
import { inCourseOrder } from '../../labs/order.ts';
import { writeWhole } from '../../process/store.ts';
import { type Memory, whereNext } from '../../project/memory.ts';
import { parseFile } from '../../project/parse.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import { memory as schema } from '../../schemas/memory.ts';
import { act, leaf } from '../command.ts';

/** As a person names a file: from the folder in which the command was typed. */
const named = (file: string): string => resolve(process.env.DRYDOCK_TYPED_IN || process.cwd(), file);

function writeTo(file: string, memory: Memory): void {
  if (existsSync(file))
    throw new Problem(`${file}: expected a new file; found one`, {
      exitCode: EXIT.misuse,
      hints: 'name another one, or remove this one first',
    });
  writeWhole(file, `${JSON.stringify(memory, null, 2)}\n`);
}

function labLines(labs: Lab[], memory: Memory): string[] {
  const begun = labs.filter((lab) => everPassed(lab, memory).length > 0);
  const width = Math.max(0, ...begun.map(({ id }) => id.length));
  return begun.map((lab) => {
    const passed = everPassed(lab, memory).length;
    const all = passed === lab.steps.length ? ', all of it' : '';
    return `${lab.id.padEnd(width)}  ${passed} of ${lab.steps.length} steps${all}`;
  });
}

function nextLine(labs: Lab[], memory: Memory): string[] {
  const course = labs.map(({ id, lesson, steps }) => ({
    page: lesson,
    lab: id,
    steps: steps.map((step) => step.id),
  }));
  const next = whereNext(course, memory);
  const lab = next && labs.find(({ lesson }) => lesson === next.page);
  if (!lab) return [];
  const step = next.step ? ` (step ${next.step}: ${lab.steps[next.step - 1]?.title})` : '';
  return ['', `go on: npx drydock start ${lab.id}${step}`];
}

export const progress = (): Command =>
  leaf('progress', 'what has passed and was read, which clean-up keeps', 'progress --to progress.json')
    .option('--to <file>', 'write it into a new file, to take it to another machine')
    .option('--from <file>', 'add what such a file holds to what is known here')
    .action(
      act((_context, { to, from }: { to?: string; from?: string }) => {
        if (from !== undefined)
          addToMemory(
            parseFile(schema, named(from), from, 'npx drydock progress --to FILE writes such a file'),
          );
        const memory = readMemory();
        if (to !== undefined) writeTo(named(to), memory);
        const labs = inCourseOrder(labIds().map((id) => loadLab(id)));
        const lines = labLines(labs, memory);
        const read = Object.keys(memory.read).length;
        return {
          data: memory,
          lines: [
            ...(lines.length ? lines : ['no step has passed yet']),
            ...(read ? [`${read} ${read === 1 ? 'page' : 'pages'} read in a browser`] : []),
            ...(to === undefined ? nextLine(labs, memory) : ['', `written: ${to}`]),
            ...(from === undefined ? [] : [`added to ${memoryFile()}`]),
          ],
        };
      }),
    );
