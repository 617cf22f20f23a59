import { Refusal } from "../../content/refusal.ts";
import { cellText } from "../../domain/cell-text.ts";
import { isErrorText, textOf } from "../../domain/cell-value.ts";
import { type CountedRating, type TidyTable, tidyLog, tidyRubric } from "../../domain/tidy-log.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import { rowCount } from "../../sheets/extent.ts";
import { openKit } from "../../sheets/kit.ts";
import { heading } from "../../sheets/look.ts";
import { type CountedColumn, countedColumns, type InterviewColumn } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { lockedRubric } from "../rubric/read-rubric.ts";
import { whileLocked } from "../while-locked.ts";

/**
 * Writes the ratings that count, and what the rubric says of their criteria, as two plain tables for other programs. Choosing it again brings
 * the two sheets up to date.
 *
 * @throws Refusal where no rating counts yet, or a cell of the log shows an error
 */
export function exportLog(context: MenuContext): void {
  const { spreadsheet, ui, content } = context;
  const { log, rubric, ratings } = whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    const sheets = spreadsheet.getSheets();
    const role = spreadsheet.getId();
    const counted = countedRatings(current, sheets);
    const { lines } = lockedRubric(current, sheets);
    const criteria = write(current, "rubric", tidyRubric(role, lines));
    return { log: write(current, "log", tidyLog(role, counted)), rubric: criteria, ratings: counted.length };
  });
  log.activate();
  ui.alert(content.messages.kit, content.messages.export.exported(ratings, log.getName(), rubric.getName()), ui.ButtonSet.OK);
}

/** What the hidden columns of the log say counts: the same lines as every score in the workbook is made from. */
function countedRatings(context: ActionContext, sheets: readonly Sheet[]): readonly CountedRating[] {
  const columns: readonly (InterviewColumn | CountedColumn)[] = ["when", ...countedColumns];
  const { rows, sheet } = kitTable(context, sheets, "interviews", columns);
  if (rows.some(({ cells }) => countedColumns.some((column) => isErrorText(cells[column]))))
    throw new Refusal((messages) => messages.export.uncertain(sheet.getName()));
  const ratings = rows.flatMap(({ cells }) => {
    const { when, countedRating: rating } = cells;
    if (typeof rating !== "number") return [];
    const [candidate, interviewer] = [textOf(cells.countedCode), textOf(cells.countedInterviewer)];
    return [{ candidate, interviewer, criterion: textOf(cells.countedCriterion), rating, when: when instanceof Date ? when : undefined }];
  });
  if (ratings.length === 0) throw new Refusal((messages) => messages.export.nothing);
  return ratings;
}

function write({ spreadsheet, kit, content }: ActionContext, table: "log" | "rubric", rows: TidyTable): Sheet {
  const { sheets: names, note } = content.messages.export;
  const before = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === kit.state?.exports?.[table]);
  const sheet = before ?? emptySheet(spreadsheet, names[table]);
  if (kit.state && !before) kit.save({ ...kit.state, exports: { ...kit.state.exports, [table]: sheet.getSheetId() } });
  if (before) sheet.clear();
  const height = rowCount(sheet);
  if (rows.length > height) sheet.insertRowsAfter(height, rows.length - height);
  const width = rows[0]?.length ?? 1;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cellText(cell) : cell)));
  applyTemplate(
    sheet,
    {
      blocks: [{ at: "A1", rows: cells }],
      extent: "A:F",
      looks: [[`A1:${"ABCDEF"[width - 1]}1`, heading]],
      widths: [330, 120, 130, 100, 80, 200].slice(0, width),
      frozenRows: 1,
      gridlines: true,
      notes: [["A1", note]],
    },
    !before,
  );
  return sheet;
}
