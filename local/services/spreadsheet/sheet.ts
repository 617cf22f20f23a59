import { SheetAnnotations } from "./sheet/annotations.ts";

/** One sheet; it keeps its identity when it is renamed or moved. The last link of the chain of its concerns. */
export class Sheet extends SheetAnnotations {}
