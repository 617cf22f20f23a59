import { ServiceError } from "./service-error.ts";
import type { AlertRequest, HtmlPage, MenuEntry, MenuNode, UiPort } from "./ui-port.ts";

export interface CollectedUi extends UiPort {
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  readonly menus: readonly unknown[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly dialogs: readonly HtmlPage[];
  readonly toasts: readonly string[];
}

/**
 * A user interface for the command line: keeps what a script shows and answers its dialogs from a list.
 *
 * `answers` are taken in order: a button label for an alert ("YES"), a text for a prompt (OK is pressed) or null (it is closed).
 * An alert that only has OK needs no answer; any other dialog without one is an error, never a guess.
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
    collected.alerts.push({ title: request.title, message: request.message });
    if (left.length > 0) return left.shift();
    if (kind === "alert" && request.buttons === "OK") return "OK";
    throw new ServiceError(`The ${kind} "${request.message}" needs an answer: give one in --answers.`);
  };
  return Object.assign(collected, {
    alert: (request: AlertRequest) => String(next(request, "alert") ?? "CLOSE").toUpperCase(),
    prompt: (request: AlertRequest) => {
      const answer = next(request, "prompt");
      return answer === null ? { button: "CLOSE", text: "" } : { button: "OK", text: String(answer) };
    },
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
      const shown = showMenu(menu);
      if (index < 0) collected.menus.push(shown);
      else collected.menus[index] = shown;
    },
  });
}

function showMenu(entry: Exclude<MenuEntry, "separator">): unknown {
  return "items" in entry ? { label: entry.label, items: entry.items.filter((each) => each !== "separator").map(showMenu) } : entry;
}
