/** The buttons: each takes the place of the word beside the command that does the same in a terminal. */
import type { Order } from '../../schemas/run-api.ts';
import { element } from './element.ts';

type Verb = Order['verb'];

/** What a button says, and the rest of its name for those who don't see where it stands. */
const LABELS: Partial<Record<Verb, [label: string, joint: string]>> = {
  start: ['Start', ''],
  reset: ['Reset', ''],
  clean: ['Clean up', ' after'],
  run: ['Run', ''],
  check: ['Check', ''],
  hint: ['Hint', ' for'],
};

export interface Control {
  verb: Verb;
  button: HTMLButtonElement;
}

function control(verb: Verb, where: string, label: [string, string]): Control {
  const [word, joint] = label;
  const more = element('span', { className: 'sr-only' }, `${joint} ${where}`);
  return { verb, button: element('button', { type: 'button' }, word, more) };
}

/** Which verb a command of the page is: `npx drydock check docker/volumes 2-kept`. */
const verbOf = (command: string, lab: string): Verb | undefined =>
  Object.keys(LABELS).find((verb) => command.includes(` ${verb} ${lab}`)) as Verb | undefined;

/**
 * Puts buttons on the commands of a step or of the lab's card, and below them one that has no command there.
 * @param where what they act on: "step 2", "this lab"
 */
export function controls(list: Element, lab: string, where: string): Control[] {
  const breaks = list.parentElement?.classList.contains('break');
  const made = [...list.children].flatMap((row) => {
    const verb = verbOf(row.querySelector('kbd')?.textContent ?? '', lab);
    const label =
      verb && (verb === 'run' && breaks ? (['Break it', ' in'] as [string, string]) : LABELS[verb]);
    const term = row.querySelector('dt');
    if (!verb || !label || !term) return [];
    const found = control(verb, where, label);
    // On paper there are no buttons, and the word is there again.
    term.replaceChildren(element('span', { className: 'run-word' }, term.textContent ?? ''), found.button);
    return [found];
  });
  const add = (verb: Verb, label: [string, string], what: string): void => {
    const found = control(verb, where, label);
    made.push(found);
    list.after(element('p', { className: 'run-line' }, found.button, element('span', {}, what)));
  };
  if (breaks) add('hint', ['Hint', ' for'], 'one more each time');
  if (list.closest('.lab-card')) add('reset', ['Reset', ''], 'clean up, and begin again');
  return made;
}
