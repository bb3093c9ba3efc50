/** The letter of a key; where keys have letters of another script, the one at that place. */
const letter = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/** Whether a key press asks for the search: Ctrl-K or Cmd-K anywhere, "/" where one is not writing. */
export function asksForSearch(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  writing: boolean,
): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return letter(event) === 'k';
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
  const open = (): Promise<void> =>
    import('./search-dialog.ts').then(
      ({ openSearch }) => openSearch(),
      () => location.assign(link.href),
    );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (!asksForSearch(event, isWriting(event.target))) return;
    event.preventDefault();
    open();
  });
}
