import type { HtmlPage } from "../services/base/ui-port.ts";
import { element } from "./element.ts";
import { type FrameOwner, htmlFrame } from "./html-frame.ts";
import type { Words } from "./words.ts";

type Asked = Omit<FrameOwner, "host"> & { readonly focusGrid: () => void };

let panel: HTMLElement | undefined;

/** Shows a page of the script beside the grid, 300 pixels wide, replacing the previous one. */
export function openSidebar({ title, html }: HtmlPage, words: Words, asked: Asked): void {
  closeSidebar();
  const close = element("button", { type: "button", class: "round-button", "aria-label": words.close }, "×");
  const frame = htmlFrame(html, title, {
    ...asked,
    // A sidebar cannot be resized; Google ignores the call too.
    host: (action) => {
      if (action === "close") closeSidebar();
      if (action === "focusEditor") asked.focusGrid();
    },
  });
  frame.className = "sidebar-frame";
  panel = element(
    "aside",
    { class: "sidebar", "aria-label": title },
    element("header", { class: "sidebar-header" }, element("h2", { class: "sidebar-title" }, title), close),
    frame,
  );
  close.addEventListener("click", closeSidebar);
  document.getElementById("spreadsheet")?.append(panel);
  document.body.classList.add("with-sidebar");
  place();
  window.addEventListener("resize", place);
  // The engine measures its grid again only after a resize event.
  window.dispatchEvent(new Event("resize"));
}

export function closeSidebar(): void {
  if (!panel) return;
  panel.remove();
  panel = undefined;
  window.removeEventListener("resize", place);
  document.body.classList.remove("with-sidebar");
  window.dispatchEvent(new Event("resize"));
}

/** Below the engine's bar, whose height depends on the window. */
function place(): void {
  const bar = document.querySelector<HTMLElement>(".o-spreadsheet-topbar-wrapper");
  if (panel && bar) panel.style.top = `${bar.offsetHeight}px`;
}
