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
  const show = (theme: string): void => {
    select.value = theme;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  /** Chosen in another tab, or on another page before this one came back from the browser's memory. */
  const follow = (): void => {
    try {
      show(localStorage.getItem(KEY) ?? '');
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  };
  select.value = root.dataset.theme ?? '';
  select.addEventListener('change', () => {
    show(select.value);
    try {
      if (select.value) localStorage.setItem(KEY, select.value);
      else localStorage.removeItem(KEY);
    } catch {
      // As above.
    }
  });
  addEventListener('storage', follow);
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow();
  });
}
