import type { Calls } from "./ledger.ts";

/** A run that ended with an error, and what it had done until then. */
export class FailedRun extends Error {
  override readonly name = "FailedRun";
  /** What the script threw, of any type and realm. */
  override readonly cause: unknown;
  readonly logs: readonly string[];
  readonly calls: Calls;
  constructor(cause: unknown, logs: readonly string[], calls: Calls) {
    super(describeThrown(cause));
    this.cause = cause;
    this.logs = logs;
    this.calls = calls;
  }
}

/** "Exception: …" or "TypeError: …", as Apps Script words an uncaught error; a thrown non-error as its text. */
export function describeThrown(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) {
    const { name, message } = thrown as { name?: string; message: unknown };
    return `${name ?? "Error"}: ${String(message)}`;
  }
  return String(thrown);
}
