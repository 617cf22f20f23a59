import { cellText } from "../domain/cell-text.ts";
import { type LogColumn, logColumns } from "../sheets/schema.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { appendRows, type Table } from "../sheets/table.ts";
import type { ActionContext } from "./action-context.ts";
import { kitTable } from "./kit-table.ts";

/** Something that must be explained later: who did what, when and why. */
export interface LogEntry {
  readonly when: Date;
  readonly who: string;
  readonly what: string;
  readonly detail: string;
  readonly reason: string;
}

/** An attempt that broke off is made again within minutes; its line in the log is not written twice. In milliseconds. */
export const RETRIED_WITHIN = 600_000;

/**
 * Adds lines to the log, all in one write; call it while locked.
 *
 * @param since an attempt that broke off may have written the lines at this moment or later, in milliseconds since 1970: then they stay single
 * @throws Refusal when the log or one of its headings is gone
 */
export function writeLog(context: ActionContext, sheets: readonly Sheet[], entries: readonly LogEntry[], since?: number): void {
  if (entries.length === 0) return;
  const log = kitTable(context, sheets, "log", logColumns);
  const unlogged = since === undefined ? entries : entries.filter((entry) => !isThere(log, entry, since));
  if (unlogged.length === 0) return;
  appendRows(
    log,
    unlogged.map(({ when, who, what, detail, reason }) => ({
      when,
      who: cellText(who),
      what: cellText(what),
      detail: cellText(detail),
      reason: cellText(reason),
    })),
  );
}

/** The same words, whoever wrote them; a cell keeps no more than seconds for certain. */
function isThere(log: Table<LogColumn>, { what, detail, reason }: LogEntry, since: number): boolean {
  return log.rows.some(
    ({ cells }) =>
      Number(cells.when) >= since - 1_000 &&
      String(cells.what) === what &&
      String(cells.detail) === detail &&
      String(cells.reason) === reason,
  );
}
