import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { Browser } from "./browser.ts";
import { CacheService } from "./cache-service.ts";
import { Charts } from "./charts.ts";
import { ScriptConsole } from "./console.ts";
import { HtmlService } from "./html-service.ts";
import { LockService } from "./lock-service.ts";
import { Logger } from "./logger.ts";
import { mimeTypes } from "./mime-types.ts";
import { PropertiesService } from "./properties-service.ts";
import { ScriptApp } from "./script-app.ts";
import { Session } from "./session.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";
import { Utilities } from "./utilities.ts";

/** The globals of an execution: Google's service objects by name, and the one that is plain data. */
export function createServices(execution: Execution): Readonly<Record<string, Service | typeof mimeTypes>> {
  return {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    LockService: new LockService(execution),
    PropertiesService: new PropertiesService(execution),
    Browser: new Browser(execution),
    CacheService: new CacheService(execution),
    Charts: new Charts(),
    MimeType: mimeTypes,
    ScriptApp: new ScriptApp(execution),
    Utilities: new Utilities(),
    Session: new Session(execution),
    Logger: new Logger(execution),
    console: new ScriptConsole(execution),
  };
}
