import { EnumValue } from "../../base/enum-value.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import { User } from "../../base/user.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";

/** The event object that a trigger's function is given, of host values: the membrane turns it into the script's. */
export function triggerEvent(functionName: string, execution: ExecutionContext): Readonly<Record<string, unknown>> {
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
