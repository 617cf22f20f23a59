import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { HtmlOutput } from "./html-output.ts";
import { templateCode } from "./template-code.ts";

/** A page with scriptlets: `<? code ?>`, `<?= value ?>` escaped for its place, `<?!= html ?>` as it is. */
export class HtmlTemplate implements Service {
  readonly google = "HTML.HtmlTemplate";
  /** What the script set on the template (`template.rows = …`): variables of the scriptlets. Values of the script's own world. */
  readonly templateVariables = new Map<string, unknown>();
  private readonly execution: Execution;
  private readonly source: string;
  constructor(execution: Execution, source: string) {
    this.execution = execution;
    this.source = source;
  }

  getRawContent(): string {
    return this.source;
  }

  getCode(): string {
    return templateCode(this.source, false);
  }

  getCodeWithComments(): string {
    return templateCode(this.source, true);
  }

  /** Runs the scriptlets in the script's global scope, with the template's variables around them. */
  evaluate(): HtmlOutput {
    const { realm } = this.execution;
    const page = new HtmlOutput(this.execution);
    const names = [...this.templateVariables.keys()];
    const template = realm.evaluate(`function (HtmlService$, ${names.join(", ")}) {
      return ${templateCode(this.source, false).replace("HtmlService.initTemplate()", () => "HtmlService$")}; }`) as (
      ...args: unknown[]
    ) => unknown;
    template(this.writer(page), ...this.templateVariables.values());
    return page;
  }

  /** The `output` of scriptlets: assigning to `_` writes as it is, to `_$` escaped for its place. */
  private writer(page: HtmlOutput): object {
    const { realm } = this.execution;
    const append = (html: unknown) => {
      page.append(String(html));
    };
    const appendUntrusted = (value: unknown) => {
      page.append(page.escaped(value));
    };
    const methods = Object.entries({ append, appendUntrusted });
    const writer = new realm.intrinsics.Object();
    for (const [name, write] of methods) {
      const method = realm.nativeFunction(name, ([value]) => {
        write(value);
        return writer;
      });
      Object.defineProperty(writer, name, { value: method });
    }
    Object.defineProperty(writer, "_", { set: append });
    Object.defineProperty(writer, "_$", { set: appendUntrusted });
    return writer;
  }
}
