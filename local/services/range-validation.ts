import { RangeStructure } from "./range-structure.ts";

/** Data validation of a range. */
export class RangeValidation extends RangeStructure {}
