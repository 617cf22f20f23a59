import type { UID, Zone } from "../../../engine/engine.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { optionAt } from "./chart-option-tree.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** One column of a chart's data, or one row of a transposed chart. */
interface RowOrColumn {
  readonly sheet: Sheet;
  readonly zone: Zone;
}

/** What a chart draws: the labels, if it has any, and its series, each with its heading cell first when there are headings. */
export interface ChartData {
  readonly labels: string | undefined;
  readonly series: readonly string[];
  readonly hasHeaders: boolean;
}

/** The columns (or rows) of all ranges, in notations relative to the sheet of the chart. The first one holds the labels unless it is the only one. */
export function chartData(spec: ChartSpec, sheetId: UID): ChartData {
  if (spec.ranges.length === 0) throw new ServiceError("Invalid argument: the chart has no range of data.");
  if (spec.mergeStrategy === "MERGE_ROWS" && spec.ranges.length > 1) throw notEmulated("a chart that merges the rows of several ranges");
  const parts = spec.ranges.flatMap((range) => rowsOrColumns(range, spec.transposed));
  const hasLabels = parts.length > 1 && optionAt(spec.options, "useFirstColumnAsDomain") !== false;
  const series = hasLabels ? parts.slice(1) : parts;
  const headers = spec.numHeaders ?? (series.some((part) => looksHeaded(part, spec.transposed)) ? 1 : 0);
  const notations = parts.map((part) => notationOf(withoutExtraHeaders(part, headers, spec.transposed), sheetId));
  return {
    labels: hasLabels ? notations[0] : undefined,
    series: hasLabels ? notations.slice(1) : notations,
    hasHeaders: headers > 0,
  };
}

/** How many headings the data of a chart has, set or found. */
export function headerCount(spec: ChartSpec): number {
  if (spec.numHeaders !== undefined || spec.ranges.length === 0) return spec.numHeaders ?? 0;
  return chartData({ ...spec, mergeStrategy: "MERGE_COLUMNS" }, "").hasHeaders ? 1 : 0;
}

function rowsOrColumns(range: Range, transposed: boolean): RowOrColumn[] {
  const { zone } = range;
  const sheet = range.getSheet();
  if (transposed) {
    return Array.from({ length: zone.bottom - zone.top + 1 }, (_, r) => ({
      sheet,
      zone: { ...zone, top: zone.top + r, bottom: zone.top + r },
    }));
  }
  return Array.from({ length: zone.right - zone.left + 1 }, (_, c) => ({
    sheet,
    zone: { ...zone, left: zone.left + c, right: zone.left + c },
  }));
}

/** Text above a number is a heading. */
function looksHeaded({ sheet, zone }: RowOrColumn, transposed: boolean): boolean {
  const { workbook, sheetId } = sheet;
  const types = Array.from({ length: transposed ? zone.right - zone.left + 1 : zone.bottom - zone.top + 1 }, (_, index) =>
    transposed ? workbook.cell(sheetId, zone.left + index, zone.top).type : workbook.cell(sheetId, zone.left, zone.top + index).type,
  );
  return types[0] === "text" && types.some((type) => type === "number");
}

/** Of several headings the last one names the series. */
function withoutExtraHeaders(part: RowOrColumn, headers: number, transposed: boolean): RowOrColumn {
  const extra = Math.max(0, headers - 1);
  const { zone } = part;
  return { ...part, zone: transposed ? { ...zone, left: zone.left + extra } : { ...zone, top: zone.top + extra } };
}

function notationOf({ sheet, zone }: RowOrColumn, sheetId: UID): string {
  const cells = sheet.range(zone).getA1Notation();
  return sheet.sheetId === sheetId ? cells : `'${sheet.getName().replaceAll("'", "''")}'!${cells}`;
}
