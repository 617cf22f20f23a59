import { contentFor } from "../../content/content-for.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { KitDecision, KitState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";

/** A recorded decision as it stands on its sheet. */
export interface RecordedDecision {
  readonly entry: KitDecision;
  readonly sheet: Sheet;
  /** What stands beside a label; "" where the row is gone. */
  fact(key: string): string;
  /** The cells of the rows of a table. */
  lines(key: string): readonly (readonly string[])[];
  /** The same for rows whose keys go on with a code, which comes first. */
  coded(key: string): readonly (readonly [code: string, cells: readonly string[]])[];
  /** What was written about somebody who was not chosen; "" for what was not. */
  about(code: string): { readonly reason: string; readonly raised: string };
}

/** The last version that was recorded to its end and whose sheet is there; undefined where there is none. */
export function readRecord(state: KitState | undefined, sheets: readonly Sheet[]): RecordedDecision | undefined {
  for (const entry of [...(state?.decisions ?? [])].reverse()) {
    const sheet = entry.done ? sheets.find((each) => each.getSheetId() === entry.sheet) : undefined;
    if (!sheet) continue;
    const cells: unknown[][] = sheet.getDataRange().getValues();
    const column = keyColumn(cells);
    const keyed = cells.map((row) => ({ key: textOf(row[column]), own: row.slice(0, Math.max(0, column)).map(textOf) }));
    const lines = (wanted: string) => keyed.filter(({ key }) => key === wanted).map(({ own }) => own);
    const coded = (wanted: string) =>
      keyed.flatMap(({ key, own }) => (key.startsWith(`${wanted}:`) ? [[key.slice(wanted.length + 1), own] as const] : []));
    const { none } = contentFor(entry.language).decision;
    const about = (wanted: string) => {
      const [, reason = "", , , , , raised = ""] = coded("notHired").find(([code]) => code === wanted)?.[1] ?? [];
      return { reason: reason === none ? "" : reason, raised: raised === none ? "" : raised };
    };
    return { entry, sheet, lines, coded, about, fact: (key) => lines(key)[0]?.[1] ?? "" };
  }
  return undefined;
}

/** Where the keys stand: somebody may have inserted a column. */
const keyColumn = (cells: readonly (readonly unknown[])[]): number =>
  cells.find((row) => row.includes("decider"))?.indexOf("decider") ?? -1;
