import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";
import { HtmlOutput } from "./html-output.ts";
import { templateCode } from "./template-code.ts";

/** A page with scriptlets: `<? code ?>`, `<?= value ?>` escaped for its place, `<?!= html ?>` as it is. */
export class HtmlTemplate implements Service {
  readonly google = "HTML.HtmlTemplate";
  /** What the script set on the template (`template.rows = …`): variables of the scriptlets. Values of the script's own world. */
  readonly templateVariables = new Map<string, unknown>();
  private readonly execution: ExecutionContext;
  private readonly source: string;
  constructor(execution: ExecutionContext, source: string) {
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
    const page = new HtmlOutput(this.execution);
    const names = [...this.templateVariables.keys()];
    const template = this.compiled(`function (HtmlService$, ${names.join(", ")}) {
      return ${templateCode(this.source, false).replace("HtmlService.initTemplate()", () => "HtmlService$")}; }`);
    template(this.writer(page), ...this.templateVariables.values());
    return page;
  }

  /** What cannot be parsed is an error of the script, in its own world. */
  private compiled(code: string): (...args: unknown[]) => unknown {
    const { realm } = this.execution;
    try {
      return realm.evaluate(code) as (...args: unknown[]) => unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw Object.assign(new realm.intrinsics.Error(error.message), { name: "SyntaxError" });
    }
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
