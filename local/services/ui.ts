import { EnumValue } from "../enum-value.ts";
import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { requireScope } from "../permissions.ts";
import type { AlertRequest } from "../ui-port.ts";
import type { HtmlOutput } from "./html-output.ts";
import { Menu } from "./menu.ts";
import { PromptResponse } from "./prompt-response.ts";

/** What the header of a sidebar says when the script gave it no title. */
const untitledPage = "Apps Script application";

/** The window of the spreadsheet: menus, dialogs, the sidebar. */
export class Ui implements Service {
  readonly google = "Base.Ui";
  private readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.execution, caption);
  }

  /** The submenu of the Extensions menu, which bears the name of the add-on: the manifest's, as nothing else in a project's files has one. */
  createAddonMenu(): Menu {
    return new Menu(this.execution, this.execution.program.manifest.addOns?.common?.name ?? "Untitled project");
  }

  alert(...args: (string | EnumValue)[]): EnumValue {
    this.mayOpen("alert");
    return this.button(this.execution.ui.alert(request(args)));
  }

  prompt(...args: (string | EnumValue)[]): PromptResponse {
    this.mayOpen("prompt");
    const { button, text } = this.execution.ui.prompt(request(args));
    return new PromptResponse(this.button(button), text);
  }

  showSidebar(page: HtmlOutput): void {
    this.mayOpen("showSidebar");
    this.execution.ui.showSidebar({ title: page.getTitle() || untitledPage, html: page.getContent() });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.mayOpen("showModalDialog");
    this.execution.ui.showDialog({ title, ...page.page() }, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.mayOpen("showModelessDialog");
    this.execution.ui.showDialog({ title, ...page.page() }, false);
  }

  private mayOpen(method: string): void {
    requireScope(this.execution.program.manifest, `Ui.${method}`, ["https://www.googleapis.com/auth/script.container.ui"]);
  }

  private button(label: string): EnumValue {
    return EnumValue.of(this.execution.api, "Base.Button", label);
  }
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function request(args: readonly (string | EnumValue)[]): AlertRequest {
  const buttons = args.find((arg) => arg instanceof EnumValue);
  const [first = "", second] = args.filter((arg) => typeof arg === "string");
  const [title, message] = second === undefined ? ["", first] : [first, second];
  return { title, message, buttons: buttons?.member ?? "OK" };
}
