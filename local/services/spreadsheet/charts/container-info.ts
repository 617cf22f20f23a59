import type { Service } from "../../base/service.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** Where a chart stands on its sheet. */
export class ContainerInfo implements Service {
  readonly google = "Spreadsheet.ContainerInfo";
  private readonly position: ChartSpec["position"];
  constructor(position: ChartSpec["position"]) {
    this.position = position;
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  /** Pixels to the right of the anchor cell's corner. */
  getOffsetX(): number {
    return this.position.offsetX;
  }

  /** Pixels below the anchor cell's corner. */
  getOffsetY(): number {
    return this.position.offsetY;
  }
}
