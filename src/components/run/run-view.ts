/** What a page knows of a run: a pure function of the run's events, in their order. */
import { asShown } from '../../process/shown.ts';
import type { Order, Outcome, RunEvent, RunState } from '../../schemas/run-api.ts';

export interface Line {
  text: string;
  /** The runner says how far it is; the step prints. */
  from: 'runner' | 'step';
}

export interface RunView {
  verb: Order['verb'];
  /** Lines that have ended, as a terminal shows them. */
  lines: Line[];
  /** The line that the step has begun, as it printed it: what comes next may write over it. */
  begun: string;
  /** Number of the last event, from 1; 0 before the first. */
  last: number;
  /** None while the run goes on. */
  outcome?: Outcome;
}

/** A run of which no event has come. */
export const begin = ({ order }: Pick<RunState, 'order'>): RunView => ({
  verb: order.verb,
  lines: [],
  begun: '',
  last: 0,
});

const ofStep = (text: string): Line => ({ text: asShown(text), from: 'step' });

/** Ends the line that the step has begun. */
const ended = ({ lines, begun }: RunView): Line[] => (begun === '' ? lines : [...lines, ofStep(begun)]);

/**
 * The view after one more event.
 * @param number the event's own, from 1; one that was there already changes nothing
 */
export function next(view: RunView, number: number, event: RunEvent): RunView {
  if (number <= view.last || view.outcome) return view;
  const now = { ...view, last: number };
  if (event.type === 'ended') return { ...now, lines: ended(view), begun: '', outcome: event.outcome };
  if (event.type === 'said')
    return { ...now, lines: [...ended(view), { text: event.text, from: 'runner' }], begun: '' };
  const parts = (view.begun + event.text).split('\n');
  const begun = parts.pop() ?? '';
  return parts.length === 0
    ? { ...now, begun }
    : { ...now, lines: [...view.lines, ...parts.map(ofStep)], begun };
}
