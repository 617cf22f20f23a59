import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { HtmlService } from "./html-service.ts";
import { LockService } from "./lock-service.ts";
import { Logger, scriptConsole } from "./logger.ts";
import { PropertiesService } from "./properties-service.ts";
import { Session } from "./session.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";

/** The globals of an execution: Google's service objects by name. */
export function createServices(execution: Execution): Record<string, Service> {
  return {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    LockService: new LockService(execution),
    PropertiesService: new PropertiesService(execution),
    Session: new Session(execution),
    Logger: new Logger(execution),
    console: scriptConsole(execution),
  };
}
