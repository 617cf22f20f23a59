import type { Service } from "../../base/service.ts";

/** How the text of a cell is turned: degrees from -90 to 90, positive leaning up, or stacked letters. */
export class TextRotation implements Service {
  readonly google = "Spreadsheet.TextRotation";
  private readonly degrees: number;
  private readonly vertical: boolean;
  constructor(degrees: number, vertical: boolean) {
    this.degrees = degrees;
    this.vertical = vertical;
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
