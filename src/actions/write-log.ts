import { cellText } from "../domain/cell-text.ts";
import { logColumns } from "../sheets/schema.ts";
import { appendRows } from "../sheets/table.ts";
import type { Desk } from "./desk.ts";
import { kitTable } from "./kit-table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something that must be explained later: who did what, when and why. */
export interface LogEntry {
  readonly when: Date;
  readonly who: string;
  readonly what: string;
  readonly detail: string;
  readonly reason: string;
}

/**
 * Adds lines to the log, all in one write; call it while locked.
 *
 * @throws Refusal when the log or one of its headings is gone
 */
export function writeLog(desk: Desk, sheets: readonly Sheet[], entries: readonly LogEntry[]): void {
  if (entries.length === 0) return;
  const log = kitTable(desk, sheets, "log", logColumns);
  appendRows(
    log,
    entries.map(({ when, who, what, detail, reason }) => ({
      when,
      who: cellText(who),
      what: cellText(what),
      detail: cellText(detail),
      reason: cellText(reason),
    })),
  );
}
