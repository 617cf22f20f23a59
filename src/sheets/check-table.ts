import { contentFor } from "../content/content-for.ts";
import { type Language, languages } from "../content/language.ts";
import type { CheckedTable } from "../domain/check/checked-workbook.ts";
import { columnLetter } from "../domain/column-letter.ts";
import { columnCount, rowCount } from "./extent.ts";
import type { Part } from "./schema.ts";
import type { Sheet } from "./sheet.ts";
import { findHeading } from "./table.ts";

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NUM!|NAME\?|ERROR!|NULL!)$/;

/** What a formula shows that has no room for its results, among other reasons. */
const BLOCKED = "#REF!";
/** No formula of the headings fills more columns. */
const WIDEST = 12;

/** The first cell with something in it where a formula of the headings would put its results; such columns are blank below it otherwise. */
function blockerOf(values: readonly (readonly unknown[])[], row: number, column: number): string | undefined {
  const end = values[row]?.findIndex((cell, c) => c > column && cell !== "") ?? -1;
  const last = Math.min(end < 0 ? Number.POSITIVE_INFINITY : end, column + WIDEST);
  for (const [r, line] of values.entries()) {
    if (r <= row) continue;
    const c = line.findIndex((cell, at) => at >= column && at < last && cell !== "");
    if (c >= 0) return `${columnLetter(c + 1)}${r + 1}`;
  }
  return undefined;
}

/** Reads a table in one call and takes it as it is: headings may be missing, and cells may hold anything. */
export function checkTable(sheet: Sheet, part: Part, wanted: readonly string[], first: Language): CheckedTable {
  const values: unknown[][] = sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getValues();
  const labelsIn = (language: Language): Readonly<Record<string, string>> => contentFor(language).sheets[part].columns;
  // The kit's own language first: with a heading gone, the others may fit both alike.
  const all = [first, ...languages.filter((language) => language !== first)].map((language) =>
    wanted.map((column) => labelsIn(language)[column] ?? ""),
  );
  const { row, found, labels } = findHeading(values, all);
  return {
    part,
    sheet: sheet.getName(),
    id: sheet.getSheetId(),
    heading: row + 1,
    headings: (values[row] ?? []).map((cell) => String(cell)),
    labels: Object.fromEntries(wanted.map((column, i) => [column, labels[i] ?? ""])),
    columns: Object.fromEntries(wanted.map((column, i) => [column, (found[i] ?? -1) < 0 ? undefined : (found[i] ?? 0) + 1])),
    rows: values.slice(row + 1).map((line, i) => ({
      number: row + 2 + i,
      cells: Object.fromEntries(wanted.map((column, k) => [column, line[found[k] ?? -1] ?? ""])),
    })),
    grid: values,
    errors: values.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        typeof cell === "string" && ERROR.test(cell)
          ? [{ row: r + 1, column: c + 1, text: cell, blocker: r === row && cell === BLOCKED ? blockerOf(values, r, c) : undefined }]
          : [],
      ),
    ),
  };
}
