import { registries, type UID, type Zone } from "../engine.ts";

interface SheetZone {
  readonly sheetId: UID;
  readonly zone: Zone;
}

interface Cell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly compiledFormula?: {
    readonly rangeDependencies: readonly { readonly invalidSheetName?: string }[];
    toFormulaString(getters: unknown): string;
  };
}

interface Getters {
  getSheetIds(): readonly UID[];
  getCells(sheetId: UID): readonly Cell[];
  getCellPosition(cellId: number): { readonly col: number; readonly row: number };
}

interface Evaluator {
  evaluatedCells: object;
  readonly getters: Getters;
  evaluate(zones: readonly SheetZone[]): void;
  evaluateAllCells(): void;
}

interface EvaluationPlugin {
  readonly evaluator: Evaluator;
  beforeHandle(command: { readonly type: string }): void;
}

/** Functions whose value depends on the name of a sheet. */
const readsNames = /\b(INDIRECT|FORMULATEXT|CELL)\s*\(/i;

/**
 * Recomputes less when a sheet is resized or renamed. By itself the engine recomputes every position of every sheet, most of them
 * blank: a new sheet has 26,000. Now it recomputes only the used zone, because spilled cells are set by their formula, and nothing when a
 * sheet is renamed whose name no formula reads.
 *
 * Called once, before the first model is made.
 */
export function evaluateLess(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => EvaluationPlugin;
  class FewerEvaluations extends Evaluation {
    constructor(config: unknown) {
      super(config);
      this.evaluator.evaluateAllCells = function () {
        this.evaluatedCells = new (this.evaluatedCells.constructor as new () => object)();
        this.evaluate(this.getters.getSheetIds().flatMap((sheetId) => usedZone(this.getters, sheetId)));
      };
    }
    override beforeHandle(command: { readonly type: string }): void {
      if (command.type !== "RENAME_SHEET" || dependsOnNames(this.evaluator.getters)) super.beforeHandle(command);
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", FewerEvaluations as never);
}

/** The smallest zone that contains all cells of a sheet; none for a blank sheet. */
function usedZone(getters: Getters, sheetId: UID): SheetZone[] {
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

/** True when a formula reads names of sheets, or refers to a missing sheet that could be the renamed one. */
const dependsOnNames = (getters: Getters): boolean =>
  getters
    .getSheetIds()
    .some((sheetId) =>
      getters
        .getCells(sheetId)
        .some(
          ({ compiledFormula }) =>
            compiledFormula !== undefined &&
            (compiledFormula.rangeDependencies.some(({ invalidSheetName }) => invalidSheetName !== undefined) ||
              readsNames.test(compiledFormula.toFormulaString(getters))),
        ),
    );
