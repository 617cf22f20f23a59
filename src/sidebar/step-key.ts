/** What is read of a key press. */
export interface StepKeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

const isTextField = (target: EventTarget | null): boolean =>
  target !== null &&
  "tagName" in target &&
  (target.tagName === "TEXTAREA" || (target.tagName === "INPUT" && "type" in target && target.type === "text"));

/**
 * The way a key press leads: Alt with the right arrow goes on, Alt with the left arrow goes back; null for any other key.
 *
 * On Apple keyboards that key moves by words while one is typing, and keeps doing so.
 *
 * @param platform the browser's `navigator.platform`
 */
export const stepOfKey = (press: StepKeyPress, platform: string): "next" | "back" | null => {
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (/Mac|iP(?:hone|ad)/.test(platform) && isTextField(press.target)) return null;
  if (press.key === "ArrowRight") return "next";
  return press.key === "ArrowLeft" ? "back" : null;
};
