import { findStep, type Lab, type Step } from '../labs/load.ts';
import { currentStep, readProgress } from '../labs/progress.ts';
import type { CheckResult } from '../labs/session.ts';
import { EXIT, Problem } from '../project/problem.ts';

/** The step of a lab that is named, or else the one that is due. */
export function stepOf(lab: Lab, name: string | undefined): Step {
  if (name !== undefined) return findStep(lab, name);
  const step = currentStep(lab, readProgress(lab));
  if (step) return step;
  throw new Problem(`every step of ${lab.id} has passed`, {
    exitCode: EXIT.misuse,
    hints: [`npx drydock clean ${lab.id}`, `or name a step: ${lab.steps.map(({ id }) => id).join(', ')}`],
  });
}

/** What a learner is told when a step begins. */
export function taskLines(lab: Lab, step: Step): string[] {
  const unbroken = step.kind === 'break' && !readProgress(lab)?.injected.includes(step.id);
  const title = `${step.id}: ${step.title}`;
  const next = `then: npx drydock check ${lab.id} ${step.id}`;
  const page = `the page: /${lab.lesson}/`;
  if (step.kind === 'do')
    return [
      title,
      `do it: type the commands of the page, or npx drydock run ${lab.id} ${step.id}`,
      page,
      next,
    ];
  return [
    title,
    ...(step.goal ?? '')
      .trim()
      .split('\n')
      .map((line) => `goal: ${line}`),
    ...(unbroken ? [`first: npx drydock run ${lab.id} ${step.id} breaks it`] : []),
    `stuck: npx drydock hint ${lab.id} ${step.id}`,
    page,
    next,
  ];
}

/** Says that earlier steps, which this one builds on, haven't passed; undefined if all have. */
export function earlierNote(lab: Lab, step: Step): string | undefined {
  const passed = readProgress(lab)?.passed ?? [];
  const open = lab.steps.slice(0, lab.steps.indexOf(step)).filter(({ id }) => !passed.includes(id));
  return open.length
    ? `not passed yet, and this step stands on it: ${open.map(({ id }) => id).join(', ')}`
    : undefined;
}

/** The outcome of a check, and what it said. */
export const checkLines = (step: Step, { passed, text }: CheckResult): string[] => [
  `${passed ? 'passed' : 'not yet'}  ${step.id}: ${step.title}`,
  ...text.split('\n').map((line) => `  ${line}`),
];
