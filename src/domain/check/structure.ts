import { textOf } from "../cell-value.ts";
import type { Check, CheckedTable, Finding } from "./checked-workbook.ts";

/** Sheets that are gone or were left half made. */
export const lostSheets: Check = ({ lost }) =>
  lost.map(({ part, name, built }) => ({
    kind: built ? "sheetGone" : "sheetUnfinished",
    sheet: name,
    repair: { kind: "addSheet", part },
  }));

/**
 * Range names that somebody deleted or that point at another sheet or column than the kit's; a name can come back as long as the column has its
 * heading.
 */
export const lostNames: Check = ({ names, tables }) =>
  names.flatMap(({ name, part, column, range, points }): Finding[] => {
    const table = tables[part];
    if (!table) return [];
    const place = column === undefined ? undefined : table.columns[column];
    const isHere = points && points.id === table.id && (place === undefined || points.column === place);
    if (isHere && !isShort(table, column, points)) return [];
    const at = { id: table.id, row: table.heading, column: place ?? 1 };
    const repair = range === undefined ? {} : { at, repair: { kind: "name", name, range } as const };
    if (!points) return [{ kind: "nameGone", sheet: table.sheet, text: name, ...repair }];
    const wanted = (column === undefined ? undefined : table.labels[column]) ?? "";
    if (isHere) return [{ kind: "nameShort", sheet: table.sheet, text: `${name} → ${points.text}`, wanted, ...repair }];
    return [{ kind: "nameElsewhere", sheet: table.sheet, text: `${name} → ${points.text}`, wanted, ...repair }];
  });

/** True where filled lines of the column lie outside the name: what uses it would not count them. */
const isShort = (
  { rows }: CheckedTable,
  column: string | undefined,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => column !== undefined && rows.some(({ number, cells }) => (number < first || number > last) && textOf(cells[column]) !== "");

/** Headings that somebody has changed. */
export const lostHeadings: Check = ({ tables }) =>
  Object.values(tables).flatMap((table) => (table && table.part !== BY_PLACE ? headingsOf(table) : []));

/** Formulas read the benchmarks column by column, whatever the columns are headed. */
const BY_PLACE = "benchmarks";

function headingsOf(table: CheckedTable): Finding[] {
  const { columns, labels, headings, heading, sheet, id } = table;
  const gone = Object.keys(columns).filter((column) => columns[column] === undefined);
  return gone.map((column) => {
    const wanted = labels[column] ?? "";
    const place = gone.length === 1 ? placeOf(table, column) : undefined;
    if (place === undefined) return { kind: "headingGone", sheet, wanted, at: { id, row: heading, column: 1 } };
    const text = headings[place - 1] ?? "";
    return { kind: "headingGone", sheet, wanted, text, at: { id, row: heading, column: place }, repair: { kind: "write", value: wanted } };
  });
}

/** The one column between the neighbours of a lost heading whose own heading says nothing to the kit; undefined when that is not certain. */
function placeOf({ columns, labels, headings }: CheckedTable, column: string): number | undefined {
  const order = Object.keys(labels);
  const place = order.indexOf(column);
  const before = columns[order[place - 1] ?? ""];
  const after = columns[order[place + 1] ?? ""];
  const known = new Set(Object.values(labels));
  const around = [before === undefined ? undefined : before + 1, after === undefined ? undefined : after - 1];
  const free = [...new Set(around)].filter(
    (each): each is number => each !== undefined && each >= 1 && !known.has(headings[each - 1]?.trim() ?? ""),
  );
  return free.length === 1 ? free[0] : undefined;
}

/**
 * Formulas that show an error, often because something was typed where their results belong; a sheet names its first few. While
 * a range name is gone, formulas that use it show errors everywhere, and saying so again would hide the rest.
 */
export const cellErrors: Check = ({ tables, names }) =>
  (names.some(({ points }) => !points) ? [] : Object.values(tables)).flatMap((table) =>
    (table?.errors ?? []).slice(0, MOST_ERRORS).map(
      ({ row, column, text, blocker }): Finding => ({
        kind: "cellError",
        sheet: table?.sheet ?? "",
        at: { id: table?.id ?? 0, row, column },
        text,
        ...(blocker === undefined ? {} : { wanted: blocker }),
      }),
    ),
  );

const MOST_ERRORS = 5;
