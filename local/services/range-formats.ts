import { RangeValues } from "./range-values.ts";

/** How a range looks: number formats, fonts, colours, alignment, borders. */
export class RangeFormats extends RangeValues {}
