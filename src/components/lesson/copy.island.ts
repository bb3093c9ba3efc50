/**
 * Makes text of the program that the page's own site hands out, which the style sheet shows until then. Adds
 * a button to every print-out and every line to type that copies its commands, without the output
 * between them.
 */

const program = document.documentElement.style.getPropertyValue('--program').slice(1, -1);
for (const shown of document.querySelectorAll('.program')) shown.replaceWith(program);

if (navigator.clipboard)
  for (const box of document.querySelectorAll('.printout:has(kbd),.commands dd')) {
    const text = [...box.querySelectorAll('kbd')].map((command) => command.textContent.trim()).join('\n');
    const button = document.createElement('button');
    button.textContent = 'Copy';
    button.title = text.slice(0, 80);
    const says = (word: string) => () => {
      button.textContent = word;
    };
    button.onclick = () => navigator.clipboard.writeText(text).then(says('Copied'), says('Not allowed'));
    box.prepend(button);
  }
