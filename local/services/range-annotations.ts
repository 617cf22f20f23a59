import { RangeValidation } from "./range-validation.ts";

/** What is pinned to a range: protection, banding, filter, developer metadata. */
export class RangeAnnotations extends RangeValidation {}
