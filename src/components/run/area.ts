/** Where a step, or the lab's card, shows what happens on the reader's machine. Empty, it takes no room. */

import type { Outcome } from '../../schemas/run-api.ts';
import { inlineCode } from '../lesson/text.ts';
import type { Findings, Problem } from './api.ts';
import { element } from './element.ts';
import { Printed } from './printed.ts';
import type { RunView } from './run-view.ts';
import { verdict } from './words.ts';

const list = (items: Node[]): HTMLElement =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));

const withCode = (text: string): HTMLElement => element('span', { innerHTML: inlineCode(text) });

export class Area {
  readonly element: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly #status = element('p', { className: 'proof', role: 'status' });
  /** Hints that were asked for, and a problem's details and repairs. */
  readonly #more = element('div', { className: 'run-more', ariaLive: 'polite' });
  readonly #output = element('div', {});
  #printed: Printed | undefined;

  /** @param where what the cancel button is named after: "step 2", "the lab" */
  constructor(where: string) {
    this.cancel = element(
      'button',
      { type: 'button', hidden: true },
      'Cancel',
      element('span', { className: 'sr-only' }, ` ${where}`),
    );
    this.element = element(
      'div',
      { className: 'run-area' },
      element(
        'div',
        { className: 'run-head' },
        element('p', {}, element('b', {}, 'On your machine')),
        this.cancel,
      ),
      this.#status,
      this.#more,
      this.#output,
    );
  }

  clear(): void {
    for (const part of [this.#status, this.#more, this.#output]) part.replaceChildren();
    this.#printed = undefined;
    this.element.classList.remove('used');
  }

  /** Says what goes on; a new run's output takes the place of the last one's. */
  begin(text: string, printsAnew: boolean): void {
    this.element.classList.add('used');
    this.say(text);
    this.#more.querySelectorAll('.problem').forEach((shown) => {
      shown.remove();
    });
    if (!printsAnew) return;
    this.#output.replaceChildren();
    this.#printed = undefined;
  }

  say(text: string): void {
    this.#status.className = 'proof';
    this.#status.textContent = text;
  }

  /** The run's output; checks and hints have none and leave the last one. */
  print(view: RunView): void {
    if (!this.#printed) {
      this.#printed = new Printed();
      this.#output.replaceChildren(this.#printed.element);
    }
    this.#printed.show(view);
  }

  /**
   * Says how a run ended.
   * @param breaks whether the step is one that is broken to be repaired
   */
  end(outcome: Outcome, breaks = false): void {
    const { mark, lead, text, look } = verdict(outcome, breaks);
    this.#status.className = `proof ${mark}`;
    this.#status.replaceChildren(
      element('b', {}, lead),
      ` ${text}`,
      ...(look ? [element('br', {}), `Look: ${look}`] : []),
    );
    if (outcome.verb === 'hint' && outcome.hint) this.#hint(outcome.hint);
    if (outcome.verb === 'failed') this.#details(outcome.problem);
  }

  /** Says what comes next, below the verdict. */
  onward(...next: (Node | string)[]): void {
    this.#status.append(element('br', {}), ...next);
  }

  #hint({ number, text }: { number: number; text: string }): void {
    const hints = this.#more.querySelector('ol') ?? this.#more.appendChild(element('ol', {}));
    // After the last one the server says it again.
    if ([...hints.children].some((shown) => (shown as HTMLLIElement).value === number)) return;
    hints.append(element('li', { value: number }, withCode(text)));
  }

  /** Says why there is no run, or none any more. */
  problem(problem: Problem): void {
    this.element.classList.add('used');
    this.end({ verb: 'failed', problem, interrupted: false });
  }

  #details({ details, hints }: Problem): void {
    const box = element('div', { className: 'problem' });
    if (details.length > 0) box.append(element('pre', {}, details.join('\n')));
    if (hints.length > 0) box.append(element('p', {}, 'Try:'), list(hints.map(withCode)));
    if (box.hasChildNodes()) this.#more.append(box);
  }

  /** What the doctor found amiss: in sight what every lab needs, and the rest folded. */
  findings(findings: Findings): void {
    const amiss = findings.filter(({ holds }) => !holds);
    const concernsAll = ({ text }: Findings[number]): boolean => text.includes('every lab');
    const items = (some: Findings): HTMLElement =>
      list(
        some.map(({ text, repair }) =>
          element('div', {}, text, ...(repair.length > 0 ? [list(repair.map(withCode))] : [])),
        ),
      );
    const [first, rest] = [amiss.filter(concernsAll), amiss.filter((one) => !concernsAll(one))];
    if (first.length > 0)
      this.#more.append(
        element('div', { className: 'problem' }, element('p', {}, 'The doctor finds:'), items(first)),
      );
    if (rest.length > 0)
      this.#more.append(
        element(
          'details',
          { className: 'problem' },
          element('summary', {}, `What the doctor ${first.length > 0 ? 'also ' : ''}finds, for some labs`),
          items(rest),
        ),
      );
  }
}
