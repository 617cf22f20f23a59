import { EnumValue } from "../services/base/enum-value.ts";
import { User } from "../services/base/user.ts";
import { SpreadsheetApp } from "../services/spreadsheet/document/spreadsheet-app.ts";
import type { Execution } from "./execution.ts";
import type { AuthMode } from "./permissions.ts";

/** Functions that Sheets calls by their name, and the authorization they get in a script that is bound to the document. */
const triggers: Readonly<Record<string, AuthMode>> = {
  onOpen: "LIMITED",
  onEdit: "LIMITED",
  onSelectionChange: "LIMITED",
  onInstall: "FULL",
};

export const isTrigger = (functionName: string): boolean => Object.hasOwn(triggers, functionName);

/** @example triggerMode("onOpen") → "LIMITED" */
export const triggerMode = (functionName: string): AuthMode => triggers[functionName] ?? "FULL";

/** The event object that a trigger's function is given, of host values: the membrane turns it into the script's. */
export function triggerEvent(functionName: string, execution: Execution): Readonly<Record<string, unknown>> {
  const { api, mode, user, workbook } = execution;
  const authMode = EnumValue.of(api, "Script.AuthMode", mode);
  if (mode === "NONE") return { authMode };
  const source = new SpreadsheetApp(execution).getActiveSpreadsheet();
  const event = { authMode, source, user: new User(user) };
  if (functionName !== "onEdit" && functionName !== "onSelectionChange") return event;
  const { top, left, bottom, right } = workbook.model.getters.getSelectedZone();
  const range = source.getActiveSheet().getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  if (functionName === "onSelectionChange") return { ...event, range };
  // Only the edit of a single cell carries its value.
  const value = range.getValue();
  return { ...event, range, ...(top === bottom && left === right && value !== "" ? { value: String(value) } : {}) };
}
