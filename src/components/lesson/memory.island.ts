/** The two ways of <Memory>: into a file, and from one. */
import { isMemory, recall, remember } from '../site/memory.ts';

for (const box of document.querySelectorAll('.memory')) {
  const status = box.querySelector('[role=status]') as HTMLElement;
  const input = box.querySelector('input') as HTMLInputElement;
  (box.querySelector('button') as HTMLButtonElement).onclick = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify(recall(), null, 2)}\n`], { type: 'application/json' }),
    );
    link.download = 'drydock-progress.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  input.onchange = async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    let found: unknown;
    try {
      found = JSON.parse(await file.text());
    } catch {
      // No JSON: told below.
    }
    if (isMemory(found)) {
      remember(found);
      status.textContent = `Added what ${file.name} holds.`;
    } else
      status.textContent = `${file.name}: expected a file that this page or "drydock progress --to" wrote.`;
    input.value = '';
  };
}
