import type { BudgetLine } from "../../domain/budget-line.ts";
import { CELL_CAPACITY, cellText } from "../../domain/cell-text.ts";
import type { FilledLine, FilledPlan } from "../../domain/exercise/filled-plan.ts";
import { figureOf } from "../../domain/exercise/filled-plan.ts";
import { type PlanPlaces, proposalOf } from "../../sheets/exercise/find-plan.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";

type Cell = string | number | boolean | null;

/**
 * Writes a plan onto an exercise that has room for it. What could not be read is copied as text, so that the check column names it at its place.
 *
 * @param places where things stand on that exercise
 */
export function fillExercise({ content }: ActionContext, sheet: Sheet, places: PlanPlaces, plan: FilledPlan): void {
  const { inputs, columns, heading, end } = places;
  const write = (place: { row: number; column: number } | undefined, value: Cell): void => {
    if (place && value !== null) sheet.getRange(place.row, place.column).setValue(value);
  };
  if (figureOf(plan.budget) > 0) write(inputs.budget, figureOf(plan.budget));
  if (plan.currency !== "") write(inputs.currency, typedText(plan.currency));
  if (plan.objective !== "") write(inputs.objective, typedText(plan.objective));
  if (plan.period !== "") write(inputs.period, typedText(plan.period));
  if (plan.contingency.kind !== "blank") write(inputs.contingency, figureOrText(plan.contingency));
  const height = end - heading - 1;
  const lines = Array.from({ length: height }, (_, i) => plan.lines[i]);
  const { categories } = content.sheets.exercise;
  const of: Readonly<Partial<Record<keyof typeof columns, (line: FilledLine) => Cell>>> = {
    category: (each) => categoryText(each, categories),
    item: ({ item }) => typedText(item),
    objective: ({ objective }) => typedText(objective),
    amount: ({ amount, typed }) => (amount.kind === "amount" ? amount.amount : typedText(String(typed))),
    elsewhere: ({ elsewhere }) => elsewhere || null,
    purpose: ({ purpose }) => typedText(purpose),
    kpi: ({ kpi }) => typedText(kpi),
  };
  for (const [column, read] of Object.entries(of)) {
    const place = columns[column as keyof typeof columns];
    if (place) sheet.getRange(heading + 1, place, height, 1).setValues(lines.map((line) => [line ? read(line) : null]));
  }
  for (const [i, week] of (["week1", "week2", "week3", "week4"] as const).entries()) {
    const place = columns[week];
    const readable = lines.map((line) => line?.weeks.every(({ kind }) => kind === "amount" || kind === "blank") ?? false);
    if (!place || !lines.some((line, r) => readable[r] && line?.weeks[i]?.kind === "amount")) continue;
    const cells = lines.map((line, r): Cell[] => {
      const money = readable[r] ? line?.weeks[i] : undefined;
      return [money?.kind === "amount" ? money.amount : null];
    });
    sheet.getRange(heading + 1, place, height, 1).setValues(cells);
  }
}

/** A category of ours; one that is only proposed ends in a question mark, counts nowhere, and waits for a person to confirm it. */
function categoryText(each: FilledLine, categories: Readonly<Record<BudgetLine, string>>): Cell {
  if (each.line) return categories[each.line];
  const proposed = proposalOf(each);
  return proposed ? `${categories[proposed]} ?` : typedText(each.category);
}

const figureOrText = (money: FilledPlan["contingency"]): Cell =>
  money.kind === "amount" ? money.amount : "text" in money ? typedText(money.text) : null;

const typedText = (text: string): string | null => (text === "" ? null : cellText(text.slice(0, CELL_CAPACITY - 1)));
