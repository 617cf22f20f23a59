import { type CellPosition, type EvaluatedCell, type FunctionResultObject, registries, type UID, type Zone } from "../engine.ts";
import { isMatrix } from "./override-function.ts";

type Outcome = FunctionResultObject | FunctionResultObject[][];
type Execute = (...args: unknown[]) => Outcome;

interface Compiled {
  readonly rangeDependencies: unknown;
  readonly execute: Execute;
}

interface FormulaCell {
  readonly compiledFormula: Compiled;
  readonly format?: string;
}

interface Evaluator {
  readonly evaluatedCells: {
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
  };
  readonly blockedArrayFormulas: { has(position: CellPosition): boolean };
  readonly spreadingRelations: { searchFormulaPositionsSpreadingOn(sheetId: UID, zone: Zone): Iterable<CellPosition> };
  readonly getters: { getCell(position: CellPosition): { readonly format?: string } | undefined };
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  spreadValues(position: CellPosition, result: FunctionResultObject[][]): (col: number, row: number) => void;
  evaluateCompiledFormula(sheetId: UID, formula: Compiled, symbols: unknown): Outcome;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
}

const isBlank = (cell: FunctionResultObject | undefined): boolean => cell?.value === null || cell?.value === undefined;

const blankCell = (position: CellPosition, format: string | undefined): EvaluatedCell =>
  ({ value: null, format, formattedValue: "", type: "empty", isAutoSummable: true, defaultAlign: "left", position }) as EvaluatedCell;

/** A formula whose outcome is noted as it is computed: afterwards the engine would have made 0 of a blank. */
function watched(formula: Compiled): { readonly formula: Compiled; readonly outcome: () => Outcome | undefined } {
  let outcome: Outcome | undefined;
  const execute: Execute = (...args) => {
    outcome = formula.execute(...args);
    return outcome;
  };
  return { formula: { rangeDependencies: formula.rangeDependencies, execute }, outcome: () => outcome };
}

/**
 * A formula that gives a blank leaves its cell blank, and so does each blank that it spreads: `=A1` of a blank A1 shows nothing in Sheets,
 * 0 in the engine.
 *
 * Called once, before the first model is made.
 */
export function keepBlankResults(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => { evaluator: Evaluator };
  class BlankResults extends Evaluation {
    constructor(config: unknown) {
      super(config);
      keepBlanks(this.evaluator);
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", BlankResults as never);
}

function keepBlanks(evaluator: Evaluator): void {
  const { computeFormulaCell, spreadValues, evaluateCompiledFormula } = evaluator;
  evaluator.computeFormulaCell = function (position, cell) {
    const { formula, outcome } = watched(cell.compiledFormula);
    const evaluated = computeFormulaCell.call(this, position, { ...cell, compiledFormula: formula });
    // What spreads may have been refused, which is no blank.
    if (evaluated.type === "error") return evaluated;
    const result = outcome();
    return isBlank(isMatrix(result) ? result[0]?.[0] : result) ? blankCell(position, cell.format) : evaluated;
  };
  evaluator.spreadValues = function (position, result) {
    const spread = spreadValues.call(this, position, result);
    return (col, row) => {
      if (!isBlank(result[col]?.[row])) return spread(col, row);
      const place = { sheetId: position.sheetId, col: position.col + col, row: position.row + row };
      this.evaluatedCells.set(place, blankCell(place, this.getters.getCell(place)?.format));
    };
  };
  evaluator.evaluateCompiledFormula = function (sheetId, compiled, symbols) {
    const { formula, outcome } = watched(compiled);
    const evaluated = evaluateCompiledFormula.call(this, sheetId, formula, symbols);
    return outcome() ?? evaluated;
  };
  // By itself the engine takes a blank place for one that no formula spreads on, and would not notice what is written there.
  evaluator.getArrayFormulaSpreadingOn = function (position) {
    if (!this.evaluatedCells.get(position)) return undefined;
    const { sheetId, col, row } = position;
    const zone = { left: col, right: col, top: row, bottom: row };
    for (const origin of this.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)) {
      if (!this.blockedArrayFormulas.has(origin)) return origin;
    }
    return undefined;
  };
}
