import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import type { Range } from "../range.ts";
import { ChartOptions } from "./chart-options.ts";
import { headerCount } from "./chart-series.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { ContainerInfo } from "./container-info.ts";
import { EmbeddedChartBuilder } from "./embedded-chart-builder.ts";

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

  /** A builder that starts with all of this chart; nothing changes before `updateChart`. */
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.api, { spec: this.spec, id: this.id });
  }
}
