import { type EvalContext, registries, tokenize } from "../engine.ts";
import type { FormulaWorkbook } from "../formula-workbook.ts";

/** Volatile functions: Sheets does not let a custom function depend on one. */
const names = ["NOW", "RAND", "RANDBETWEEN", "RANDARRAY"];
const volatileCall = new RegExp(`\\b(${names.join("|")})\\s*\\(`, "i");

/** Workbooks in which a volatile function was computed at some time; all others need no search. */
const suspects = new WeakSet<FormulaWorkbook>();

/** Called once, before the first model is made: makes the volatile functions report where they run. */
export function watchVolatileFunctions(): void {
  for (const name of names) {
    const { compute, ...description } = registries.functionRegistry.get(name);
    registries.functionRegistry.replace(name, {
      ...description,
      compute(this: EvalContext, ...args: Parameters<typeof compute>) {
        suspects.add(this.workbook());
        return compute.apply(this, args);
      },
    });
  }
}

/**
 * Whether the arguments of a custom function in this cell depend on a volatile function, directly or through other cells.
 *
 * @example =SMM_SCORE(A1:E1, F1:J1) with =RAND() in A1 → true
 */
export function dependsOnVolatile(
  workbook: FormulaWorkbook,
  functionName: string,
  position: { sheetId: string; col: number; row: number },
): boolean {
  if (!suspects.has(workbook)) return false;
  const { getters } = workbook.model;
  const formula = getters.getCellText(position, { showFormula: true });
  const calls = argumentsOf(functionName, formula);
  if (volatileCall.test(calls)) return true;
  const seen = new Set<string>();
  const reaches = (cell: typeof position): boolean => {
    const key = `${cell.sheetId}!${cell.col},${cell.row}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const content = getters.getCell(cell);
    if (!content?.isFormula) return false;
    return volatileCall.test(getters.getCellText(cell, { showFormula: true })) || content.compiledFormula.rangeDependencies.some(reachesIn);
  };
  const reachesIn = ({
    sheetId,
    zone,
  }: {
    sheetId: string;
    zone: { top: number; left: number; bottom: number; right: number };
  }): boolean => {
    for (let row = zone.top; row <= Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1); row++) {
      for (let col = zone.left; col <= Math.min(zone.right, getters.getNumberCols(sheetId) - 1); col++)
        if (reaches({ sheetId, col, row })) return true;
    }
    return false;
  };
  const references = referencesIn(calls);
  const own = getters.getCell(position);
  if (!own?.isFormula) return false;
  return own.compiledFormula.rangeDependencies
    .filter((range) => references.has(getters.getRangeString(range, position.sheetId).replaceAll("$", "")))
    .some(reachesIn);
}

/** The text between the brackets of every call of a function in a formula. */
function argumentsOf(functionName: string, formula: string): string {
  let found = "";
  let depth = 0;
  let previous = "";
  for (const { type, value } of tokenize(formula)) {
    if (depth > 0) {
      if (type === "LEFT_PAREN") depth++;
      if (type === "RIGHT_PAREN") depth--;
      found += value;
    } else if (type === "LEFT_PAREN" && previous.toUpperCase() === functionName) {
      depth = 1;
    }
    if (type !== "SPACE") previous = value;
  }
  return found;
}

function referencesIn(formula: string): Set<string> {
  return new Set(tokenize(`=${formula}`).flatMap(({ type, value }) => (type === "REFERENCE" ? [value.replaceAll("$", "")] : [])));
}
