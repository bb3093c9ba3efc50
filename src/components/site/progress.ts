import { whereNext } from '../../project/memory.ts';
import { recall, remember, whenKnown } from './memory.ts';

/** A page's id, from its address below any base: docker/volumes. */
const pageOf = ({ pathname }: { pathname: string }): string =>
  /([\w-]+\/[\w-]+)\/$/.exec(pathname)?.[1] ?? '';

const page = pageOf(location);
let shown = false;

/**
 * What is seen of a reader's progress on a page, and what the page adds to it.
 * @param read whether the page's end was seen
 */
export function progress(read: boolean): void {
  // The reference is looked up, and never read through.
  if (read && page && !page.startsWith('reference/'))
    remember({ read: { [page]: new Date().toISOString() } });
  if (!shown) {
    shown = true;
    markAnswered();
    markRead(document.querySelectorAll('.course a, .path a'));
    goOn(document.querySelector('.opening .prose > p:last-child a'), document.querySelectorAll('.path a'));
  }
  rememberAnswers();
}

/** A question's own words tell it apart: one that is written anew is asked anew. */
const nameOf = (question: HTMLElement): string => question.ariaLabel ?? '';
const wasRight = (question: HTMLElement): boolean => !!recall().answered[page]?.[nameOf(question)]?.right;

/** Marks what was right before. What was wrong may be tried again. */
function markAnswered(): void {
  for (const question of document.querySelectorAll<HTMLElement>('.question'))
    if (wasRight(question)) question.querySelector('[data-right]')?.dispatchEvent(new Event('known'));
}

function rememberAnswers(): void {
  for (const first of document.querySelectorAll<HTMLElement>('.answer[data-first]')) {
    const question = first.parentElement as HTMLElement;
    const right = !!first.dataset.right;
    if (question.dataset.kept || wasRight(question)) continue;
    question.dataset.kept = '1';
    remember({ answered: { [page]: { [nameOf(question)]: { at: new Date().toISOString(), right } } } });
  }
}

function markRead(links: NodeListOf<HTMLAnchorElement>): void {
  whenKnown(() => {
    const { read } = recall();
    for (const link of links) link.toggleAttribute('data-read', pageOf(link) in read);
  });
}

/** Makes of the link that begins the course one that goes on where the reader was. */
function goOn(link: HTMLAnchorElement | null, lessons: NodeListOf<HTMLAnchorElement>): void {
  if (!link) return;
  const stops = [...lessons].map((lesson) => ({
    page: pageOf(lesson),
    lab: lesson.dataset.lab,
    steps: lesson.dataset.steps?.split(' ') ?? [],
    lesson,
  }));
  whenKnown(() => {
    const next = whereNext(stops, recall());
    const stop = stops.find(({ page }) => page === next?.page);
    if (!next || !stop) return;
    const [anchor, step] = next.step
      ? [`#step-${stop.steps[next.step - 1]}`, `, step ${next.step}`]
      : ['', ''];
    link.href = stop.lesson.href + anchor;
    link.textContent = `Continue: ${stop.lesson.textContent?.trim()}${step}`;
  });
}
