import { parseRange } from "../brief-lines.ts";
import { MIN_PRICE } from "../budget/benchmark.ts";
import { textOf } from "../cell-value.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../rating.ts";
import { type Check, type CheckedTable, type CheckedWorkbook, type Finding, inCell } from "./checked-workbook.ts";

/** Where numbers belong, and how small or large they may be. */
const fields: readonly { readonly part: string; readonly column: string; readonly min: number; readonly max?: number }[] = [
  { part: "interviews", column: "rating", min: LOWEST_RATING, max: HIGHEST_RATING },
  { part: "rubric", column: "weight", min: 0 },
  { part: "rubric", column: "minimum", min: LOWEST_RATING, max: HIGHEST_RATING },
  { part: "questions", column: "order", min: 0 },
  { part: "questions", column: "minutes", min: 0 },
  { part: "benchmarks", column: "low", min: MIN_PRICE },
  { part: "benchmarks", column: "high", min: MIN_PRICE },
];

/** Dates where numbers belong, such as what a sheet makes of "4/5"; the text is what the cell shows. */
export const dates: Check = ({ tables }) =>
  fields.flatMap(({ part, column, min, max }) =>
    (tables[part]?.rows ?? []).flatMap(({ number, cells }): Finding[] => {
      const table = tables[part];
      if (!table || !(cells[column] instanceof Date)) return [];
      return [inCell(table, number, column, "isDate", { text: "", wanted: range(min, max) })];
    }),
  );

/** What was typed beside the words that end the lines of a plan is on none of its lines. */
export const planLines: Check = ({ plans }) =>
  plans.flatMap(({ sheet, id, beyond }) =>
    beyond.map(({ row, column, text }): Finding => ({ kind: "planLine", sheet, at: { id, row, column }, text })),
  );

/** Texts where numbers belong, and numbers that no scale has. */
export const numbers: Check = ({ tables }) =>
  fields.flatMap(({ part, column, min, max }) => {
    const table = tables[part];
    return table ? table.rows.flatMap((row) => numberIn(table, row.number, column, row.cells[column], min, max)) : [];
  });

/** The answers of the role brief that are amounts, by their keys. Their cells hold text, for a range will do; only what the kit cannot read is named. */
export const amounts: Check = ({ tables: { roleBrief } }) =>
  (roleBrief?.rows ?? []).flatMap(({ number, cells: { key, answer } }): Finding[] => {
    if (!roleBrief || !["hours", "budget"].includes(textOf(key))) return [];
    const text = textOf(answer);
    if (text === "" || text.startsWith("#") || parseRange(answer)) return [];
    return [inCell(roleBrief, number, "answer", typeof answer === "number" ? "outOfRange" : "notNumber", { text, wanted: range(0) })];
  });

/** Amounts and marks of the budget exercise; what is there as text can be read in the workbook's locale or is named. */
export const planNumbers: Check = ({ plans }) =>
  plans.flatMap(({ sheet, id, cells }) =>
    cells.flatMap(({ row, column, value, meant, max }): Finding[] => {
      const min = max === undefined ? 0 : LOWEST_RATING;
      const fits = (number: number) => number >= min && number <= (max ?? Number.POSITIVE_INFINITY);
      const text = textOf(value);
      if (text === "" || (typeof value === "number" && fits(value))) return [];
      const wanted = range(min, max);
      const at = { id, row, column };
      if (typeof value === "number") return [{ kind: "outOfRange", sheet, at, text, wanted }];
      const repair = meant !== undefined && fits(meant) ? { repair: { kind: "write", value: meant } as const } : {};
      return [{ kind: "notNumber", sheet, at, text, wanted, ...repair }];
    }),
  );

const range = (min: number, max?: number): string => {
  if (max !== undefined) return `${min}–${max}`;
  return min === MIN_PRICE ? "> 0" : `≥ ${min}`;
};

function numberIn(table: CheckedTable, row: number, column: string, cell: unknown, min: number, max?: number): Finding[] {
  const wanted = range(min, max);
  if (typeof cell === "number") {
    return cell >= min && cell <= (max ?? Number.POSITIVE_INFINITY)
      ? []
      : [inCell(table, row, column, "outOfRange", { text: String(cell), wanted })];
  }
  const text = textOf(cell);
  if (text === "" || text.startsWith("#") || cell instanceof Date) return [];
  const value = plainNumber(text);
  const fits = value !== undefined && value >= min && value <= (max ?? Number.POSITIVE_INFINITY);
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
