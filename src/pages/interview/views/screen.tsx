import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ScreenProps {
  /** Identifies the screen: when it changes, the new heading takes the focus, so that a screen reader reads on from there. */
  readonly id: string;
  readonly heading: string;
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

/** The frame of every screen: heading, content, and a footer that stays in sight. */
export const Screen = ({ id, heading, above, children, footer }: ScreenProps) => {
  const title = useRef<HTMLHeadingElement>(null);

  // Before the screen is drawn: a key pressed right after it must not find the focus elsewhere.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    // Somebody who is typing in the sheet while the form opens keeps the keyboard.
    if (document.hasFocus()) title.current?.focus({ preventScroll: true });
  }, [id]);

  return (
    <>
      <main class="content">
        {above !== undefined && <div class="above">{above}</div>}
        <h1 class="heading" tabIndex={-1} ref={title}>
          {heading}
        </h1>
        {children}
      </main>
      {footer}
    </>
  );
};
