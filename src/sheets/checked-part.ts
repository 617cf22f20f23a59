import { isLoadingText, textOf } from "../domain/cell-value.ts";
import type { CheckedFormula, CheckedPart, CheckedRule } from "../domain/check/checked-part.ts";
import { formulaShape } from "./reconnect.ts";
import type { Part } from "./schema.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetTemplate } from "./sheet-template.ts";

/** A formula or a rule of a template, and where the template puts it. Rows and columns count from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The headings of a table: where the template puts them and where they stand now. */
interface Moved {
  readonly heading: number;
  readonly template: number;
  /** The columns of the sheet by those of the template. */
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Compares a sheet with its template: formulas that are gone or lost what they pointed at, cells in the way of a formula's results, rules of typing that
 * are missing, and a filter that ends too early. Formulas are known by their shape, wherever they were moved.
 *
 * @param values what stands on the whole sheet
 */
export function checkedPart(
  sheet: Sheet,
  part: Part | "exercise",
  template: SheetTemplate,
  values: readonly (readonly unknown[])[],
  isPinned: boolean,
): CheckedPart {
  const whole = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
  const wanted = formulasOf(template);
  const formulas = wanted.length > 0 ? whole.getFormulas() : [];
  const moved = movedHeadings(template, values);
  const rules = template.rules ?? [];
  const ruled = rules.length > 0 ? whole.getDataValidations().map((row) => row.map((rule) => rule !== null)) : [];
  const filter = template.filter === undefined ? undefined : (sheet.getFilter()?.getRange() ?? undefined);
  const used = values.reduce((last, row, i) => (row.some((cell) => textOf(cell) !== "") ? i + 1 : last), 0);
  return {
    part,
    sheet: sheet.getName(),
    id: sheet.getSheetId(),
    isPinned,
    formulas: wrongFormulas(wanted, formulas, values, moved),
    rules: rules.flatMap(([range], index) => missingRules(range, index, ruled, moved, values, part)),
    filter: filter && filter.getLastRow() < used ? { end: filter.getLastRow(), used, heading: moved.heading } : undefined,
    looked: { formulas: wanted.length, rules: rules.length },
  };
}

const formulasOf = ({ blocks }: SheetTemplate): (Place & { readonly formula: string })[] =>
  blocks.flatMap(({ at, rows }) => {
    const corner = placeOf(at);
    return rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === "string" && cell.startsWith("=") ? [{ row: corner.row + r, column: corner.column + c, formula: cell }] : [],
      ),
    );
  });

/** The first cell of a range in A1 notation. @example placeOf("C5:D") → {row: 5, column: 3} */
function placeOf(range: string): Place {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d*)/.exec(range) ?? [];
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits || 1), column };
}

/** Where the headings of the template's table are, by their texts; where they are where the template puts them, nothing has moved. */
function movedHeadings(template: SheetTemplate, values: readonly (readonly unknown[])[]): Moved {
  const texts = template.blocks.flatMap(({ at, rows }) => {
    const corner = placeOf(at);
    return rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? [{ row: corner.row + r, column: corner.column + c, cell }] : [],
      ),
    );
  });
  const heading = template.frozenRows > 0 ? template.frozenRows : Math.min(...texts.map(({ row }) => row));
  const headings = texts.filter(({ row }) => row === heading);
  const rows = values.map((row) => row.map(textOf));
  const hits = (row: readonly string[]) => headings.filter(({ cell }) => row.includes(cell)).length;
  const best = rows.reduce((most, row, i) => (hits(row) > hits(rows[most] ?? []) ? i : most), heading - 1);
  const line = rows[best] ?? [];
  const columns = new Map(headings.flatMap(({ column, cell }) => (line.includes(cell) ? [[column, line.indexOf(cell) + 1] as const] : [])));
  return { heading: hits(line) > 0 ? best + 1 : heading, template: heading, columns };
}

/** Where something of the template is now, as far as the headings tell: between two that moved by the same number of columns it moved with them. */
function now({ row, column }: Place, { heading, template, columns }: Moved): Place {
  const own = columns.get(column);
  const before = [...columns].filter(([from]) => from < column).pop();
  return { row: row + heading - template, column: own ?? (before ? column + before[1] - before[0] : column) };
}

/** Formulas of the template of which the sheet has fewer than it should, those that show #REF!, and what stands in the way of their results. */
function wrongFormulas(
  wanted: readonly (Place & { readonly formula: string })[],
  formulas: readonly (readonly string[])[],
  values: readonly (readonly unknown[])[],
  moved: Moved,
): CheckedFormula[] {
  const present = new Map<string, Place[]>();
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      if (formula === "") continue;
      const shape = formulaShape(formula);
      present.set(shape, [...(present.get(shape) ?? []), { row: r + 1, column: c + 1 }]);
    }
  }
  const taken = new Set<Place>();
  const isUnmoved = moved.heading === moved.template && [...moved.columns].every(([from, to]) => from === to);
  // Those that stand where they should take their own place before others look for one.
  const byPlace = wanted.map((each) => ({ each, place: now(each, moved), shape: formulaShape(each.formula) }));
  const found = new Map<(typeof byPlace)[number], Place>();
  for (const isExact of [true, false]) {
    for (const entry of byPlace) {
      if (found.has(entry)) continue;
      const free = (present.get(entry.shape) ?? []).find(
        (place) => !taken.has(place) && (!isExact || (place.row === entry.place.row && place.column === entry.place.column)),
      );
      if (!free) continue;
      taken.add(free);
      found.set(entry, free);
    }
  }
  return byPlace.flatMap((entry): CheckedFormula[] => {
    const at = found.get(entry);
    if (!at) {
      const there =
        formulas[entry.place.row - 1]?.[entry.place.column - 1] || textOf(values[entry.place.row - 1]?.[entry.place.column - 1]);
      const repair = isUnmoved ? { formula: entry.each.formula } : {};
      return [{ ...entry.place, kind: isBroken(there) ? "broken" : "gone", text: there, ...repair }];
    }
    const formula = formulas[at.row - 1]?.[at.column - 1] ?? "";
    if (isBroken(formula)) return [{ ...at, kind: "broken", text: formula, ...(isUnmoved ? { formula: entry.each.formula } : {}) }];
    const shown = values[at.row - 1]?.[at.column - 1];
    if (shown !== "#REF!" || isLoadingText(shown)) return [];
    // The formula lacks nothing, so something stands where its results go.
    const row = values.findIndex(
      (line, r) => r >= at.row && textOf(line[at.column - 1]) !== "" && (formulas[r]?.[at.column - 1] ?? "") === "",
    );
    return row < 0 ? [] : [{ row: row + 1, column: at.column, kind: "inTheWay", text: textOf(values[row]?.[at.column - 1]) }];
  });
}

/** True for a formula that lost what it pointed at; one that only speaks of it is whole. */
const isBroken = (formula: string): boolean => formula.startsWith("=") && formula.replace(/"(?:[^"]|"")*"/g, "").includes("#REF!");

/** Lines of a column that should have a rule for typing and have none, as runs of rows. */
function missingRules(
  range: string,
  index: number,
  ruled: readonly (readonly boolean[])[],
  moved: Moved,
  values: readonly (readonly unknown[])[],
  part: Part | "exercise",
): CheckedRule[] {
  const first = placeOf(range);
  const end = range.includes(":") ? (range.split(":")[1] ?? "") : range;
  const last = placeOf(end);
  const isOpen = /^[A-Z]+$/.test(end);
  // The lines of the role brief may have been moved one by one; they are told apart by their keys.
  const isBrief = part === "roleBrief";
  const shift = moved.heading - moved.template;
  const lastRow = isOpen ? values.length : Math.min(values.length, last.row + shift);
  const rows = Array.from({ length: Math.max(0, lastRow - first.row - shift + 1) }, (_, i) => first.row + shift + i);
  return Array.from({ length: last.column - first.column + 1 }, (_, c) => now({ row: 1, column: first.column + c }, moved).column).flatMap(
    (column) => {
      const lacking = rows.filter(
        (row) => ruled[row - 1]?.[column - 1] !== true && (!isBrief || textOf(values[row - 1]?.[BRIEF_KEY]) !== ""),
      );
      const start = lacking[0];
      return start === undefined ? [] : [{ row: start, last: lacking[lacking.length - 1] ?? start, column, rule: index }];
    },
  );
}

/** The hidden column of keys, from 0. */
const BRIEF_KEY = 5;
