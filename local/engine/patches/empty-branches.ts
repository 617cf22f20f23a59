import { type FunctionResultObject, helpers } from "../engine.ts";
import { type Argument, blank, broadcast, type Compute, cellOf, failed, failure, isBlock, overrideFunction } from "./override-function.ts";

/** Whether a condition holds; the failure that it is, or that it makes, otherwise. */
function holds(cell: FunctionResultObject): boolean | FunctionResultObject {
  if (failed(cell)) return cell;
  const { value } = cell;
  if (typeof value !== "string" || /^(true|false|)$/i.test(value)) return helpers.toBoolean(value as never);
  return failure("#VALUE!", `The value "${value}" is neither TRUE nor FALSE.`);
}

const ifElse: Compute = (condition, yes, ...others) => {
  const no = others.length === 0 ? { value: false } : (others[0] ?? blank);
  const choose = (cell: Argument, ifTrue: Argument, ifFalse: Argument): Argument => {
    const truth = holds(cellOf(cell));
    return typeof truth === "object" ? truth : truth ? ifTrue : ifFalse;
  };
  if (isBlock(condition)) return broadcast([condition, yes ?? blank, no], choose);
  return (choose(condition, yes, no) ?? blank) as ReturnType<Compute>;
};

/** IFERROR and IFNA: the value, or what stands in for a failure. */
const instead =
  (replaces: (cell: FunctionResultObject) => boolean): Compute =>
  (value, other) => {
    const choose = (cell: Argument, substitute: Argument): Argument => (replaces(cellOf(cell)) ? substitute : cell);
    if (isBlock(value)) return broadcast([value, other ?? blank], choose);
    return (choose(value, other) ?? blank) as ReturnType<Compute>;
  };

const ifs: Compute = (...args) => {
  if (args.length % 2 !== 0) return failure("#N/A", "Wrong number of arguments to IFS. Expected an even number of arguments.");
  const choose = (...cells: Argument[]): Argument => {
    for (let index = 0; index < cells.length; index += 2) {
      const truth = holds(cellOf(cells[index]));
      if (typeof truth === "object") return truth;
      if (truth) return cells[index + 1];
    }
    return failure("#N/A", "No match in IFS evaluation.");
  };
  const conditions = args.filter((_, index) => index % 2 === 0);
  if (conditions.some(isBlock))
    return broadcast(
      args.map((argument) => argument ?? blank),
      choose,
    );
  return (choose(...args) ?? blank) as ReturnType<Compute>;
};

/**
 * A branch that is left empty is a blank, and IF without its third argument is FALSE; the engine makes 0 of all of them.
 *
 * Called once, before the first model is made.
 *
 * @example =IF(TRUE,,1) → blank; =IF(FALSE,1) → FALSE; =IFERROR(1/0) → blank
 */
export function leaveEmptyBranchesBlank(): void {
  overrideFunction("IF", () => ifElse);
  overrideFunction("IFERROR", () => instead(failed));
  overrideFunction("IFNA", () => instead(({ value }) => value === "#N/A"));
  overrideFunction("IFS", () => ifs);
  for (const name of ["SWITCH", "CHOOSE"]) {
    overrideFunction(
      name,
      (compute) =>
        function (...args) {
          return compute.apply(
            this,
            args.map((argument) => argument ?? blank),
          );
        },
    );
  }
}
