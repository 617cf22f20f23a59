import { type CellPosition, type FunctionResultObject, helpers, registries } from "../engine.ts";
import type { FormulaWorkbook } from "../formula-workbook.ts";

type Matrix = readonly (readonly FunctionResultObject[])[];
type Argument = FunctionResultObject | Matrix | undefined;

/**
 * The engine compiles `a & b` to CONCATENATE(a, b), which joins whole ranges into one text; in Sheets `&` works cell by cell, which the
 * key columns of SUMIF depend on. Gives CONCATENATE both behaviours: the formula's text tells whether the function or `&` was written.
 */
export function concatenateByCell(): void {
  const { compute, ...description } = registries.functionRegistry.get("CONCATENATE");
  registries.functionRegistry.replace("CONCATENATE", {
    ...description,
    compute(...args) {
      const { workbook, __originCellPosition: position } = this as unknown as {
        workbook(): FormulaWorkbook;
        __originCellPosition?: CellPosition;
      };
      const [left, right] = args as readonly Argument[];
      const spread = args.length === 2 && (isMatrix(left) || isMatrix(right)) && !(position && spellsName(workbook(), position));
      return spread ? (cellByCell(left, right) as never) : compute.apply(this, args);
    },
  });
}

const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

const spellsName = (workbook: FormulaWorkbook, position: CellPosition): boolean =>
  /CONCATENATE\s*\(/i.test(workbook.model.getters.getCellText(position, { showFormula: true }));

function cellByCell(left: Argument, right: Argument): FunctionResultObject[][] {
  const [a, b] = [asMatrix(left), asMatrix(right)];
  const width = Math.max(a.length, b.length);
  const height = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: width }, (_, col) =>
    Array.from({ length: height }, (_, row) => joined(cellAt(a, col, row), cellAt(b, col, row))),
  );
}

const asMatrix = (argument: Argument): Matrix => (isMatrix(argument) ? argument : [[argument ?? { value: "" }]]);

/** A single column or row is repeated for every column or row; cells beyond the smaller block are #N/A. */
function cellAt(matrix: Matrix, col: number, row: number): FunctionResultObject {
  const column = matrix.length === 1 ? matrix[0] : matrix[col];
  const cell = column?.length === 1 ? column[0] : column?.[row];
  return cell ?? { value: "#N/A", message: "Array arguments are of different size." };
}

function joined(a: FunctionResultObject, b: FunctionResultObject): FunctionResultObject {
  const failed = [a, b].find((cell) => helpers.isEvaluationError(cell.value));
  return failed ?? { value: helpers.toString(a) + helpers.toString(b) };
}
