import type { Command } from 'commander';
import { act, leaf } from '../command.ts';

export const status = (): Command =>
  leaf('status', 'labs under way, and what they have on the engine', 'status').action(
    act(async (context) => {
      const { engineAnswers } = await import('../../engine/info.ts');
      const { labStatus } = await import('../../labs/session.ts');
      const engineUp = await engineAnswers();
      if (!engineUp)
        context.say('no engine answers: objects of labs cannot be listed (npx drydock doctor says why)');
      const labs = await labStatus(engineUp);
      const lines = labs.flatMap(({ lab, passed, steps, next, objects, own, trouble }) => [
        `${lab}: ${passed.length} of ${steps} steps passed${next ? `, next ${next}` : ''}` +
          (own ? `; on your cluster ${own}` : ''),
        ...(trouble ? [`  ${trouble}`] : []),
        ...objects.map((object) => `  ${object}`),
      ]);
      return { data: { engineUp, labs }, lines: lines.length ? lines : ['no lab is under way'] };
    }),
  );
