import type { Lab, Step } from '../labs/load.ts';
import { readProgress } from '../labs/progress.ts';
import type { CheckResult } from '../labs/session.ts';
import { shownScript } from '../labs/transcript.ts';
import { typed } from './lab-shell.ts';

const titleLine = ({ id, title }: Step): string => `${id}: ${title}`;

const KINDS: Record<Step['kind'], string> = {
  do: 'do: type these commands',
  task: 'task: reach the goal in your own way',
  break: 'break: find out what is wrong and repair it',
};

/** A step's goal, what helps on the way, and what comes after it. */
function wayLines(lab: Lab, step: Step, type: (verb: string) => string): string[] {
  const unbroken = step.kind === 'break' && !readProgress(lab)?.injected.includes(step.id);
  return [
    ...(step.goal ?? '')
      .trim()
      .split('\n')
      .map((line) => `goal: ${line}`),
    ...(unbroken ? [`first: ${type('run')} breaks it`] : []),
    `stuck: ${type('hint')}`,
  ];
}

/** What a learner is told when a step begins. */
export function taskLines(lab: Lab, step: Step): string[] {
  const type = (verb: string): string => typed(verb, lab, step);
  return [
    titleLine(step),
    ...(step.kind === 'do'
      ? [`do it: type the commands of the page, or ${type('run')}`]
      : wayLines(lab, step, type)),
    `the page: /${lab.lesson}/`,
    `then: ${type('check')}`,
  ];
}

/**
 * A step's title, kind and goal; for one to do, its commands.
 * @param inShell whether it is read in the lab's shell
 */
export function goalLines(lab: Lab, step: Step, inShell?: boolean): string[] {
  const type = (verb: string): string => typed(verb, lab, step, inShell);
  return [
    titleLine(step),
    KINDS[step.kind],
    ...(step.kind === 'do'
      ? [
          '',
          ...shownScript(step.run)
            .replace(/^(?=.)/gm, '  ')
            .split('\n'),
          '',
        ]
      : wayLines(lab, step, type)),
    `then: ${type('check')}`,
  ];
}

/** The outcome of a check, and what it said. */
export const checkLines = (step: Step, { passed, text }: CheckResult): string[] => [
  `${passed ? 'passed' : 'not yet'}  ${step.id}: ${step.title}`,
  ...text.split('\n').map((line) => `  ${line}`),
];
