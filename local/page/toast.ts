import { element } from "./element.ts";
import type { Words } from "./words.ts";

let region: HTMLElement | undefined;

/**
 * Shows a message at the bottom right, replacing the previous one, as `Spreadsheet.toast` does.
 *
 * @param seconds how long it stays; negative keeps it until the user closes it
 */
export function showToast(message: string, title: string, seconds: number, words: Words): void {
  if (!region) {
    region = element("div", { class: "toasts", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  const close = element("button", { type: "button", class: "round-button", "aria-label": words.close }, "×");
  const toast = element(
    "div",
    { class: "toast-card" },
    element("div", { class: "toast-text" }, ...(title ? [element("strong", {}, title)] : []), element("p", {}, message)),
    close,
  );
  close.addEventListener("click", () => toast.remove());
  region.replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
