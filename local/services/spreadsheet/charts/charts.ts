import type { Service } from "../../base/service.ts";
import { ChartTextStyleBuilder } from "./chart-text-style.ts";

/** `Charts`: the enums and text styles of embedded charts. Charts as images, with data tables of their own, are not emulated. */
export class Charts implements Service {
  readonly google = "Charts.Charts";

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}
