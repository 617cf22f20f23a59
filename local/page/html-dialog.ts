import type { HtmlPage } from "../services/base/ui-port.ts";
import { element } from "./element.ts";
import { type FrameOwner, htmlFrame } from "./html-frame.ts";
import type { Words } from "./words.ts";

type Asked = Omit<FrameOwner, "host"> & { readonly focusGrid: () => void };

/** Google's size for a dialog that states none, in pixels. */
const usual = { width: 600, height: 400 };

/** Shows a page of the script in a dialog over the grid; a modal one blocks the rest of the window. */
export function openHtmlDialog(page: HtmlPage, modal: boolean, words: Words, asked: Asked): void {
  const close = element("button", { type: "button", class: "round-button dialog-close", "aria-label": words.close }, "×");
  const dialog = element("dialog", { class: "html-dialog", "aria-label": page.title });
  const frame = htmlFrame(page.html, page.title, {
    ...asked,
    host: (action, pixels) => {
      if (action === "close") dialog.close();
      if (action === "focusEditor") asked.focusGrid();
      if (action === "setWidth") frame.style.width = `${pixels}px`;
      if (action === "setHeight") frame.style.height = `${pixels}px`;
    },
  });
  frame.className = "dialog-frame";
  frame.style.width = `${page.width ?? usual.width}px`;
  frame.style.height = `${page.height ?? usual.height}px`;
  dialog.append(element("h2", { class: "dialog-title" }, page.title), close, frame);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
}
