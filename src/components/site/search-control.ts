/** The letter of a key; where keys have letters of another script, the one at that place. */
const letter = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/**
 * Whether a key press asks for the search: Cmd-K anywhere, Ctrl-K and "/" where one is not writing; on a Mac
 * Ctrl-K cuts the rest of a line.
 */
export function asksForSearch(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  writing: boolean,
): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return letter(event) === 'k' && !(event.ctrlKey && writing);
  return event.key === '/' && !writing;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/**
 * Makes the search link open the search dialog, which is loaded then and not before. If it cannot be, the
 * link is followed.
 */
export function searchControl(link: HTMLAnchorElement | null): void {
  if (!link) return;
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-keyshortcuts', '/ Control+K');
  /** What is typed while the dialog is on its way; undefined while nothing is. */
  let typed: string | undefined;
  const open = async (): Promise<void> => {
    typed ??= '';
    try {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch(typed);
      typed = undefined;
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (asksForSearch(event, isWriting(event.target))) open();
    else if (typed !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey)
      typed += event.key;
    else return;
    event.preventDefault();
  });
}
