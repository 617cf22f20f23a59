import type { ComponentChildren } from "preact";

interface FooterProps {
  readonly label: string;
  /** Part of the way done, from 0 to 1. */
  readonly done: number;
  /** What stands above the ways on. */
  readonly aids?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The bar at the foot of the form: how far one is, and the ways on. */
export const Footer = ({ label, done, aids, children }: FooterProps) => (
  <footer class="footer">
    {aids}
    <div class="track" aria-hidden="true">
      <div class="track-done" style={{ transform: "scaleX(" + done + ")" }} />
    </div>
    <nav class="steps" aria-label={label}>
      {children}
    </nav>
  </footer>
);
