/**
 * Marks the first answer chosen of each question and keeps the score of each quiz in the page. Nothing is
 * stored.
 */
for (const quiz of document.querySelectorAll('.quiz')) {
  const questions = quiz.querySelectorAll('.question').length;
  const status = quiz.querySelector('[role=status]') as HTMLElement;
  let right = 0;
  let done = 0;
  // "toggle" does not bubble, but it can be captured.
  quiz.addEventListener(
    'toggle',
    ({ target }) => {
      const answer = target as HTMLDetailsElement;
      const question = answer.parentElement as HTMLElement;
      if (!answer.open || question.dataset.done || !answer.matches('.answer')) return;
      question.dataset.done = answer.dataset.first = '1';
      done++;
      if (answer.dataset.right) right++;
      const left = questions - done;
      status.textContent = `${right} of ${done} right at the first try${left > 0 ? `, ${left} to go` : ''}`;
    },
    true,
  );
}
