import { ServiceError } from "../notation/service-error.ts";
import type { AuthMode } from "../services/base/execution-context.ts";
import { trafficOf } from "./traffic.ts";

const refuse = (className: string, method: string): ServiceError =>
  new ServiceError(`You do not have permission to call ${className.split(".")[1]}.${method}.`);

const dialogs = /^(alert|prompt|showSidebar|showModalDialog|showModelessDialog|showDialog|msgBox|inputBox)$/;
const windows = new Set(["Base.Ui", "Base.Browser"]);
const stores = new Set(["Properties.PropertiesService", "Lock.LockService", "Cache.CacheService"]);

/** What identifies the user, which a cell function may not ask. The user properties that it gets are the owner's. */
const userData: Readonly<Record<string, RegExp>> = {
  "Base.Session": /^(?!getActiveUserLocale$|getScriptTimeZone$)/,
  "Cache.CacheService": /^getUserCache$/,
  "Lock.LockService": /^getUserLock$/,
};

/**
 * Refuses what the mode of the execution forbids, in Google's words.
 *
 * NONE has no access to the document, stores and user, only to menus and the user's language; LIMITED has document and stores but no dialogs; a
 * custom function reads its own spreadsheet, has no dialogs and no user data except the locale, and writes nothing.
 */
export function checkPermission(mode: AuthMode, className: string, method: string): void {
  if (mode === "FULL") return;
  if (mode === "CUSTOM_FUNCTION") {
    checkCell(className, method);
    return;
  }
  if (windows.has(className) && dialogs.test(method)) throw refuse(className, method);
  if (mode !== "NONE") return;
  if (className === "Spreadsheet.SpreadsheetApp" && method !== "getUi" && !method.startsWith("new")) throw refuse(className, method);
  if (stores.has(className)) throw refuse(className, method);
  if (className === "Base.Session" && /User$/.test(method)) throw refuse(className, method);
}

function checkCell(className: string, method: string): void {
  if (className === "Spreadsheet.SpreadsheetApp" && method === "getUi") {
    throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  if (windows.has(className) || userData[className]?.test(method)) throw refuse(className, method);
  const sets = /^(Spreadsheet|Properties)\./.test(className) && trafficOf(className, method) === "write";
  if (sets || method === "toast") throw new ServiceError(`You do not have permission to call ${method}`);
}
