import type { CellPosition, Model } from "./engine.ts";

/** Thrown instead of an answer as long as there is none. */
export class StillLoading extends Error {
  override readonly name = "StillLoading";
}

/**
 * Computes one call of a script's function in a cell: the host provides it, the engine's cells ask for it.
 *
 * @param caller the cell whose formula calls
 * @throws StillLoading while the function has not answered, and whatever the function throws.
 */
export type CellFunction = (name: string, args: readonly unknown[], caller?: CellPosition) => unknown;

/** The part of a workbook that its formulas can reach. */
export interface FormulaWorkbook {
  readonly model: Model;
  readonly timeZone: string;
  /** Undefined until a host provides a script. */
  readonly cellFunction: CellFunction | undefined;
}
