import { ServiceError } from "../notation/service-error.ts";
import type { AlertRequest, HtmlPage, MenuEntry, MenuNode, UiPort } from "../services/base/ui-port.ts";

export interface CollectedUi extends UiPort {
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  readonly menus: readonly unknown[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly dialogs: readonly HtmlPage[];
  readonly toasts: readonly string[];
}

/** The buttons of each Ui.ButtonSet; the cross in the corner closes any dialog. */
const buttonSets: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

const buttonsOf = ({ buttons }: AlertRequest): readonly string[] => [...(buttonSets[buttons] ?? []), "CLOSE"];
const asButton = (answer: unknown): string => (answer === null ? "CLOSE" : String(answer).toUpperCase());

/**
 * A user interface for the command line: collects what a script shows and answers its dialogs from a list.
 *
 * `answers` are taken in order. An alert takes the button to press ("YES"); a prompt the text to type, which is then confirmed, or
 * "CANCEL", or `{ "button": "NO", "text": "as typed" }`; null closes either. An alert that only has OK is dismissed by itself unless the
 * next answer is meant for it ("OK" or null); so is a prompt that only has OK, with nothing typed, unless the next answer is a text. "OK" presses
 * its button. Any other dialog without an answer is an error, never a guess.
 */
export function collectUi(answers: readonly unknown[]): CollectedUi {
  const left = [...answers];
  const collected = {
    alerts: [] as { title: string; message: string }[],
    menus: [] as unknown[],
    sidebar: null as { title: string; html: string } | null,
    dialogs: [] as HtmlPage[],
    toasts: [] as string[],
  };
  const next = (request: AlertRequest, kind: string): unknown => {
    if (left.length === 0) throw new ServiceError(`The ${kind} "${request.message}" needs an answer: give one in --answers.`);
    return left.shift();
  };
  const alert = (request: AlertRequest): string => {
    collected.alerts.push({ title: request.title, message: request.message });
    const buttons = buttonsOf(request);
    if (request.buttons === "OK" && (left.length === 0 || !buttons.includes(asButton(left[0])))) return "OK";
    const button = asButton(next(request, "alert"));
    if (!buttons.includes(button)) throw new ServiceError(`The alert "${request.message}" has no button ${button}: ${buttons.join(", ")}.`);
    return button;
  };
  const prompt = (request: AlertRequest): { button: string; text: string } => {
    collected.alerts.push({ title: request.title, message: request.message });
    const buttons = buttonsOf(request);
    const confirm = buttons[0] ?? "OK";
    const isForAnother = left.length === 0 || (typeof left[0] === "string" && ["YES", "NO", "CANCEL"].includes(left[0]));
    if (request.buttons === "OK" && isForAnother) return { button: "OK", text: "" };
    const answer = next(request, "prompt");
    if (request.buttons === "OK" && answer === "OK") return { button: "OK", text: "" };
    if (answer === null) return { button: "CLOSE", text: "" };
    if (typeof answer === "object") {
      const { button = confirm, text = "" } = answer as { button?: unknown; text?: unknown };
      return { button: asButton(button), text: String(text) };
    }
    const pressed = answer !== confirm && buttons.includes(String(answer));
    return pressed ? { button: String(answer), text: "" } : { button: confirm, text: String(answer) };
  };
  return Object.assign(collected, {
    alert,
    prompt,
    showSidebar: ({ title, html }: HtmlPage) => {
      collected.sidebar = { title, html };
    },
    showDialog: (page: HtmlPage) => {
      collected.dialogs.push(page);
    },
    toast: (message: string) => {
      collected.toasts.push(message);
    },
    addMenu: (menu: MenuNode) => {
      const index = collected.menus.findIndex((known) => (known as { label: string }).label === menu.label);
      const added = showMenu(menu);
      if (index < 0) collected.menus.push(added);
      else collected.menus[index] = added;
    },
  });
}

function showMenu(entry: Exclude<MenuEntry, "separator">): unknown {
  return "items" in entry ? { label: entry.label, items: entry.items.filter((each) => each !== "separator").map(showMenu) } : entry;
}
