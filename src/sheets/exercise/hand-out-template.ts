import type { Content } from "../../content/content.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { formulaText } from "../formula-text.ts";
import { help, title } from "../look.ts";
import type { ExerciseTemplate } from "./exercise-template.ts";
import {
  BUDGET,
  type ExerciseInputs,
  endRow,
  exerciseBlocks,
  exerciseLooks,
  exerciseNotes,
  exerciseRules,
  formCells,
  inputChecks,
  linePlaces,
  lineRange,
  numberOr,
  RESERVE,
  statusBlock,
  WIDTHS,
} from "./lines-table.ts";

/** Lines of explanation above the inputs; they stand beside the first of them, so that inputs keep their rows on every sheet. */
const HELP_ROW = 2;

/**
 * What a candidate gets: inputs, lines, and the arithmetic of what is left. Nothing on it, not even a hidden cell, tells how a plan is marked;
 * it points at no other sheet and uses no function of the kit, so that it works in any spreadsheet.
 */
export function handOutTemplate(content: Content, inputs: ExerciseInputs, lines: number): ExerciseTemplate {
  const { exercise } = content.sheets;
  const known = budgetLines.map((line) => `(${lineRange("category", lines)}=${formulaText(exercise.categories[line])})`).join("+");
  const formulas = { unknown: `(${known})=0`, decimals: String(inputs.decimals), asks: false };
  const reserve = numberOr(formCells.reserve);
  return {
    blocks: [
      { at: "A1", rows: [[exercise.handOut.title]] },
      { at: `A${HELP_ROW}`, rows: [[exercise.handOut.help[0] ?? ""]] },
      ...exerciseBlocks(content, inputs, lines, formulas),
      ...inputChecks(content, false),
      statusBlock(content, lines, `=${reserve}`),
      { at: `A${endRow(lines) + 2}`, rows: exercise.handOut.help.slice(1).map((line) => [line]) },
    ],
    extent: linePlaces.rows(1, endRow(lines) + 1 + exercise.handOut.help.length, "category", "week4"),
    looks: [
      ["A1", { ...title, wrap: false }],
      [`A${HELP_ROW}`, { ...help, wrap: false }],
      ...exerciseLooks(lines, inputs.decimals),
      [`A${endRow(lines) + 2}:A${endRow(lines) + 1 + exercise.handOut.help.length}`, { ...help, wrap: false }],
    ],
    widths: WIDTHS,
    frozenRows: 0,
    gridlines: false,
    notes: [...exerciseNotes(content), [`A${RESERVE}`, exercise.reserveNote], [`A${BUDGET}`, exercise.amountRule]],
    inputRules: exerciseRules(content, lines),
    hidden: { first: 0, count: 0 },
  };
}
