/**
 * Marks the first answer chosen of each question and keeps the score of each quiz in the page. The event
 * "drydock.memory" tells progress.ts, which remembers it; "known" comes from there, at an answer that was
 * right before.
 */
for (const quiz of document.querySelectorAll('.quiz')) {
  const questions = quiz.querySelectorAll('.question').length;
  const status = quiz.querySelector('[role=status]') as HTMLElement;
  let right = 0;
  let done = 0;
  const mark = (answer: HTMLElement): void => {
    const question = answer.parentElement as HTMLElement;
    if (question.dataset.done) return;
    question.dataset.done = answer.dataset.first = '1';
    done++;
    if (answer.dataset.right) right++;
    const left = questions - done;
    status.textContent = `${right} of ${done} right at the first try${left > 0 ? `, ${left} to go` : ''}`;
    dispatchEvent(new Event('drydock.memory'));
  };
  quiz.addEventListener('known', ({ target }) => mark(target as HTMLElement), true);
  // "toggle" does not bubble, but it can be captured.
  quiz.addEventListener(
    'toggle',
    ({ target }) => {
      const answer = target as HTMLDetailsElement;
      if (answer.open && answer.matches('.answer')) mark(answer);
    },
    true,
  );
}
