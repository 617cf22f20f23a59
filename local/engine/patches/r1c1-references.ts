import { type CellPosition, helpers } from "../engine.ts";
import { cellOf, overrideFunction } from "./override-function.ts";

const part = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i;

/** "3" is the third, "[-1]" the one before, "" the same; undefined for one outside the sheet. */
function place(text: string, origin: number): number | undefined {
  const index = /^\d/.test(text) ? Number(text) - 1 : origin + Number(text.replace(/[[\]]/g, "") || 0);
  return index < 0 ? undefined : index;
}

function corner(text: string, origin: Pick<CellPosition, "col" | "row">): string | undefined {
  const match = text === "" ? null : text.match(part);
  if (!match) return undefined;
  const [whole, rowText = "", colText = ""] = match;
  const hasRow = /^R/i.test(whole);
  const hasCol = /C/i.test(whole);
  const [row, col] = [place(rowText, origin.row), place(colText, origin.col)];
  if ((hasRow && row === undefined) || (hasCol && col === undefined)) return undefined;
  return `${hasCol ? helpers.numberToLetters(col ?? 0) : ""}${hasRow ? (row ?? 0) + 1 : ""}`;
}

/**
 * A reference by rows and columns in letters and numbers; undefined when it is none.
 *
 * @param origin the cell that relative places start from.
 * @example a1Reference("R2C3:R[1]C[1]", { col: 0, row: 0 }) → "C2:B2"; a1Reference("Data!C3", …) → "Data!C:C"
 */
export function a1Reference(reference: string, origin: Pick<CellPosition, "col" | "row">): string | undefined {
  const bang = reference.lastIndexOf("!");
  const corners = reference
    .slice(bang + 1)
    .split(":")
    .map((text) => corner(text.trim(), origin));
  const [from, to = from] = corners;
  if (corners.length > 2 || from === undefined || to === undefined) return undefined;
  const isLine = !/^[A-Z]+\d+$/.test(from);
  return reference.slice(0, bang + 1) + (from === to && !isLine ? from : `${from}:${to}`);
}

/**
 * INDIRECT with FALSE for its second argument. Called once, before the first model is made.
 *
 * @example =INDIRECT("R2C3",FALSE) → what C2 holds
 */
export function readR1C1References(): void {
  overrideFunction(
    "INDIRECT",
    (compute) =>
      function (reference, isA1) {
        const text = cellOf(reference).value;
        if (isA1 === undefined || helpers.toBoolean(cellOf(isA1)) || typeof text !== "string") return compute.call(this, reference);
        const { col, row } = (this as unknown as { __originCellPosition?: CellPosition }).__originCellPosition ?? { col: 0, row: 0 };
        return compute.call(this, { value: a1Reference(text, { col, row }) ?? "#REF!" });
      },
  );
}
