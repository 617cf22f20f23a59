/** What is read of a key press. */
export interface StepKeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

export type Way = "next" | "back" | "rate" | "done";

const WAYS: ReadonlyMap<string, Way> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "back"],
  ["ArrowDown", "rate"],
]);

const isTextField = (target: EventTarget | null): boolean =>
  target !== null &&
  "tagName" in target &&
  (target.tagName === "TEXTAREA" || (target.tagName === "INPUT" && "type" in target && target.type === "text"));

const isListBox = (target: EventTarget | null): boolean => target !== null && "tagName" in target && target.tagName === "SELECT";

/**
 * The way a key press leads: Alt with the right arrow goes on, with the left arrow back, with the down arrow to the first rating that is
 * still open; Ctrl, or Command, with Enter says that one is done here. null for any other key.
 *
 * On Apple keyboards those keys move the cursor while one is typing, and keep doing so; in a list box Alt and the down arrow open the list.
 *
 * @param platform the browser's `navigator.platform`
 */
export const stepOfKey = (press: StepKeyPress, platform: string): Way | null => {
  if (press.shiftKey) return null;
  if (press.key === "Enter" && !press.altKey && (press.ctrlKey || press.metaKey)) return "done";
  if (!press.altKey || press.ctrlKey || press.metaKey) return null;
  if (/Mac|iP(?:hone|ad)/.test(platform) && isTextField(press.target)) return null;
  if (press.key === "ArrowDown" && isListBox(press.target)) return null;
  return WAYS.get(press.key) ?? null;
};
