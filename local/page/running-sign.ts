import { element } from "./element.ts";

/** Long enough for the browser to draw the sign before the script blocks the thread, in milliseconds. */
const drawMs = 20;

let sign: HTMLElement | undefined;

/** Shows at the top of the window that a script runs; settles when it is visible. */
export function showRunning(text: string): Promise<void> {
  if (!sign) {
    sign = element("div", { class: "running", role: "status" });
    document.body.append(sign);
  }
  sign.textContent = text;
  sign.hidden = false;
  return new Promise((drawn) => setTimeout(drawn, drawMs));
}

export function hideRunning(): void {
  if (sign) sign.hidden = true;
}
