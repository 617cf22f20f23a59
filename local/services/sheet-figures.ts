import { SheetPlace } from "./sheet-place.ts";

/** Conditional formats and charts of a sheet. */
export class SheetFigures extends SheetPlace {}
