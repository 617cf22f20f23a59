import { hexColor } from "../../../notation/css-color.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import type { Range } from "../range.ts";
import { withOption } from "./chart-option-tree.ts";
import { ChartOptions } from "./chart-options.ts";
import { headerCount } from "./chart-series.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { ChartTextStyle } from "./chart-text-style.ts";
import { ContainerInfo } from "./container-info.ts";

/** A chart on a sheet, or one that is yet to be inserted. */
export class EmbeddedChart implements Service {
  readonly google = "Spreadsheet.EmbeddedChart";
  /** The chart as data. */
  readonly spec: ChartSpec;
  /** Its number, once it is on a sheet. */
  id: number | undefined;
  private readonly api: GoogleApi;
  constructor(api: GoogleApi, spec: ChartSpec, id: number | undefined) {
    this.api = api;
    this.spec = spec;
    this.id = id;
  }

  getChartId(): number | null {
    return this.id ?? null;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.spec.position);
  }

  getHiddenDimensionStrategy(): EnumValue {
    return EnumValue.of(this.api, "Charts.ChartHiddenDimensionStrategy", this.spec.hiddenDimensionStrategy);
  }

  getMergeStrategy(): EnumValue {
    return EnumValue.of(this.api, "Charts.ChartMergeStrategy", this.spec.mergeStrategy);
  }

  getNumHeaders(): number {
    return headerCount(this.spec);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.spec.options);
  }

  getRanges(): Range[] {
    return [...this.spec.ranges];
  }

  getTransposeRowsAndColumns(): boolean {
    return this.spec.transposed;
  }

  /** A builder that starts with everything of this chart; nothing changes before `updateChart`. */
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.api, { spec: this.spec, id: this.id });
  }
}

/** The chart that a builder and the builders made from it by `asBarChart()` and the like work on together. */
export interface ChartDraft {
  spec: ChartSpec;
  readonly id: number | undefined;
}

/** Points in pixels. */
const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 5, LARGE: 7, HUGE: 10 };

/**
 * `sheet.newChart()`, and the builders of each kind of chart: they differ only in the methods that Google declares for them, and a
 * script cannot reach the others.
 */
export class EmbeddedChartBuilder implements Service {
  readonly google: string;
  private readonly api: GoogleApi;
  private readonly draft: ChartDraft;
  constructor(api: GoogleApi, draft: ChartDraft, google = "Spreadsheet.EmbeddedChartBuilder") {
    this.api = api;
    this.draft = draft;
    this.google = google;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.api, this.draft.spec, this.draft.id);
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.as("Area");
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.as("Bar");
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.as("Column");
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.as("Combo");
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return this.as("Histogram");
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.as("Line");
  }

  asPieChart(): EmbeddedChartBuilder {
    return this.as("Pie");
  }

  asScatterChart(): EmbeddedChartBuilder {
    return this.as("Scatter");
  }

  asTableChart(): EmbeddedChartBuilder {
    return this.as("Table");
  }

  setChartType(type: EnumValue): this {
    return this.with({ type: type.member });
  }

  getChartType(): EnumValue {
    return EnumValue.of(this.api, "Charts.ChartType", this.draft.spec.type);
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.draft.spec.position);
  }

  getRanges(): Range[] {
    return [...this.draft.spec.ranges];
  }

  addRange(range: Range): this {
    return this.with({ ranges: [...this.draft.spec.ranges, range] });
  }

  removeRange(range: Range): this {
    const place = (each: Range) => `${each.getSheet().getSheetId()}!${each.getA1Notation()}`;
    return this.with({ ranges: this.draft.spec.ranges.filter((each) => place(each) !== place(range)) });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    for (const [name, value, min] of [
      ["anchorRowPos", row, 1],
      ["anchorColPos", column, 1],
      ["offsetX", offsetX, 0],
      ["offsetY", offsetY, 0],
    ] as const) {
      if (!Number.isInteger(value) || value < min) throw new ServiceError(`Invalid argument: ${name}`);
    }
    return this.with({ position: { row, column, offsetX, offsetY } });
  }

  setNumHeaders(numHeaders: number): this {
    if (!Number.isInteger(numHeaders) || numHeaders < 0) throw new ServiceError("Invalid argument: headers");
    return this.with({ numHeaders });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  setMergeStrategy(strategy: EnumValue): this {
    return this.with({ mergeStrategy: strategy.member });
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return this.with({ hiddenDimensionStrategy: strategy.member });
  }

  /** Every option is stored and can be read back; those that the engine knows are drawn. */
  setOption(option: string, value: unknown): this {
    return this.with({ options: withOption(this.draft.spec.options, option, value) });
  }

  setTitle(title: string): this {
    return this.setOption("title", title);
  }

  setTitleTextStyle(style: ChartTextStyle): this {
    return this.setOption("titleTextStyle", style.option);
  }

  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", title);
  }

  setXAxisTitleTextStyle(style: ChartTextStyle): this {
    return this.setOption("hAxis.titleTextStyle", style.option);
  }

  setXAxisTextStyle(style: ChartTextStyle): this {
    return this.setOption("hAxis.textStyle", style.option);
  }

  setYAxisTitle(title: string): this {
    return this.setOption("vAxis.title", title);
  }

  setYAxisTitleTextStyle(style: ChartTextStyle): this {
    return this.setOption("vAxis.titleTextStyle", style.option);
  }

  setYAxisTextStyle(style: ChartTextStyle): this {
    return this.setOption("vAxis.textStyle", style.option);
  }

  setBackgroundColor(css: string): this {
    return this.setOption("backgroundColor", hexColor(css));
  }

  setColors(colors: readonly string[]): this {
    return this.setOption("colors", colors.map(hexColor));
  }

  setLegendPosition(position: EnumValue): this {
    return this.setOption("legend.position", position.member.toLowerCase());
  }

  setLegendTextStyle(style: ChartTextStyle): this {
    return this.setOption("legend.textStyle", style.option);
  }

  setStacked(): this {
    return this.setOption("isStacked", true);
  }

  set3D(): this {
    return this.setOption("is3D", true);
  }

  setCurveStyle(style: EnumValue): this {
    return this.setOption("curveType", style.member === "SMOOTH" ? "function" : "none");
  }

  setPointStyle(style: EnumValue): this {
    return this.setOption("pointSize", pointSizes[style.member] ?? 0);
  }

  /** The range of the axis of values. */
  setRange(start: number, end: number): this {
    return this.setWindow(this.draft.spec.type === "BAR" ? "hAxis" : "vAxis", start, end);
  }

  setXAxisRange(start: number, end: number): this {
    return this.setWindow("hAxis", start, end);
  }

  setYAxisRange(start: number, end: number): this {
    return this.setWindow("vAxis", start, end);
  }

  reverseCategories(): this {
    throw notEmulated("a chart with its categories in reverse");
  }

  useLogScale(): this {
    throw notEmulated("a chart with a logarithmic scale");
  }

  setXAxisLogScale(): this {
    return this.useLogScale();
  }

  setYAxisLogScale(): this {
    return this.useLogScale();
  }

  private setWindow(axis: string, start: number, end: number): this {
    return this.setOption(`${axis}.viewWindow.min`, start).setOption(`${axis}.viewWindow.max`, end);
  }

  private as(kind: string): EmbeddedChartBuilder {
    this.with({ type: kind.toUpperCase() });
    return new EmbeddedChartBuilder(this.api, this.draft, `Spreadsheet.Embedded${kind}ChartBuilder`);
  }

  private with(change: Partial<ChartSpec>): this {
    this.draft.spec = { ...this.draft.spec, ...change };
    return this;
  }
}
