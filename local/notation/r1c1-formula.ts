/** A cell by its numbers, from 0. */
export interface Origin {
  readonly col: number;
  readonly row: number;
}

/** Texts and quoted sheet names, which stay as they are, or a reference by rows and columns. */
const r1c1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.([])/giu;
const a1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/giu;

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
const indexOf = (text: string): number => [...text.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** "3" is the third; "[-1]" the one before; "" the same. Relative ones carry no dollar. */
function place(text: string | undefined, origin: number): { readonly index: number; readonly dollar: string } {
  if (text !== undefined && /^\d/.test(text)) return { index: Number(text) - 1, dollar: "$" };
  return { index: origin + Number(text?.slice(1, -1) ?? 0), dollar: "" };
}

/**
 * A formula with references by rows and columns → in letters and numbers.
 *
 * @param origin the cell that the formula stands in; relative places start from it
 * @example a1Formula("=SUM(R[-2]C:R[-1]C)*R1C3", { col: 1, row: 4 }) → "=SUM(B3:B4)*$C$1"
 */
export function a1Formula(formula: string, origin: Origin): string {
  return formula.replace(r1c1, (text: string, rowText?: string, colText?: string) => {
    if (/^["']/.test(text)) return text;
    const row = place(rowText, origin.row);
    const col = place(colText, origin.col);
    return row.index < 0 || col.index < 0 ? "#REF!" : `${col.dollar}${letters(col.index)}${row.dollar}${row.index + 1}`;
  });
}

/** The way back: "=B3" in B4 → "=R[-1]C[0]". */
export function r1c1Formula(formula: string, origin: Origin): string {
  return formula.replace(a1, (text: string, colDollar?: string, col?: string, rowDollar?: string, row?: string) => {
    if (col === undefined || row === undefined) return text;
    const rowPart = rowDollar ? row : `[${Number(row) - 1 - origin.row}]`;
    const colPart = colDollar ? indexOf(col) + 1 : `[${indexOf(col) - origin.col}]`;
    return `R${rowPart}C${colPart}`;
  });
}
