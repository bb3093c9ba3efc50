import type { Command } from 'commander';
import { chosenCluster } from '../../cluster/choice.ts';
import { labIds, loadLab } from '../../labs/load.ts';
import { inCourseOrder } from '../../labs/order.ts';
import { readProgress } from '../../labs/progress.ts';
import { act, leaf } from '../command.ts';

export const list = (): Command =>
  leaf(
    'list',
    'all labs in the order of the course, with what they need and how long they take',
    'list',
  ).action(
    act(() => {
      const own = chosenCluster()?.context;
      const labs = inCourseOrder(labIds().map((id) => loadLab(id)));
      const data = labs.map(({ id, title, lesson, needs, addons, anyCluster, minutes, steps }) => {
        const progress = readProgress({ id });
        return {
          id,
          title,
          lesson,
          needs,
          addons,
          anyCluster,
          minutes,
          steps: steps.map((step) => step.id),
          passed: progress?.passed ?? [],
          underWay: progress !== undefined,
        };
      });
      const width = Math.max(0, ...data.map(({ id }) => id.length));
      const lines = data.map(({ id, title, needs, addons, anyCluster, minutes, steps, passed, underWay }) => {
        const there = own !== undefined && anyCluster;
        const asks = [...needs.map((need) => (there && need === 'kind' ? 'kind*' : need)), ...addons].join(
          ', ',
        );
        const progress = underWay ? `  (${passed.length} of ${steps.length} steps passed)` : '';
        return `${id.padEnd(width)}  ${String(minutes).padStart(2)} min  ${asks}  ${title}${progress}`;
      });
      const note =
        own === undefined
          ? []
          : [
              '',
              `* begins on your cluster ${own}; the others that need kind only run on the course's own: ` +
                'npx drydock cluster use --none',
            ];
      return { data, lines: [...lines, ...note] };
    }),
  );
