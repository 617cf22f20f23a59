import type { Sheet } from "./sheet.ts";
import type { ChartWhenShown } from "./sheet-template.ts";

/** Criteria that a radar needs to have an area. */
const LEAST_CORNERS = 3;
/** Free rows between the table and its chart. */
const GAP = 2;

/**
 * Draws the charts of a sheet as far as there is something to draw, below the tables that they show, and gives those that are there as many axes
 * as their tables have lines now: a chart's range is fixed, and would leave out what a longer table adds. A chart is known by its title.
 *
 * @param formula how the formula begins that fills the table, which tells where the table is now
 */
export function drawCharts(sheet: Sheet, charts: readonly ChartWhenShown[], formula: string): void {
  if (charts.length === 0) return;
  const formulas = sheet.getDataRange().getFormulas();
  const row = formulas.findIndex((line) => line.some((cell) => cell.startsWith(formula)));
  const column = formulas[row]?.findIndex((cell) => cell.startsWith(formula)) ?? -1;
  if (row < 0 || column < 0) return;
  const present = sheet.getCharts();
  for (const chart of charts) {
    // The share of the weight stands left of the labels.
    const values = sheet.getRange(row + 1, column + 2, sheet.getMaxRows() - row, 1 + chart.series).getValues();
    const width = 1 + (values[0] ?? []).slice(1).filter((name) => name !== "").length;
    const end = values.findIndex(([label], i) => i > 0 && label === "");
    const height = end < 0 ? values.length : end;
    const own = present.find((each) => isRadar(each) && each.getOptions().get("title") === chart.title);
    if (width < 2 || height - 1 < LEAST_CORNERS) {
      if (own) sheet.removeChart(own);
      continue;
    }
    const range = sheet.getRange(row + 1, column + 2, height, width);
    const [before] = own?.getRanges() ?? [];
    if (own && before?.getA1Notation() === range.getA1Notation()) continue;
    const place = [row + height + GAP, column + 1] as const;
    if (own)
      sheet.updateChart(
        own
          .modify()
          .clearRanges()
          .addRange(range)
          .setPosition(...place, 0, 0)
          .build(),
      );
    else sheet.insertChart(radarOf(sheet, chart, range, place));
  }
}

const isRadar = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): boolean => chart.modify().getChartType() === Charts.ChartType.RADAR;

const radarOf = (
  sheet: Sheet,
  { size, title, colors, scale }: ChartWhenShown,
  range: GoogleAppsScript.Spreadsheet.Range,
  [row, column]: readonly [row: number, column: number],
): GoogleAppsScript.Spreadsheet.EmbeddedChart =>
  sheet
    .newChart()
    .setChartType(Charts.ChartType.RADAR)
    .addRange(range)
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption("title", title)
    .setOption("width", size[0])
    .setOption("height", size[1])
    .setOption("colors", [...colors])
    .setOption("legend", { position: "right" })
    .setOption("vAxis.viewWindow.min", scale[0])
    .setOption("vAxis.viewWindow.max", scale[1])
    .build();
