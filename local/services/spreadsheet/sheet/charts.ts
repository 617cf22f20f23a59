import { defaultChart } from "../charts/chart-spec.ts";
import { chartsOf, insertChart, removeChart, updateChart } from "../charts/chart-store.ts";
import { EmbeddedChart, EmbeddedChartBuilder } from "../charts/embedded-chart.ts";
import type { Sheet } from "../sheet.ts";

/** The charts of a sheet. */
export const sheetCharts = {
  newChart(sheet: Sheet): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(sheet.execution.api, { spec: defaultChart, id: undefined });
  },

  getCharts(sheet: Sheet): EmbeddedChart[] {
    return chartsOf(sheet).map(({ id, spec }) => new EmbeddedChart(sheet.execution.api, spec, id));
  },

  insertChart(sheet: Sheet, chart: EmbeddedChart): void {
    chart.id = insertChart(sheet, chart.spec);
  },

  updateChart(sheet: Sheet, chart: EmbeddedChart): void {
    updateChart(sheet, chart.id, chart.spec);
  },

  removeChart(sheet: Sheet, chart: EmbeddedChart): void {
    removeChart(sheet, chart.id);
  },
};
