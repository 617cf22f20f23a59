import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { Logger, scriptConsole } from "./logger.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";

/** The globals of an execution: Google's service objects by name. */
export function createServices(execution: Execution): Record<string, Service> {
  return {
    SpreadsheetApp: new SpreadsheetApp(execution),
    Logger: new Logger(execution),
    console: scriptConsole(execution),
  };
}
