import type { Model } from "./engine.ts";

/** Computes one call of a script's function in a cell: the host provides it, the engine's cells ask for it. */
export type CellFunction = (name: string, args: readonly unknown[]) => unknown;

/** What a formula can reach of the workbook that it stands in. */
export interface FormulaWorkbook {
  readonly model: Model;
  readonly timeZone: string;
  /** Undefined as long as no script is at hand. */
  readonly cellFunction: CellFunction | undefined;
}
