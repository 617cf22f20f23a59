import type { Sheet } from "./sheet.ts";
import type { ChartTemplate } from "./sheet-template.ts";

/** Draws the charts of a sheet, in place of those that an earlier attempt drew. */
export function drawCharts(sheet: Sheet, charts: readonly ChartTemplate[], isNew: boolean): void {
  if (charts.length === 0) return;
  if (!isNew) for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
}

/**
 * Gives the radar with this title as many axes as it has labels now. A chart's range is fixed: it would leave out what a longer rubric adds,
 * and draw empty axes for what a shorter one lacks.
 *
 * @param max how many labels can stand below one another
 */
export function fitRadar(sheet: Sheet, title: string, max: number): void {
  for (const chart of sheet.getCharts()) {
    const [range] = chart.getRanges();
    const builder = chart.modify();
    if (!range || builder.getChartType() !== Charts.ChartType.RADAR || chart.getOptions().get("title") !== title) continue;
    const labels = range.offset(1, 0, max, 1).getValues();
    const blank = labels.findIndex(([label]) => label === "");
    const rows = 1 + (blank < 0 ? max : blank);
    if (rows > 1 && rows !== range.getNumRows()) {
      sheet.updateChart(
        builder
          .clearRanges()
          .addRange(range.offset(0, 0, rows, range.getNumColumns()))
          .build(),
      );
    }
  }
}

function chartOf(sheet: Sheet, { kind, range, at, size, title, colors, scale }: ChartTemplate): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const [row, column] = at;
  const builder = sheet
    .newChart()
    .setChartType(kind === "radar" ? Charts.ChartType.RADAR : Charts.ChartType.COLUMN)
    .addRange(sheet.getRange(range))
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption("title", title)
    .setOption("width", size[0])
    .setOption("height", size[1])
    .setOption("colors", [...colors])
    .setOption("legend", { position: kind === "radar" ? "bottom" : "none" })
    .setOption("vAxis.viewWindow.min", scale[0])
    .setOption("vAxis.viewWindow.max", scale[1]);
  return builder.build();
}
