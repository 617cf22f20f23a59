import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ScreenProps {
  /** Identifies the screen: when it changes, the new heading takes the focus, so that a screen reader reads on from there. */
  readonly id: string;
  readonly heading: string;
  /** Read out before the heading; shown above it. */
  readonly before?: string;
  /** Id of what is read out after the heading. */
  readonly describedBy?: string;
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

/** The frame of every screen: heading, content, and a footer that stays in sight. */
export const Screen = ({ id, heading, before, describedBy, above, children, footer }: ScreenProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  const lastFocused = useRef<Node | null>(null);

  // Before the screen is drawn: a key pressed right after it must not find the focus elsewhere.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    // Somebody who is typing in the sheet while the form opens keeps the keyboard.
    if (document.hasFocus()) title.current?.focus({ preventScroll: true });
  }, [id]);

  // What had the focus may be gone from the screen; then it goes back to the heading instead of nowhere.
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      lastFocused.current = target instanceof Node ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useLayoutEffect(() => {
    const look = requestAnimationFrame(() => {
      const isLost = lastFocused.current?.isConnected === false && document.activeElement === document.body;
      if (isLost && document.hasFocus()) title.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(look);
  });

  return (
    <>
      <main class="content">
        {above !== undefined && <div class="above-heading">{above}</div>}
        <h1 class="heading" tabIndex={-1} ref={title} aria-describedby={describedBy}>
          {before !== undefined && <span class="off-screen">{before}</span>}
          <span dir="auto">{heading}</span>
        </h1>
        {children}
      </main>
      {footer}
    </>
  );
};
