import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { rangeOf } from "../rules/data-validation-criteria.ts";
import type { Sheet } from "../sheet.ts";
import { engineChart } from "./chart-definition.ts";
import { numberOption, type OptionTree, optionAt, textOption, withOption } from "./chart-option-tree.ts";
import { type ChartSpec, defaultChart } from "./chart-spec.ts";

/** Google's default size of a chart, in pixels. */
const defaultSize = { width: 600, height: 371 };

/** What is stored of a chart in addition to what the engine draws. Its ranges are separate attachments, which move with their cells. */
interface StoredChart extends Omit<ChartSpec, "ranges" | "position"> {
  /** The engine's id of the chart, without the prefix that a copied sheet gives it. */
  readonly chart: string;
}

/** A chart of a sheet: its number, and where the engine keeps it. */
export interface PlacedChart {
  readonly id: number;
  readonly spec: ChartSpec;
}

/** A copy of a sheet has copies of its charts, whose engine ids begin with the sheet's. */
const baseOf = (chartId: string): string => chartId.split("??").at(-1) ?? chartId;

/** Never digits alone: the engine keeps charts by id in an object, which would put such ids in numeric order instead of that of insertion. */
const engineId = (id: number): string => `chart-${id}`;

/** Google numbers charts; a copied chart's number is made from its whole id. */
function numberOf(chartId: string): number {
  const own = /^chart-(\d+)$/.exec(chartId);
  if (own) return Number(own[1]);
  let hash = 0;
  for (const char of chartId) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 0x7fffffff;
  return hash;
}

const engineIdOf = (sheet: Sheet, id: number): string | undefined =>
  sheet.workbook.model.getters.getChartIds(sheet.sheetId).find((chartId) => numberOf(chartId) === id);

/** Draws a new chart. @returns its number. */
export function insertChart(sheet: Sheet, spec: ChartSpec): number {
  const { sheetId, workbook } = sheet;
  let id = 0;
  while (id === 0 || workbook.model.getters.isChartDefined(engineId(id))) id = 1 + Math.floor(Math.random() * 0x7ffffffe);
  const chartId = engineId(id);
  const definition = engineChart(spec, sheetId);
  workbook.apply([
    { type: "CREATE_CHART", sheetId, chartId, figureId: chartId, definition, ...place(sheet, spec), size: sizeOf(spec.options) } as never,
    storeCommand(sheet, chartId, spec, 0),
  ]);
  return id;
}

/** @throws ServiceError when the sheet has no such chart. */
export function updateChart(sheet: Sheet, id: number | undefined, spec: ChartSpec): void {
  const { sheetId, workbook } = sheet;
  const chartId = requireChart(sheet, id);
  const figureId = workbook.model.getters.getFigureIdFromChartId(chartId);
  const definition = engineChart(spec, sheetId);
  const { col, row, offset } = place(sheet, spec);
  const kept = workbook.attachments("chart-range").filter(({ data }) => (data as { chart: string }).chart === baseOf(chartId)).length;
  workbook.apply([
    { type: "UPDATE_CHART", sheetId, chartId, figureId, definition } as never,
    { type: "UPDATE_FIGURE", sheetId, figureId, col, row, offset, ...sizeOf(spec.options) },
    storeCommand(sheet, chartId, spec, kept),
  ]);
}

/** @throws ServiceError when the sheet has no such chart. */
export function removeChart(sheet: Sheet, id: number | undefined): void {
  const { sheetId, workbook } = sheet;
  const chartId = requireChart(sheet, id);
  const figureId = workbook.model.getters.getFigureIdFromChartId(chartId);
  const detach = ["chart", "chart-range"]
    .flatMap((kind) => workbook.attachments(kind, sheetId))
    .filter(({ data }) => (data as { chart: string }).chart === baseOf(chartId))
    .map((attachment) => attachment.id);
  workbook.apply([
    { type: "DELETE_FIGURE", sheetId, figureId },
    { type: "ATTACH", attachments: [], detach },
  ]);
}

/** All charts of a sheet, those made in the grid included. */
export function chartsOf(sheet: Sheet): PlacedChart[] {
  const { getters } = sheet.workbook.model;
  return getters.getChartIds(sheet.sheetId).map((chartId) => ({ id: numberOf(chartId), spec: specOf(sheet, chartId) }));
}

function requireChart(sheet: Sheet, id: number | undefined): string {
  const chartId = id === undefined ? undefined : engineIdOf(sheet, id);
  if (chartId === undefined) throw new ServiceError(`The sheet ${sheet.getName()} does not contain the chart.`);
  return chartId;
}

function place(sheet: Sheet, { position }: ChartSpec): { col: number; row: number; offset: { x: number; y: number } } {
  const { row, column, offsetX, offsetY } = position;
  if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) throw new ServiceError("The chart's position is out of bounds.");
  return { col: column - 1, row: row - 1, offset: { x: offsetX, y: offsetY } };
}

const sizeOf = (options: OptionTree): { width: number; height: number } => ({
  width: numberOption(options, "width") ?? defaultSize.width,
  height: numberOption(options, "height") ?? defaultSize.height,
});

/** Stores what the engine does not; `before` is the number of ranges stored so far. */
function storeCommand(sheet: Sheet, chartId: string, spec: ChartSpec, before: number): Command {
  const chart = baseOf(chartId);
  const { ranges, position: _, ...rest } = spec;
  const rangeId = (index: number) => `${chartId}-range-${index}`;
  const own: Attachment = { id: chartId, kind: "chart", sheetId: sheet.sheetId, zone: sheet.zone, data: { ...rest, chart } };
  const sources = ranges.map((range, index): Attachment => {
    return { id: rangeId(index), kind: "chart-range", sheetId: range.getSheet().sheetId, zone: range.zone, data: { chart, index } };
  });
  const detach = Array.from({ length: Math.max(0, before - ranges.length) }, (_, extra) => rangeId(ranges.length + extra));
  return { type: "ATTACH", attachments: [own, ...sources], detach };
}

function specOf(sheet: Sheet, chartId: string): ChartSpec {
  const { sheetId, workbook } = sheet;
  const { getters } = workbook.model;
  const definition = getters.getChartDefinition(chartId) as unknown as Record<string, unknown>;
  const kept = workbook.attachments("chart", sheetId).find(({ data }) => (data as StoredChart).chart === baseOf(chartId));
  const { chart: _, ...spec } = (kept?.data ?? { ...defaultChart, chart: "", type: typeOf(definition) }) as StoredChart;
  const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
  if (!figure) throw new ServiceError(`The sheet ${sheet.getName()} does not contain the chart.`);
  return {
    ...defaultChart,
    ...spec,
    ranges: kept ? storedRanges(sheet, chartId) : drawnRanges(sheet, definition),
    options: currentOptions(spec.options, definition, figure),
    position: { row: figure.row + 1, column: figure.col + 1, offsetX: figure.offset.x, offsetY: figure.offset.y },
  };
}

/** Title and size are the engine's: a person may have changed them in the grid. */
function currentOptions(options: OptionTree, definition: Record<string, unknown>, figure: { width: number; height: number }): OptionTree {
  const title = textOption(definition, "title.text") ?? "";
  const hidden = textOption(options, "titlePosition") === "none";
  const titled = hidden || title === (textOption(options, "title") ?? "") ? options : withOption(options, "title", title);
  const sized = (["width", "height"] as const).filter((side) => sizeOf(options)[side] !== figure[side]);
  return sized.reduce((tree, side) => withOption(tree, side, figure[side]), titled);
}

/** On a copied sheet the copies of the ranges count, elsewhere the first ones made. */
function storedRanges(sheet: Sheet, chartId: string): Range[] {
  const byIndex = new Map<number, Attachment>();
  for (const attachment of sheet.workbook.attachments("chart-range")) {
    const { chart, index } = attachment.data as { chart: string; index: number };
    if (chart !== baseOf(chartId)) continue;
    const known = byIndex.get(index);
    if (!known || (known.sheetId !== sheet.sheetId && attachment.sheetId === sheet.sheetId)) byIndex.set(index, attachment);
  }
  return [...byIndex].sort(([a], [b]) => a - b).map(([, { sheetId, zone }]) => sheet.spreadsheet.sheet(sheetId).range(zone));
}

/** The data of a chart that was made in the grid. */
function drawnRanges(sheet: Sheet, definition: Record<string, unknown>): Range[] {
  const { getters } = sheet.workbook.model;
  const dataSets = optionAt(definition, "dataSource.dataSets");
  const labels = textOption(definition, "dataSource.labelRange");
  const notations = [
    ...(labels === undefined ? [] : [labels]),
    ...(Array.isArray(dataSets) ? dataSets.map(({ dataRange }) => String(dataRange)) : []),
  ];
  return notations.map((notation) => rangeOf(getters.getRangeFromSheetXC(sheet.sheetId, notation), sheet.spreadsheet));
}

function typeOf({ type, horizontal, fillArea }: Record<string, unknown>): string {
  if (type === "bar") return horizontal ? "BAR" : "COLUMN";
  if (type === "line") return fillArea ? "AREA" : "LINE";
  const name = String(type).toUpperCase();
  if (!["PIE", "SCATTER", "COMBO", "RADAR", "WATERFALL", "GAUGE", "TREEMAP", "GEO"].includes(name))
    throw notEmulated(`a chart of the kind ${type}`);
  return name;
}
