import type { FormulaTree } from "../engine.ts";

type Unary = Extract<FormulaTree, { type: "UNARY_OPERATION" }>;

const isMinus = (node: FormulaTree): node is Unary => node.type === "UNARY_OPERATION" && node.value === "-" && !node.postfix;

/** Brackets around a calculation make it begin one token before its first operand. */
const isBracketed = (node: FormulaTree): boolean => node.type === "BIN_OPERATION" && node.tokenStartIndex !== node.left.tokenStartIndex;

/**
 * A minus as Sheets reads it: about the first operand of what follows, not about all of it.
 *
 * @example -2^2, read by the engine as -(2^2) → (-2)^2
 */
export function minusFirst(node: Unary): FormulaTree {
  const inner = isMinus(node.operand) ? minusFirst(node.operand) : node.operand;
  const under = (operand: FormulaTree): FormulaTree =>
    operand.type === "BIN_OPERATION" && !isBracketed(operand)
      ? { ...operand, tokenStartIndex: node.tokenStartIndex, left: withStart(under(operand.left), node.tokenStartIndex) }
      : { ...node, operand };
  return under(inner);
}

const withStart = (node: FormulaTree, tokenStartIndex: number): FormulaTree => ({ ...node, tokenStartIndex });

export { isMinus };
