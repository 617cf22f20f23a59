import { RangeFormats } from "./range-formats.ts";

/** What moves or merges cells: merges, clearing, copying, inserting, sorting. */
export class RangeStructure extends RangeFormats {}
