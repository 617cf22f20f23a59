import type { Manifest } from "./program.ts";
import { ServiceError } from "./service-error.ts";
import { trafficOf } from "./traffic.ts";

/** Who runs the script: a simple trigger before and after the user agreed, the user, or a cell. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

const refuse = (className: string, method: string): ServiceError =>
  new ServiceError(`You do not have permission to call ${className.split(".")[1]}.${method}.`);

const dialogs = /^(alert|prompt|showSidebar|showModalDialog|showModelessDialog|showDialog)$/;

/**
 * Refuses what the mode of the execution forbids, in Google's words.
 *
 * NONE sees no document and no store, only menus; LIMITED sees both but opens nothing; a custom function reads its own spreadsheet, has no
 * UI and no user's data but the locale, and sets nothing.
 */
export function checkPermission(mode: AuthMode, className: string, method: string): void {
  if (mode === "FULL") return;
  if (mode === "CUSTOM_FUNCTION") {
    if (className === "Spreadsheet.SpreadsheetApp" && method === "getUi") {
      throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    if (className.startsWith("Spreadsheet.") && trafficOf(className, method) === "write") {
      throw new ServiceError(`You do not have permission to call ${method}`);
    }
    if (className === "Base.Session" && method !== "getActiveUserLocale" && method !== "getScriptTimeZone") throw refuse(className, method);
    if (className === "Properties.PropertiesService" && method === "getUserProperties") throw refuse(className, method);
    if (className === "Cache.CacheService" && method === "getUserCache") throw refuse(className, method);
    return;
  }
  if (className === "Base.Ui" && dialogs.test(method)) throw refuse(className, method);
  if (mode !== "NONE") return;
  if (className === "Spreadsheet.SpreadsheetApp" && method !== "getUi" && !method.startsWith("new")) throw refuse(className, method);
  if (/^(Properties\.PropertiesService|Lock\.LockService|Cache\.CacheService)$/.test(className)) throw refuse(className, method);
}

/**
 * Refuses a call whose scopes the manifest leaves out. A manifest that lists no scopes gets those its code needs, as at Google.
 *
 * @param call as Google names it: "Ui.alert".
 * @param scopes any one of them will do.
 */
export function requireScope({ oauthScopes }: Manifest, call: string, scopes: readonly string[]): void {
  if (!oauthScopes || scopes.some((scope) => oauthScopes.includes(scope))) return;
  const wanted = scopes.length === 1 ? scopes[0] : `(${scopes.join(" || ")})`;
  throw new ServiceError(`Specified permissions are not sufficient to call ${call}. Required permissions: ${wanted}`);
}
