import { Browser } from "./base/browser.ts";
import { CacheService } from "./base/cache-service.ts";
import { ScriptConsole } from "./base/console.ts";
import { ContentService } from "./base/content-service.ts";
import { LockService } from "./base/lock-service.ts";
import { Logger } from "./base/logger.ts";
import { mimeTypes } from "./base/mime-types.ts";
import { PropertiesService } from "./base/properties-service.ts";
import { ScriptApp } from "./base/script-app.ts";
import type { GoogleServices } from "./base/service.ts";
import { Session } from "./base/session.ts";
import { Utilities } from "./base/utilities.ts";
import { HtmlService } from "./html/html-service.ts";
import { Charts } from "./spreadsheet/charts/charts.ts";
import { SpreadsheetApp } from "./spreadsheet/document/spreadsheet-app.ts";
import { triggerEvent } from "./spreadsheet/document/trigger-event.ts";
// These give the classes Range, Sheet and Spreadsheet their methods.
import "./spreadsheet/document/methods.ts";
import "./spreadsheet/range/methods.ts";
import "./spreadsheet/sheet/methods.ts";

/** Google's services, made anew for each execution. */
export const googleServices: GoogleServices = {
  create: (execution) => ({
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    LockService: new LockService(execution),
    PropertiesService: new PropertiesService(execution),
    Browser: new Browser(execution),
    CacheService: new CacheService(execution),
    Charts: new Charts(),
    ContentService: new ContentService(execution),
    MimeType: mimeTypes,
    ScriptApp: new ScriptApp(execution),
    Utilities: new Utilities(),
    Session: new Session(execution),
    Logger: new Logger(execution),
    console: new ScriptConsole(execution),
  }),
  triggerEvent,
};
