import { ServiceError } from "../../notation/service-error.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";
import type { MenuEntry, MenuNode } from "./ui-port.ts";

/** A menu under construction: nothing is shown before `addToUi`. */
export class Menu implements Service {
  readonly google = "Base.Menu";
  private readonly execution: ExecutionContext;
  private readonly label: string;
  private readonly entries: (MenuEntry | Menu)[] = [];

  constructor(execution: ExecutionContext, label: string) {
    this.execution = execution;
    this.label = label;
  }

  addItem(caption: string, functionName: string): this {
    if (functionName === "") throw new ServiceError("Invalid argument: functionName");
    this.entries.push({ label: caption, function: functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push("separator");
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push(menu);
    return this;
  }

  addToUi(): void {
    this.execution.ui.addMenu(this.node());
  }

  /** Submenus are read only now: a script may add items to one after adding it to its menu. */
  private node(): MenuNode {
    return { label: this.label, items: this.entries.map((entry) => (entry instanceof Menu ? entry.node() : entry)) };
  }
}
