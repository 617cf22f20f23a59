import { textOf } from "../domain/cell-value.ts";
import type { CheckedTable } from "../domain/check/checked-workbook.ts";
import { columnLetter } from "../domain/column-letter.ts";
import { rangeNames } from "./schema.ts";

/**
 * Where a name of the kit belongs on its sheet as it stands now, in A1 notation; undefined where the headings or keys that tell it are gone.
 *
 * @param column the column that it names, where it names one
 */
export function rangeOfName(name: string, column: string | undefined, { heading, columns, rows }: CheckedTable): string | undefined {
  const letter = (key: string): string | undefined => (columns[key] === undefined ? undefined : columnLetter(columns[key]));
  const cells = (key: string, first: number, last: number, to = key): string | undefined => {
    const [from, end] = [letter(key), letter(to)];
    return from === undefined || end === undefined || first < 1 ? undefined : `${from}${first}:${end}${last}`;
  };
  if (column !== undefined) return letter(column) && `${letter(column)}${heading}:${letter(column)}`;
  const keyed = (kind: string) => rows.flatMap(({ number, cells: own }) => (textOf(own.key).split(":")[0] === kind ? [number] : []));
  const lines = (kind: string, key: string, to = key, more = 0) => {
    const found = keyed(kind);
    return found.length === 0 ? undefined : cells(key, Math.min(...found), Math.max(...found) + more, to);
  };
  switch (name) {
    case rangeNames.platforms:
      return lines("platform", "field");
    case rangeNames.platformLevels:
      return lines("platform", "answer");
    case rangeNames.interviewers:
      return lines("interviewer", "field", "answer", 1);
    case rangeNames.rubricLock:
      return cells("locked", heading - 3, heading - 1);
    case rangeNames.sealed:
      return cells("inForce", heading - 3, heading - 3);
    case rangeNames.lock:
      return cells("inForce", heading - 2, heading - 2);
    case rangeNames.benchmarks:
      // Formulas read the benchmarks column by column, from the first to the one of dates.
      return letter("low") === "C" ? `A${heading}:G` : undefined;
    default:
      return undefined;
  }
}
