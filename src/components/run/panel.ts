/**
 * Runs the labs of a page: buttons beside the commands that do the same in a terminal, and below them what
 * happens on the reader's machine. In the pages that `npm start` serves, and in no others: the server adds
 * this script and its style sheet, and nothing of either is in what a static host serves.
 *
 * A run belongs to the server and goes on without the page. Which one the page was following is kept in
 * sessionStorage under `drydock.run` until it has ended, so that a page that is loaded again shows the end of
 * one that ended meanwhile.
 */
import type { LabState, Order, RunState } from '../../schemas/run-api.ts';
import { cancel, doctor, follow, labState, order, Refused, runs } from './api.ts';
import { Area } from './area.ts';
import { type Control, controls } from './controls.ts';
import { element } from './element.ts';
import { begin, next, type RunView } from './run-view.ts';
import { joinMemories, keepMemoriesJoined } from './shared-memory.ts';
import { doing, standing } from './words.ts';

/** The lab's card or one of its steps. */
interface Part {
  /** The step's id; none on the card. */
  step?: string;
  /** Of the step, from 1. */
  number?: number;
  /** How many steps the lab has. */
  of?: number;
  title: string;
  root: HTMLElement;
  controls: Control[];
  area: Area;
}

const FOLLOWED = 'drydock.run';
/** Verbs that print; the others leave what was printed before. */
const PRINTS = new Set<Order['verb']>(['start', 'run', 'solve', 'reset', 'clean']);

function makePart(root: HTMLElement, lab: string): Part | undefined {
  const list = root.querySelector(':scope > .commands');
  if (!list) return undefined;
  const { step } = root.dataset;
  const [, number, of] = /(\d+) of (\d+)/.exec(root.querySelector('.step-title')?.textContent ?? '') ?? [];
  const where = step ? `step ${number}` : 'this lab';
  const area = new Area(where);
  const part = {
    ...(step ? { step, number: Number(number), of: Number(of) } : {}),
    title: root.querySelector('.step-title b')?.textContent?.replace(/^: /, '') ?? '',
    root,
    controls: controls(list, lab, where),
    area,
  };
  root.append(area.element);
  return part;
}

class LabOnPage {
  readonly #lab: string;
  readonly #parts: Part[];
  readonly #progress = element('p', { className: 'run-progress' }, '\u00a0');
  #run: string | undefined;
  #busy = false;

  constructor(lab: string, roots: HTMLElement[]) {
    this.#lab = lab;
    this.#parts = roots.flatMap((root) => makePart(root, lab) ?? []);
    this.#card?.area.element.before(this.#progress);
    for (const part of this.#parts) {
      for (const { verb, button } of part.controls) button.onclick = () => void this.#order(part, verb);
      part.area.cancel.onclick = () => void this.#cancel(part);
    }
  }

  get #card(): Part | undefined {
    return this.#parts.find(({ step }) => step === undefined);
  }

  /** Where a run is shown: at its step, else on the card. */
  #partOf(step: string | undefined): Part | undefined {
    return this.#parts.find((part) => part.step === step) ?? this.#card ?? this.#parts[0];
  }

  #link(step: string): Node {
    const part = this.#parts.find((part) => part.step === step);
    if (!part) return document.createTextNode(step);
    return element('a', { href: `#step-${step}` }, `${part.number}. ${part.title}`);
  }

  /** Asks where the learner is, and shows it; goes on with a run that is under way. */
  async refresh(): Promise<LabState | undefined> {
    try {
      const state = await labState(this.#lab);
      this.#show(state);
      if (state.run && !this.#busy) this.#follow(state.run);
      return state;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#progress.replaceChildren(error.problem.message);
      return undefined;
    }
  }

  #show(state: LabState): void {
    const of = this.#parts.find((part) => part.of)?.of ?? this.#parts.length - 1;
    const { current, started } = state;
    this.#progress.replaceChildren(
      standing(state, of),
      ...(started && current !== undefined ? [this.#link(current)] : []),
    );
    for (const { root, step } of this.#parts) {
      if (step === undefined) root.classList.toggle('due', !started);
      else {
        root.classList.toggle('due', started && step === current);
        root.classList.toggle('passed-here', state.passed.includes(step));
        root.classList.toggle('broken-here', state.injected.includes(step));
      }
    }
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    // Not `disabled`: the button that was pressed keeps the focus.
    for (const { button } of this.#parts.flatMap(({ controls }) => controls))
      button.ariaDisabled = busy ? 'true' : null;
  }

  async #order(part: Part, verb: Order['verb']): Promise<void> {
    if (this.#busy) return;
    this.#setBusy(true);
    part.area.begin(doing({ verb, step: part.step }, part.number), PRINTS.has(verb));
    try {
      this.#follow(await order({ verb, lab: this.#lab, ...(part.step ? { step: part.step } : {}) }));
    } catch (error) {
      this.#setBusy(false);
      if (!(error instanceof Refused)) throw error;
      part.area.problem(error.problem);
      // Another page or a terminal was faster.
      if (error.status === 409) await this.refresh();
    }
  }

  async #cancel(part: Part): Promise<void> {
    if (!this.#run) return;
    part.area.say('Cancelling …');
    await cancel(this.#run).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      part.area.problem(error.problem);
    });
  }

  /** Shows a run from its first event on. */
  #follow(run: RunState): void {
    const { verb } = run.order;
    const part = this.#partOf(run.step ?? run.order.step);
    if (!part) return;
    const { area } = part;
    const goesOn = doing({ verb, step: part.step }, part.number);
    this.#run = run.id;
    this.#setBusy(true);
    sessionStorage.setItem(FOLLOWED, run.id);
    area.begin(goesOn, PRINTS.has(verb));
    // Clean-up goes to its end.
    area.cancel.hidden = verb === 'clean';
    let view = begin(run);
    let drawing = false;
    let waiting = false;
    const draw = (): void => {
      drawing = false;
      if (PRINTS.has(verb)) area.print(view);
      if (view.outcome) void this.#end(part, view);
    };
    follow(run.id, {
      event: (number, event) => {
        if (waiting) area.say(goesOn);
        waiting = false;
        view = next(view, number, event);
        // Many events between two frames are one change of the page.
        if (!drawing) requestAnimationFrame(draw);
        drawing = true;
      },
      waiting: () => {
        waiting = true;
        area.say('The server doesn’t answer. Trying again …');
      },
      lost: (problem) => {
        this.#done(part, verb);
        area.problem(problem);
      },
    });
  }

  #done({ area, controls }: Part, verb: Order['verb']): void {
    const pressed = controls.find((control) => control.verb === verb)?.button;
    if (document.activeElement === area.cancel) pressed?.focus({ preventScroll: true });
    area.cancel.hidden = true;
    this.#run = undefined;
    this.#setBusy(false);
    sessionStorage.removeItem(FOLLOWED);
  }

  async #end(part: Part, view: RunView): Promise<void> {
    const { outcome } = view;
    const { area } = part;
    if (!outcome) return;
    this.#done(part, view.verb);
    if (outcome.verb === 'reset' || outcome.verb === 'clean')
      for (const other of this.#parts) if (other !== part) other.area.clear();
    area.end(outcome, part.root.classList.contains('break'));
    void joinMemories();
    const state = await this.refresh();
    // The next run has begun meanwhile, and the area is its.
    if (this.#busy) return;
    if (outcome.verb === 'check' && outcome.passed && state?.current)
      area.onward('Next: ', this.#link(state.current));
    // Where the lab was not even begun, that is what failed.
    if (outcome.verb === 'failed' && !outcome.interrupted && (state?.started || PRINTS.has(view.verb)))
      await this.#diagnose(area);
  }

  /** Says below what failed what doctor finds amiss on this machine. */
  async #diagnose(area: Area): Promise<void> {
    const report = await doctor().catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
    if (report && !this.#busy) area.findings(report.findings);
  }

  /** Shows where the learner is, and a run that is under way, or the end of the one that was followed. */
  async resume(followed: string | null): Promise<void> {
    const state = await this.refresh();
    if (!followed || state?.run) return;
    const run = (await runs().catch(() => [])).find(({ id }) => id === followed);
    if (run?.order.lab === this.#lab && !this.#busy) this.#follow(run);
  }
}

/** The card names its lab in its commands, the last of which is about the lab alone. */
const labOfCard = (card: Element): string =>
  / ([a-z0-9-]+\/[a-z0-9-]+)$/.exec([...card.querySelectorAll('kbd')].at(-1)?.textContent ?? '')?.[1] ?? '';

function main(): void {
  const roots = [...document.querySelectorAll<HTMLElement>('.lab-card, .lab-step[data-step]')];
  const labs = Map.groupBy(roots, (root) => root.dataset.lab ?? labOfCard(root));
  const followed = sessionStorage.getItem(FOLLOWED);
  for (const [id, some] of labs) {
    const lab = new LabOnPage(id, some);
    void lab.resume(followed);
    // What was done in a terminal meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void lab.refresh();
    });
  }
  keepMemoriesJoined();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void joinMemories();
  });
  document.documentElement.dataset.run = '';
}

main();
