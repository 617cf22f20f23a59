import { consoleText } from "./console-text.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/** The `console` of scripts: everything goes to the log of the execution. */
export class ScriptConsole implements Service {
  readonly google = "Console";
  private readonly execution: ExecutionContext;
  private readonly timers = new Map<string, number>();
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  log(...values: unknown[]): void {
    this.write("DEBUG", values);
  }

  info(...values: unknown[]): void {
    this.write("INFO", values);
  }

  warn(...values: unknown[]): void {
    this.write("WARNING", values);
  }

  error(...values: unknown[]): void {
    this.write("ERROR", values);
  }

  time(label: string): void {
    this.timers.set(label, Date.now());
  }

  timeEnd(label: string): void {
    const started = this.timers.get(label);
    if (started === undefined) return;
    this.timers.delete(label);
    this.execution.log("DEBUG", `${label}: ${Date.now() - started}ms`);
  }

  private write(level: "DEBUG" | "INFO" | "WARNING" | "ERROR", [first, ...rest]: readonly unknown[]): void {
    if (typeof first !== "string") {
      const all = first === undefined && rest.length === 0 ? [] : [first, ...rest];
      this.execution.log(level, all.map(consoleText).join(" "));
      return;
    }
    let next = 0;
    const text = first.replace(/%[sdifoOj%]/g, (mark) => {
      if (mark === "%%") return rest.length > 0 ? "%" : mark;
      return next < rest.length ? directive(mark, rest[next++]) : mark;
    });
    this.execution.log(level, [text, ...rest.slice(next).map(consoleText)].join(" "));
  }
}

function directive(mark: string, value: unknown): string {
  if (mark === "%d") return String(Number(value));
  if (mark === "%i") return String(Number.parseInt(String(value), 10));
  if (mark === "%f") return String(Number.parseFloat(String(value)));
  return mark === "%j" ? JSON.stringify(value) : consoleText(value);
}
