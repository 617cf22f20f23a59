import { RangeText } from "./range/text.ts";

/** Google's Range: the last link of the chain of its concerns. */
export class Range extends RangeText {}
