import { RangeLayout } from "./range-layout.ts";

/** What moves or merges cells: merges, clearing, copying, inserting, sorting. */
export class RangeStructure extends RangeLayout {}
