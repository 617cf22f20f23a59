import { RangeAnnotations } from "./range-annotations.ts";

/** Google's Range: the last link of the chain of its concerns. */
export class Range extends RangeAnnotations {}
