import { StillLoading } from "../engine/formula-workbook.ts";
import type { CellResult, Workbook } from "../engine/workbook/workbook.ts";
import { describeThrown } from "./failed-run.ts";
import { packed, unpacked } from "./packed-values.ts";

/**
 * The results of all calls that the workbook's formulas make now, so that the file shows them without the script.
 *
 * Evaluates the whole workbook once.
 */
export function recordCellResults(workbook: Workbook): readonly CellResult[] {
  const { cellFunction } = workbook;
  if (!cellFunction) return [];
  const results = new Map<string, CellResult>();
  workbook.cellFunction = (name, args, caller) => {
    const key = keyOf(args);
    try {
      const value = cellFunction(name, args, caller);
      results.set(`${name} ${key}`, { name, key, value: packed(value) });
      return value;
    } catch (error) {
      results.set(`${name} ${key}`, { name, key, ...reasonOf(error) });
      throw error;
    }
  };
  workbook.recalculate();
  workbook.cellFunction = cellFunction;
  return [...results.values()];
}

/** Lets the formulas of a workbook show the results stored in its file. A host that is opened on it later computes them afresh. */
export function replayCellResults(workbook: Workbook, results: readonly CellResult[]): void {
  if (results.length === 0) return;
  const known = new Map(results.map((result) => [`${result.name} ${result.key}`, result]));
  workbook.cellFunction = (name, args) => {
    const result = known.get(`${name} ${keyOf(args)}`);
    if (!result || result.loading) throw new StillLoading();
    if (result.error !== undefined) throw new Error(result.error);
    return unpacked(result.value);
  };
  workbook.model.dispatch("EVALUATE_CELLS");
}

function reasonOf(error: unknown): Pick<CellResult, "error" | "loading"> {
  if (error instanceof StillLoading) return { loading: true };
  return { error: error instanceof Error ? error.message : describeThrown(error) };
}

/** A short key for the arguments, which may be a block of ten thousand rows: two independent 32-bit hashes of their JSON. */
function keyOf(args: readonly unknown[]): string {
  const text = JSON.stringify(packed(args));
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length}`;
}
