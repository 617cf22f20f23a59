import { alertRequest } from "./alert-request.ts";
import { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { Menu } from "./menu.ts";
import { PromptResponse } from "./prompt-response.ts";
import { requireScope } from "./require-scope.ts";
import type { Service } from "./service.ts";
import type { ShowablePage } from "./ui-port.ts";

/** What the header of a sidebar says when the script gave it no title. */
const untitledPage = "Apps Script application";

/** The window of the spreadsheet: menus, dialogs, the sidebar. */
export class Ui implements Service {
  readonly google = "Base.Ui";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.execution, caption);
  }

  /** The submenu of the Extensions menu, which bears the name of the project or of the add-on in its manifest. */
  createAddonMenu(): Menu {
    const { name, manifest } = this.execution.program;
    return new Menu(this.execution, name ?? manifest.addOns?.common?.name ?? "Untitled project");
  }

  alert(...args: (string | EnumValue)[]): EnumValue {
    this.mayOpen("alert");
    return this.button(this.execution.ui.alert(alertRequest(args)));
  }

  prompt(...args: (string | EnumValue)[]): PromptResponse {
    this.mayOpen("prompt");
    const { button, text } = this.execution.ui.prompt(alertRequest(args));
    return new PromptResponse(this.button(button), text);
  }

  showSidebar(page: ShowablePage): void {
    this.mayOpen("showSidebar");
    this.execution.ui.showSidebar({ title: page.getTitle() || untitledPage, html: page.page().html });
  }

  showModalDialog(page: ShowablePage, title: string): void {
    this.mayOpen("showModalDialog");
    this.execution.ui.showDialog({ title, ...page.page() }, true);
  }

  showModelessDialog(page: ShowablePage, title: string): void {
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
