/**
 * Mends a formula whose references to another sheet broke when that sheet was deleted, once there is a new one.
 *
 * The formula is recognised by its shape: with all references left out it is one of the template's. What points at the other sheets comes
 * from the template; references to its own sheet have moved along with the user's columns and stay as they are.
 *
 * @param formulas what the template writes, with references to the new sheet
 * @returns the mended formula, or undefined when nothing is broken or no template's formula has this shape
 */
export function reconnect(formula: string, formulas: readonly string[]): string | undefined {
  const broken = pieces(formula);
  if (!broken.some(({ kind, text }) => kind === "abroad" && text.startsWith("#REF"))) return undefined;
  const shape = shapeOf(broken);
  const model = formulas.map(pieces).find((each) => shapeOf(each) === shape);
  if (!model) return undefined;
  const abroad = model.filter(({ kind }) => kind === "abroad");
  let next = 0;
  return broken.map(({ kind, text }) => (kind === "abroad" ? (abroad[next++]?.text ?? text) : text)).join("");
}

/**
 * What makes two formulas the same kind: everything but their texts, and where their references point.
 *
 * @example formulaShape('=IF(B2>1;"yes";Log!A1:A)') === formulaShape('=if(C9>1,"oui",\'Journal\'!A1:A)') → true
 */
export const formulaShape = (formula: string): string =>
  shapeOf(pieces(formula).map((piece) => (piece.text.startsWith('"') ? { ...piece, text: '""' } : piece)));

interface Piece {
  readonly kind: "abroad" | "own" | "other";
  readonly text: string;
}

/** A reference to another sheet, or what is left of one; a text; a reference to the own sheet; a name or number; anything else. */
const PIECE =
  /#REF!?|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?(?![\p{L}\p{N}_(.])|[\p{L}\p{N}_.]+|\s+|./gu;

function pieces(formula: string): Piece[] {
  return (formula.match(PIECE) ?? []).map((text) => {
    if (/^(#REF|'|[^"]*!\$?[A-Z])/.test(text) && !text.startsWith('"')) return { kind: "abroad", text };
    return { kind: /^\$?[A-Z]{1,3}\$?\d/.test(text) ? "own" : "other", text };
  });
}

/** Separators follow the locale, and spaces and capitals say nothing. */
const shapeOf = (all: readonly Piece[]): string =>
  all
    .map(({ kind, text }) => (kind !== "other" ? kind : text.startsWith('"') ? text : text.trim().toUpperCase().replace(",", ";")))
    .join(" ")
    .replace(/ +/g, " ");
