import { dateOfSerial } from "../notation/serial-date.ts";
import { errorName } from "./cell-error.ts";
import { type EvaluatedCell, helpers } from "./engine.ts";

/** The value of a cell as scripts get it: number, text, boolean, Date, "" for empty, Google's name for an error. */
export function scriptValue(cell: EvaluatedCell, timeZone: string): unknown {
  switch (cell.type) {
    case "empty":
      return "";
    case "number":
      return cell.format && helpers.isDateTimeFormat(cell.format) ? dateOfSerial(cell.value, timeZone) : cell.value;
    case "error":
      return errorName(cell);
    default:
      return cell.value ?? "";
  }
}
