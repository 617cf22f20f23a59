import type { ExecutionContext } from "./execution-context.ts";

/** A host object that scripts may hold: an instance of a Google class. Its methods of Google's names are what scripts can call. */
export interface Service {
  /** Qualified name in Google's declarations, "Spreadsheet.Range". */
  readonly google: string;
}

/** Google's services as the host is handed them. */
export interface GoogleServices {
  /** The globals of one execution by name: service objects, and plain data such as MimeType. */
  create(execution: ExecutionContext): Readonly<Record<string, Service | Readonly<Record<string, string>>>>;
  /** The event object that Sheets gives to a function that it calls by itself. */
  triggerEvent(functionName: string, execution: ExecutionContext): Readonly<Record<string, unknown>>;
}
