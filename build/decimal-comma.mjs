/** A text in quotes, a name such as `A1.B`, a number with decimals, or any other character. */
const PIECE = /"(?:[^"]|"")*"|[A-Za-z_][\w.]*|\d+\.\d+|[\s\S]/g;

/**
 * A formula as it is typed where the decimal mark is a comma: `;` between arguments, `,` before decimals, and `\` between columns in braces.
 *
 * @param formula as it is typed where the decimal mark is a point, with `,` or `;` between arguments
 * @example withDecimalComma('=SMM_SCORE({4,5};{0.5,0.5})')  // '=SMM_SCORE({4\\5};{0,5\\0,5})'
 */
export const withDecimalComma = (formula) => {
  let braces = 0;
  return formula.replaceAll(PIECE, (piece) => {
    if (piece === "{") braces++;
    else if (piece === "}") braces--;
    else if (piece === ",") return braces > 0 ? "\\" : ";";
    else if (/^\d+\.\d+$/.test(piece)) return piece.replace(".", ",");
    return piece;
  });
};
