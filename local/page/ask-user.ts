import { element } from "./element.ts";
import type { Question, Reply } from "./pending-execution.ts";
import type { Words } from "./words.ts";

type Word = "ok" | "cancel" | "yes" | "no";

/** From left to right; the last one is the one that Enter presses. */
const buttonSets: Readonly<Record<string, readonly Word[]>> = {
  OK: ["ok"],
  OK_CANCEL: ["cancel", "ok"],
  YES_NO: ["no", "yes"],
  YES_NO_CANCEL: ["cancel", "no", "yes"],
};

let nextId = 0;

/** Shows an alert or a prompt of a script and settles with the button pressed; Escape and the corner count as CLOSE. */
export function askUser(question: Question, words: Words): Promise<Reply> {
  const id = `dialog-${nextId++}`;
  const isPrompt = question.kind === "prompt";
  const input = element("input", {
    type: "text",
    class: "dialog-input",
    id: `${id}-input`,
    "aria-labelledby": `${id}-message`,
    autocomplete: "off",
  });
  const corner = element("button", { type: "button", class: "round-button dialog-close", "aria-label": words.close }, "×");
  const buttons = (buttonSets[question.buttons] ?? (["ok"] as const)).map((word, index, { length }) => {
    const main = index === length - 1;
    return element(
      "button",
      { type: main ? "submit" : "button", class: main ? "dialog-button primary" : "dialog-button", value: word.toUpperCase() },
      words[word],
    );
  });
  const message = element("p", { id: `${id}-message`, class: "dialog-message" }, question.message);
  const form = element(
    "form",
    { method: "dialog" },
    message,
    ...(isPrompt ? [input] : []),
    element("div", { class: "dialog-buttons" }, ...buttons),
  );
  const dialog = element(
    "dialog",
    {
      class: "script-dialog",
      ...(question.title ? { "aria-labelledby": `${id}-title` } : { "aria-labelledby": `${id}-message` }),
      ...(isPrompt ? {} : { role: "alertdialog", "aria-describedby": `${id}-message` }),
    },
    ...(question.title ? [element("h2", { id: `${id}-title`, class: "dialog-title" }, question.title)] : []),
    corner,
    form,
  );
  return new Promise((settle) => {
    const close = (button: string) => dialog.close(button);
    corner.addEventListener("click", () => close("CLOSE"));
    for (const button of buttons) {
      button.addEventListener("click", (event) => {
        event.preventDefault();
        close(button.value);
      });
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close(buttons.at(-1)?.value ?? "OK");
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      settle({ button: dialog.returnValue || "CLOSE", text: isPrompt ? input.value : "" });
    });
    // The engine listens to keys on the window; text typed into a dialog must not reach the grid.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
    (isPrompt ? input : buttons.at(-1))?.focus();
  });
}
