import { type CellPosition, registries } from "../engine.ts";

interface EvaluationPlugin {
  readonly evaluator: {
    readonly evaluatedCells: { has(position: CellPosition): boolean };
    computeAndSave(position: CellPosition): void;
  };
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: readonly unknown[];
  handle(command: { readonly type: string; readonly cellIds?: unknown }): void;
  finalize(): void;
}

/** What the engine's other parts, the services and the page read computed cells by. */
const readers = [
  "evaluateFormula",
  "evaluateFormulaResult",
  "evaluateCompiledFormula",
  "getCorrespondingFormulaCell",
  "getVisibleRangeValues",
  "getEvaluatedCell",
  "getEvaluatedCells",
  "getEvaluatedCellsInZone",
  "getEvaluatedCellsPositions",
  "getSpreadZone",
  "getArrayFormulaSpreadingOn",
  "isArrayFormulaSpillBlocked",
  "isEmpty",
  "exportForExcel",
] as const;

/**
 * Computes formulas when somebody reads a computed cell, not after every change: a script that inserts rows and then fills them has the
 * workbook computed once instead of twice, and one that only writes not at all. Google buffers writes in the same way.
 *
 * Called once, before the first model is made, after the patches that change how formulas are computed.
 */
export function evaluateWhenRead(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => EvaluationPlugin;
  class EvaluationWhenRead extends Evaluation {
    private computing = false;

    override handle(command: { readonly type: string; readonly cellIds?: unknown }): void {
      if (command.type === "EVALUATE_CELLS" && !command.cellIds) this.shouldRebuildDependenciesGraph = true;
      else super.handle(command);
    }

    override finalize(): void {
      // The engine calls this after every change and would compute here. What is to be computed is noted already.
    }

    /** Computes what is due. A script's function may read a cell while cells are computed: then this cell, if it is not computed yet. */
    settle(position: CellPosition | undefined): void {
      if (this.computing) {
        if (position && !this.evaluator.evaluatedCells.has(position)) this.evaluator.computeAndSave(position);
        return;
      }
      if (!this.shouldRebuildDependenciesGraph && this.positionsToUpdate.length === 0) return;
      this.computing = true;
      try {
        super.finalize();
      } finally {
        this.computing = false;
      }
    }
  }
  const reading = EvaluationWhenRead.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of readers) {
    const read = reading[name];
    if (!read) throw new Error(`The engine has no way to read computed cells by ${name}.`);
    reading[name] = function (this: EvaluationWhenRead, ...args) {
      this.settle(name === "getEvaluatedCell" ? (args[0] as CellPosition) : undefined);
      return read.apply(this, args);
    };
  }
  registries.coreViewsPluginRegistry.replace("evaluation", EvaluationWhenRead as never);
}
