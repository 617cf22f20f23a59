import { element } from "./element.ts";
import type { Words } from "./words.ts";

/** A sentence across the top of the page that stays until it is closed; the same sentence is shown once. */
export function showBanner(sentence: string, words: Words): void {
  const known = [...document.querySelectorAll(".banner p")].some((paragraph) => paragraph.textContent === sentence);
  if (known) return;
  const close = element("button", { type: "button", class: "round-button", "aria-label": words.close }, "×");
  const banner = element("div", { class: "banner", role: "alert" }, element("p", { class: "banner-text" }, sentence), close);
  close.addEventListener("click", () => {
    banner.remove();
    window.dispatchEvent(new Event("resize"));
  });
  document.getElementById("page")?.prepend(banner);
  window.dispatchEvent(new Event("resize"));
}
