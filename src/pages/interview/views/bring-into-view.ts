const MARGIN = 8;

/**
 * Scrolls the form, and nothing but the form, until an element stands above the footer. `scrollIntoView` would also move the page around the
 * sidebar.
 */
export const bringIntoView = (element: Element): void => {
  const { top, bottom } = element.getBoundingClientRect();
  const footer = document.querySelector(".footer")?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const floor = Math.min(window.innerHeight, footer);
  if (top < 0) window.scrollBy(0, top - MARGIN);
  else if (bottom > floor) window.scrollBy(0, Math.min(top, bottom - floor) + MARGIN);
};

/** Gives an element the focus and, once the screen is drawn anew, brings it into view. */
export const focusOn = (element: HTMLElement | null): void => {
  if (element === null) return;
  element.focus({ preventScroll: true });
  requestAnimationFrame(() => bringIntoView(element));
};
