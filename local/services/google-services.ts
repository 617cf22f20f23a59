import type { Execution } from "../runtime/execution.ts";
import type { Service } from "../runtime/membrane.ts";
import { Browser } from "./base/browser.ts";
import { CacheService } from "./base/cache-service.ts";
import { ScriptConsole } from "./base/console.ts";
import { LockService } from "./base/lock-service.ts";
import { Logger } from "./base/logger.ts";
import { mimeTypes } from "./base/mime-types.ts";
import { PropertiesService } from "./base/properties-service.ts";
import { ScriptApp } from "./base/script-app.ts";
import { Session } from "./base/session.ts";
import { Utilities } from "./base/utilities.ts";
import { HtmlService } from "./html/html-service.ts";
import { Charts } from "./spreadsheet/charts/charts.ts";
import { SpreadsheetApp } from "./spreadsheet/document/spreadsheet-app.ts";

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
