import { engineAnswers } from '../../engine/info.ts';
import { labStatus } from '../../labs/session.ts';
import type { Verb } from '../verb.ts';

export const status: Verb = {
  usage: 'status',
  summary: 'labs under way, and what they have on the engine',
  run: async (_args, context) => {
    const engineUp = await engineAnswers();
    if (!engineUp)
      context.say('no engine answers: objects of labs cannot be listed (npx drydock doctor says why)');
    const labs = await labStatus(engineUp);
    const lines = labs.flatMap(({ lab, passed, steps, next, objects }) => [
      `${lab}: ${passed.length} of ${steps} steps passed${next ? `, next ${next}` : ''}`,
      ...objects.map((object) => `  ${object}`),
    ]);
    return { data: { engineUp, labs }, lines: lines.length ? lines : ['no lab is under way'] };
  },
};
