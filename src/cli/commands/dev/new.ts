import type { Command } from 'commander';
import type { Scaffold } from '../../../labs/scaffold.ts';
import { act, group, leaf, type Outcome } from '../../command.ts';

const written = (kind: 'lab' | 'lesson', name: string, { files, next }: Scaffold): Outcome => ({
  data: { kind, name, files, next },
  lines: [...files.map((file) => `wrote ${file}`), ...next.map((line) => `next: ${line}`)],
});

const lab = (): Command =>
  leaf('lab', 'write a lab of one step that verifies as it is', 'dev new lab docker/example')
    .argument('<track/name>', "the lab's id, which is also its folder in labs/")
    .action(
      act(async (_context, name: string) => {
        const { scaffoldLab } = await import('../../../labs/scaffold.ts');
        return written('lab', name, scaffoldLab(name));
      }),
    );

const lesson = (): Command =>
  leaf('lesson', 'write a lesson, and list it in the course', 'dev new lesson docker/example')
    .argument('<module/name>', 'its path in src/content/docs/; it shows the lab of that id, if there is one')
    .action(
      act(async (_context, name: string) => {
        const { scaffoldLesson } = await import('../../../labs/scaffold.ts');
        return written('lesson', name, scaffoldLesson(name));
      }),
    );

export const newFiles = (): Command =>
  group('new', 'write the files of a new lab or lesson', 'dev new lab docker/example', [lab(), lesson()]);
