import { cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { briefColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";

/** Writes names onto blank lines for interviewers; where there are too few, onto new ones below. Neighbours go in one write. */
export function nameInterviewers(context: ActionContext, sheets: readonly Sheet[], names: readonly string[]): void {
  const { sheet, rows, columns } = kitTable(context, sheets, "roleBrief", briefColumns);
  const lines = rows.filter(({ cells }) => textOf(cells.key) === "interviewer");
  const blank = lines.filter(({ cells }) => textOf(cells.field) === "").map(({ number }) => number);
  const mode = rows.find(({ cells }) => textOf(cells.key) === "mode");
  const last = Math.max(mode?.number ?? 1, ...lines.map(({ number }) => number));
  const lacking = names.length - blank.length;
  if (lacking > 0) sheet.insertRowsAfter(last, lacking);
  const added = Array.from({ length: Math.max(0, lacking) }, (_, i) => last + 1 + i);
  for (const number of added) sheet.getRange(number, columns.key).setValue("interviewer");
  const places = [...blank, ...added].slice(0, names.length);
  for (let from = 0; from < places.length; ) {
    const first = places[from] ?? last;
    const to = places.findIndex((place, i) => i > from && place !== first + i - from);
    const run = names.slice(from, to < 0 ? names.length : to);
    sheet.getRange(first, columns.field, run.length, 1).setValues(run.map((name) => [cellText(name)]));
    from += run.length;
  }
}
