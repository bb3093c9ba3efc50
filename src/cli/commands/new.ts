import { scaffoldLab, scaffoldLesson } from '../../labs/scaffold.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import type { Verb } from '../verb.ts';

export const newFile: Verb = {
  usage: 'new <kind> <name>',
  summary: 'scaffold a lab or a lesson that passes its tests: new lab TRACK/NAME, new lesson MODULE/NAME',
  run: async ([kind = '', name = '']) => {
    if (kind !== 'lab' && kind !== 'lesson')
      throw new Problem(`new: expected 'lab' or 'lesson'; found '${kind}'`, {
        exitCode: EXIT.misuse,
        hints: 'npx drydock new lab docker/example',
      });
    const { files, next } = kind === 'lab' ? scaffoldLab(name) : scaffoldLesson(name);
    return {
      data: { kind, name, files, next },
      lines: [...files.map((file) => `wrote ${file}`), ...next.map((line) => `next: ${line}`)],
    };
  },
};
