import { freshChart } from "../charts/chart-spec.ts";
import { chartsOf, insertChart, removeChart, updateChart } from "../charts/chart-store.ts";
import { EmbeddedChart } from "../charts/embedded-chart.ts";
import { EmbeddedChartBuilder } from "../charts/embedded-chart-builder.ts";
import { ConditionalFormatRule } from "../rules/conditional-format-rule.ts";
import { formatCommands, formatSpecs } from "../rules/conditional-format-store.ts";
import { SheetPlace } from "./identity.ts";

/** Conditional formats and charts of a sheet. */
export class SheetFigures extends SheetPlace {
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return formatSpecs(this).map((spec) => new ConditionalFormatRule(this.execution, spec));
  }

  /** Replaces all rules of the sheet; where two format the same thing, the first one wins. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const specs = rules.map((rule) => rule.rule);
    this.workbook.apply(formatCommands(this, specs));
  }

  clearConditionalFormatRules(): void {
    this.workbook.apply(formatCommands(this, []));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution.api, { spec: freshChart, id: undefined });
  }

  getCharts(): EmbeddedChart[] {
    return chartsOf(this).map(({ id, spec }) => new EmbeddedChart(this.execution.api, spec, id));
  }

  insertChart(chart: EmbeddedChart): void {
    chart.id = insertChart(this, chart.spec);
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this, chart.id, chart.spec);
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this, chart.id);
  }
}
