/**
 * Course and contents are popovers on a narrow screen; they open and close without script. What the browser
 * leaves open is closed here: a panel whose link leads to a place on the same page, and one that the keyboard
 * has left, which would cover what has the focus.
 */
export function panels(all: Iterable<HTMLElement>): void {
  for (const panel of all) {
    const close = (): void => {
      if (panel.matches(':popover-open')) panel.hidePopover();
    };
    panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) close();
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Element) || panel.contains(relatedTarget)) return;
      // The panel's own button closes it by itself; closed here, the same press would open it again.
      if (relatedTarget.getAttribute('popovertarget') !== panel.id) close();
    });
  }
}
