import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";

/** `Logger.log(text)` or `Logger.log("%s is %s", a, b)`: goes to the log of the execution. */
export class Logger implements Service {
  readonly google = "Base.Logger";
  private readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }

  log(format: unknown, ...values: unknown[]): this {
    let next = 0;
    const text =
      typeof format === "string" ? format.replace(/%s/g, (mark) => (next < values.length ? String(values[next++]) : mark)) : show(format);
    this.execution.log("INFO", text);
    return this;
  }
}

/** Text as it is, everything else as Apps Script prints it. */
function show(value: unknown): string {
  return typeof value === "object" && value !== null && !("google" in value) ? JSON.stringify(value) : String(value);
}

/** The `console` of scripts. */
export function scriptConsole(execution: Execution): Service {
  const write =
    (level: "DEBUG" | "INFO" | "WARNING" | "ERROR") =>
    (...values: unknown[]) => {
      execution.log(level, values.map(show).join(" "));
    };
  return { google: "Console", log: write("DEBUG"), info: write("INFO"), warn: write("WARNING"), error: write("ERROR") } as Service;
}
