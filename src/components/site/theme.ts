/**
 * The colour theme that a reader chose. Stored in localStorage under "drydock.theme": "light" or "dark";
 * nothing is stored while the system decides. Written here only; read here and by the inline script in
 * Head.astro, which sets it before the first paint.
 */
const KEY = 'drydock.theme';

/** Lets the select in the masthead choose the theme. */
export function themeSelect(select: HTMLSelectElement | null): void {
  if (!select) return;
  const root = document.documentElement;
  select.value = root.dataset.theme ?? '';
  // Chosen meanwhile in another tab, or on another page before this one came back from the browser's memory.
  const follow = (): void => {
    try {
      const stored = localStorage.getItem(KEY);
      select.value = stored === 'light' || stored === 'dark' ? stored : '';
      if (select.value) root.dataset.theme = select.value;
      else delete root.dataset.theme;
    } catch {
      // As below.
    }
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  select.addEventListener('change', () => {
    if (select.value) root.dataset.theme = select.value;
    else delete root.dataset.theme;
    try {
      if (select.value) localStorage.setItem(KEY, select.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  });
}
