import pictures from "embedded:pictures";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

/**
 * Tells visitors on a phone that a spreadsheet needs more room, and shows them pictures of it. It is there in every window; the style sheet shows
 * it in narrow ones only, and the browser loads its pictures only where it is seen.
 */
export function addPhoneNotice(words: Words): void {
  const anyway = element("button", { type: "button", class: "dialog-button" }, words.openAnyway);
  const images = pictures.map((picture, i) =>
    element("img", { src: picture, alt: words.pictures[i] ?? "", loading: "lazy", class: "phone-picture" }),
  );
  const notice = element(
    "section",
    { class: "phone-notice" },
    element("h1", { class: "dialog-title" }, words.phoneTitle),
    element("p", {}, words.phone),
    ...images,
    anyway,
  );
  anyway.addEventListener("click", () => {
    notice.remove();
    window.dispatchEvent(new Event("resize"));
  });
  document.body.append(notice);
}
