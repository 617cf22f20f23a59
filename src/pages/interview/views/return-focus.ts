import { useLayoutEffect } from "preact/hooks";

/**
 * For something that opens and closes within a screen: when it goes and takes the focus with it, the focus returns to what opened it, or to the
 * screen's heading where that is gone too.
 *
 * @param opener the id of what opened it
 */
export const useReturnFocus = (opener: string): void => {
  useLayoutEffect(
    () => () => {
      // Once what comes in its place is drawn.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        (document.getElementById(opener) ?? document.querySelector("h1"))?.focus();
      });
    },
    [opener],
  );
};
