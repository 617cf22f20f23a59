import { LEAST_PRICE } from "../budget/least-price.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../rating.ts";
import { type Check, type CheckedTable, type CheckedWorkbook, type Finding, inCell, textOf } from "./checked-workbook.ts";

/** Where numbers belong, and how small or large they may be. */
const fields: readonly { readonly part: string; readonly column: string; readonly least: number; readonly most?: number }[] = [
  { part: "interviews", column: "rating", least: LOWEST_RATING, most: HIGHEST_RATING },
  { part: "rubric", column: "weight", least: 0 },
  { part: "rubric", column: "minimum", least: LOWEST_RATING, most: HIGHEST_RATING },
  { part: "questions", column: "order", least: 0 },
  { part: "questions", column: "minutes", least: 0 },
  { part: "benchmarks", column: "low", least: LEAST_PRICE },
  { part: "benchmarks", column: "high", least: LEAST_PRICE },
];

/** Texts where numbers belong, and numbers that no scale has. */
export const numbers: Check = ({ tables }) =>
  fields.flatMap(({ part, column, least, most }) => {
    const table = tables[part];
    return table ? table.rows.flatMap((row) => numberIn(table, row.number, column, row.cells[column], least, most)) : [];
  });

/** The answers of the role brief that are amounts, by their keys. */
export const amounts: Check = ({ tables: { roleBrief } }) =>
  (roleBrief?.rows ?? []).flatMap(({ number, cells }) =>
    roleBrief && ["hours", "budget"].includes(textOf(cells.key)) ? numberIn(roleBrief, number, "answer", cells.answer, 0) : [],
  );

/** Amounts and marks of the budget exercise; what is there as text can be read in the workbook's locale or is named. */
export const planNumbers: Check = ({ plans }) =>
  plans.flatMap(({ sheet, id, cells }) =>
    cells.flatMap(({ row, column, value, meant, max: most }): Finding[] => {
      const least = most === undefined ? 0 : LOWEST_RATING;
      const fits = (number: number) => number >= least && number <= (most ?? Number.POSITIVE_INFINITY);
      const text = textOf(value);
      if (text === "" || (typeof value === "number" && fits(value))) return [];
      const wanted = range(least, most);
      const at = { id, row, column };
      if (typeof value === "number") return [{ kind: "outOfRange", sheet, at, text, wanted }];
      const repair = meant !== undefined && fits(meant) ? { repair: { kind: "write", value: meant } as const } : {};
      return [{ kind: "notNumber", sheet, at, text, wanted, ...repair }];
    }),
  );

const range = (least: number, most?: number): string => {
  if (most !== undefined) return `${least}–${most}`;
  return least === LEAST_PRICE ? "> 0" : `≥ ${least}`;
};

function numberIn(table: CheckedTable, row: number, column: string, cell: unknown, least: number, most?: number): Finding[] {
  const wanted = range(least, most);
  if (typeof cell === "number") {
    return cell >= least && cell <= (most ?? Number.POSITIVE_INFINITY)
      ? []
      : [inCell(table, row, column, "outOfRange", { text: String(cell), wanted })];
  }
  const text = textOf(cell);
  if (text === "" || text.startsWith("#")) return [];
  const value = plainNumber(text);
  const fits = value !== undefined && value >= least && value <= (most ?? Number.POSITIVE_INFINITY);
  return [inCell(table, row, column, "notNumber", { text, wanted, ...(fits ? { repair: { kind: "write", value } } : {}) })];
}

/** A number that stands there as text, whichever decimal mark it has. @example plainNumber("4,5") → 4.5; plainNumber("1,000") → undefined */
function plainNumber(text: string): number | undefined {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text);
  return found ? Number(`${found[1]}.${found[2] ?? "0"}`) : undefined;
}

/** Weights that are all 0 leave nothing to add up. */
export const noWeight: Check = ({ tables: { rubric } }: CheckedWorkbook) => {
  if (rubric?.columns.weight === undefined) return [];
  const sum = rubric.rows.reduce((total, { cells }) => total + (typeof cells.weight === "number" ? cells.weight : 0), 0);
  return sum > 0 ? [] : [inCell(rubric, rubric.heading, "weight", "noWeight")];
};
