import { alertRequest } from "./alert-request.ts";
import type { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { requireScope } from "./require-scope.ts";
import type { Service } from "./service.ts";

/** The older dialogs: answers are texts, "ok", "yes" …, "cancel" also when a dialog was closed. */
export class Browser implements Service {
  readonly google = "Base.Browser";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  msgBox(...args: (string | EnumValue)[]): string {
    this.mayOpen("msgBox");
    return buttonText(this.execution.ui.alert(alertRequest(args)));
  }

  /** What the user typed, or "cancel". */
  inputBox(...args: (string | EnumValue)[]): string {
    this.mayOpen("inputBox");
    // Without buttons of its own an input box shows only OK.
    const { button, text } = this.execution.ui.prompt(alertRequest(args));
    return /^(OK|YES)$/.test(button) ? text : buttonText(button);
  }

  private mayOpen(method: string): void {
    requireScope(this.execution.program.manifest, `Browser.${method}`, ["https://www.googleapis.com/auth/script.container.ui"]);
  }
}

const buttonText = (button: string): string => (button === "CLOSE" ? "cancel" : button.toLowerCase());
