import type { ExecutionContext } from "./execution-context.ts";
import { formatText } from "./format-text.ts";
import { logText } from "./log-text.ts";
import type { Service } from "./service.ts";

/** `Logger.log(text)` or `Logger.log("%s is %s", a, b)`: goes to the log of the execution, which the script can read back. */
export class Logger implements Service {
  readonly google = "Base.Logger";
  private readonly execution: ExecutionContext;
  private lines: string[] = [];
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  log(data: unknown, ...values: unknown[]): this {
    const text = typeof data === "string" ? filled(data, values) : logText(data);
    this.lines.push(text);
    this.execution.log("INFO", text);
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join("");
  }

  /** Empties what `getLog` gives; the log of the execution keeps everything. */
  clear(): void {
    this.lines = [];
  }
}

const mark = /%[-+0,]*\d*(?:\.\d+)?[sdfeg]/g;

/** Placeholders without a value stay as they are: logging must not fail. */
function filled(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(mark, (each) => (next < values.length ? formatText(each, [values[next++]], logText) : each));
}
