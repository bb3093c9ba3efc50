/** What a run prints, as it comes, and in the end beside what was recorded. */
import { asShown } from '../../process/shown.ts';
import type { ComparedLine, Outcome } from '../../schemas/run-api.ts';
import { pieces } from './differences.ts';
import { element } from './element.ts';
import type { RunView } from './run-view.ts';

const hidden = (text: string): HTMLElement => element('span', { className: 'sr-only' }, text);

/** One line of the output, with its difference from the recorded one. */
function comparedLine({ text, as, recorded }: ComparedLine): Node[] {
  const shown = asShown(text);
  if (as === 'new')
    return [element('ins', {}, hidden('not recorded: '), shown), document.createTextNode('\n')];
  if (recorded === undefined) return [document.createTextNode(`${shown}\n`)];
  const title = `recorded: ${recorded.trim()}`;
  const parts = pieces(shown, recorded).map(({ text, differs }) =>
    differs ? element('abbr', { title }, text) : document.createTextNode(text),
  );
  return [...parts, document.createTextNode('\n')];
}

const block = (...lines: (Node | string)[]): HTMLElement => element('pre', {}, element('samp', {}, ...lines));

/** What the marks in it mean, as far as there are any. */
function legend(compared: ComparedLine[], missing: string[]): Node[] {
  const varied = compared.flatMap(({ recorded }) => (recorded === undefined ? [] : [`${recorded}\n`]));
  return [
    ...(compared.some(({ as }) => as === 'new')
      ? [element('p', {}, '+ marks a line that the recording doesn’t have.')]
      : []),
    ...(missing.length > 0
      ? [
          element('p', {}, 'Recorded, and not printed here:'),
          block(...missing.flatMap((line) => [element('del', {}, line), '\n'])),
        ]
      : []),
    ...(varied.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, 'Dotted values differ from run to run'),
            element('p', {}, 'These lines were recorded as:'),
            block(...varied),
          ),
        ]
      : []),
  ];
}

/** The print-out of one run: give it each view of the run, in their order. */
export class Printed {
  readonly element: HTMLElement;
  readonly #pre = element('pre', {});
  readonly #caption = element('figcaption', {});
  readonly #begun = document.createTextNode('');
  #lines = 0;

  constructor() {
    this.element = element('figure', { className: 'printout', hidden: true }, this.#pre, this.#caption);
  }

  /** The block that lines of one origin are added to; a new one where the origin changes. */
  #block(from: 'runner' | 'step'): Element {
    const name = from === 'runner' ? 'i' : 'samp';
    const last = this.#pre.lastElementChild;
    if (last?.localName === name) return last;
    return this.#pre.appendChild(element(name, {}));
  }

  show({ lines, begun, outcome }: RunView): void {
    const followed = this.#pre.scrollHeight - this.#pre.scrollTop - this.#pre.clientHeight < 4;
    this.#begun.remove();
    for (const { text, from } of lines.slice(this.#lines)) this.#block(from).append(`${text}\n`);
    this.#lines = lines.length;
    if (begun !== '') {
      this.#begun.data = asShown(begun);
      this.#block('step').append(this.#begun);
    }
    if (outcome) this.#end(outcome);
    this.element.hidden = this.#pre.textContent === '' && this.#caption.textContent === '';
    if (followed) this.#pre.scrollTop = this.#pre.scrollHeight;
    // What scrolls is reached by keyboard.
    if (this.#pre.scrollHeight > this.#pre.clientHeight && this.#pre.tabIndex < 0) {
      this.#pre.tabIndex = 0;
      this.#pre.role = 'region';
      this.#pre.ariaLabel = 'Output on your machine';
    }
  }

  #end(outcome: Outcome): void {
    if (outcome.verb === 'failed') return;
    // How far it was is no longer of interest.
    for (const said of this.#pre.querySelectorAll('i')) said.remove();
    if (outcome.verb === 'clean')
      this.#pre.replaceChildren(element('samp', {}, ...outcome.lines.map((line) => `${line}\n`)));
    if (outcome.verb !== 'run') return;
    const { compared, missing, symptom } = outcome;
    if (symptom !== undefined)
      this.#pre.replaceChildren(element('samp', {}, `${asShown(symptom.trimEnd())}\n`));
    else if (compared.length > 0)
      this.#pre.replaceChildren(element('samp', {}, ...compared.flatMap(comparedLine)));
    this.#caption.replaceChildren(...legend(compared, missing));
  }
}
