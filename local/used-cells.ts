import { registries, type UID, type Zone } from "./engine.ts";

interface SheetZone {
  readonly sheetId: UID;
  readonly zone: Zone;
}

interface Evaluator {
  evaluatedCells: object;
  readonly getters: {
    getSheetIds(): readonly UID[];
    getCells(sheetId: UID): readonly { readonly id: number }[];
    getCellPosition(cellId: number): { readonly col: number; readonly row: number };
  };
  evaluate(zones: readonly SheetZone[]): void;
  evaluateAllCells(): void;
}

interface EvaluationPlugin {
  readonly evaluator: Evaluator;
}

/**
 * Computes only where cells are. When rows, columns, sheets or names change, the engine computes every place of every sheet anew, most of them
 * blank: a new sheet has 26,000. What a formula spills lies outside and is set by its formula.
 *
 * Called once, before the first model is made.
 */
export function evaluateOnlyUsedCells(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => EvaluationPlugin;
  class UsedCellsEvaluation extends Evaluation {
    constructor(config: unknown) {
      super(config);
      this.evaluator.evaluateAllCells = function () {
        this.evaluatedCells = new (this.evaluatedCells.constructor as new () => object)();
        this.evaluate(this.getters.getSheetIds().flatMap((sheetId) => usedZone(this, sheetId)));
      };
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", UsedCellsEvaluation as never);
}

/** The smallest zone around the cells of a sheet; none for a blank sheet. */
function usedZone({ getters }: Evaluator, sheetId: UID): SheetZone[] {
  const zone = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: -1, bottom: -1 };
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    zone.left = Math.min(zone.left, col);
    zone.top = Math.min(zone.top, row);
    zone.right = Math.max(zone.right, col);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return zone.right < 0 ? [] : [{ sheetId, zone }];
}
