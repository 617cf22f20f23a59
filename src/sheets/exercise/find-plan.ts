import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import type { ExerciseColumn, ExerciseInput } from "../../content/exercise-text.ts";
import { languages } from "../../content/language.ts";
import { type Money, readMoney } from "../../domain/budget/read-money.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { FilledLine, FilledPlan } from "../../domain/exercise/filled-plan.ts";
import { type Objective, objectives } from "../../domain/exercise/objective.ts";
import { proposedLine } from "../../domain/exercise/proposed-line.ts";
import { isRating } from "../../domain/rating.ts";

/** Where things are on a sheet, counted from 1. */
export interface PlanPlaces {
  readonly heading: number;
  /** The row that ends the lines; the row after the last one where there is none. */
  readonly end: number;
  readonly columns: Readonly<Partial<Record<ExerciseColumn, number>>>;
  /** The cells to the right of their labels. */
  readonly inputs: Readonly<Partial<Record<ExerciseInput, Place>>>;
  readonly justification: Place | undefined;
  readonly note: Place | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

type Cells = readonly (readonly unknown[])[];

/** What makes a heading row certain: an amount, and one of the columns that say what it is for. */
const BESIDE_AMOUNT: readonly ExerciseColumn[] = ["category", "item", "purpose"];

/** A hand-out asks for the item in other words, which name no kind of spending. */
const labelsOf = ({ columns, handOut }: Content["sheets"]["exercise"], column: ExerciseColumn): readonly string[] =>
  column === "item" ? [columns.item, handOut.what] : [columns[column]];

/**
 * Finds a plan among the cells of a sheet, by its headings and labels in any language of the kit: it may have been moved, have columns added or
 * missing, or be just the values that somebody pasted.
 *
 * @returns undefined when there are no such headings
 */
export function findPlan(cells: Cells): PlanPlaces | undefined {
  for (const text of exerciseTexts()) {
    const found = (row: readonly unknown[], column: ExerciseColumn): number =>
      labelsOf(text, column).reduce((place, label) => place || columnOf(row, label), 0);
    const heading = cells.findIndex((row) => found(row, "amount") > 0 && BESIDE_AMOUNT.some((column) => found(row, column) > 0));
    if (heading < 0) continue;
    const headings = cells[heading] ?? [];
    const columns = Object.fromEntries(
      (Object.keys(text.columns) as ExerciseColumn[]).flatMap((column) => {
        const place = found(headings, column);
        return place > 0 ? [[column, place]] : [];
      }),
    ) as PlanPlaces["columns"];
    const ends = new Set(exerciseTexts().flatMap(({ endOfLines, summary }) => [endOfLines, summary.title]));
    const end = cells.findIndex((row, r) => r > heading && row.some((cell) => ends.has(textOf(cell))));
    return {
      heading: heading + 1,
      end: end < 0 ? cells.length + 1 : end + 1,
      columns,
      inputs: Object.fromEntries(
        (Object.keys(text.inputs) as ExerciseInput[]).flatMap((input) => {
          const place = leftmost(rightOf(cells, (each) => each.inputs[input], [0, heading]));
          return place ? [[input, place]] : [];
        }),
      ),
      justification: rightOf(cells, ({ score }) => score.justification, [heading, cells.length])[0],
      note: rightOf(cells, ({ score }) => score.note, [heading, cells.length])[0],
    };
  }
  return undefined;
}

/** Rows of the computed blocks below the lines, counted from 1, found by their labels. */
export interface ResultPlaces {
  /** The first category; the seven follow each other. */
  readonly categories: number;
  readonly forecast: number;
  readonly score: number;
}

/** Finds the computed blocks of an exercise; undefined when one of them is gone. */
export function findResults(cells: Cells, { heading }: PlanPlaces): ResultPlaces | undefined {
  const after = (from: number, labelOf: (text: Content["sheets"]["exercise"]) => string): number => {
    const labels = new Set(exerciseTexts().map((text) => plain(labelOf(text))));
    return cells.findIndex((row, r) => r >= from && labels.has(plain(textOf(row[0])))) + 1;
  };
  const summary = after(heading, ({ summary }) => summary.title);
  const forecast = after(heading, ({ forecast }) => forecast.total);
  const score = after(heading, ({ score }) => score.total);
  return summary > 0 && forecast > 0 && score > 0 ? { categories: summary + 2, forecast, score } : undefined;
}

/**
 * Reads the plan that was found.
 *
 * @param locale decides how amounts that stand there as text are read
 */
export function readPlan(cells: Cells, places: PlanPlaces, locale: string): FilledPlan {
  const at = (place: Place | undefined): unknown => (place ? (cells[place.row - 1]?.[place.column - 1] ?? "") : "");
  const input = (name: ExerciseInput): unknown => at(places.inputs[name]);
  const currency = textOf(input("currency")).toUpperCase();
  const money = (cell: unknown): Money => readMoney(cell, locale, currency);
  const lines = cells.slice(places.heading, places.end - 1).flatMap((row, i): FilledLine[] => {
    const cell = (column: ExerciseColumn): unknown => row[(places.columns[column] ?? 0) - 1] ?? "";
    const line: FilledLine = {
      row: places.heading + 1 + i,
      category: textOf(cell("category")),
      line: lineOf(textOf(cell("category"))),
      item: textOf(cell("item")),
      objective: textOf(cell("objective")),
      aim: aimOf(textOf(cell("objective"))),
      amount: money(cell("amount")),
      typed: cell("amount"),
      elsewhere: isTicked(cell("elsewhere")),
      purpose: textOf(cell("purpose")),
      kpi: textOf(cell("kpi")),
      weeks: (["week1", "week2", "week3", "week4"] as const).map((week) => money(cell(week))),
    };
    return isEmpty(line) ? [] : [line];
  });
  const rating = at(places.justification);
  return {
    code: textOf(input("code")),
    budget: money(input("budget")),
    currency,
    objective: textOf(input("objective")),
    aim: aimOf(textOf(input("objective"))),
    period: textOf(input("period")),
    contingency: money(input("contingency")),
    lines,
    justification: isRating(rating) ? rating : null,
    note: textOf(at(places.note)),
  };
}

const exerciseTexts = (): readonly Content["sheets"]["exercise"][] => languages.map((language) => contentFor(language).sheets.exercise);

/** A line that came with its category and was left blank is no line of the plan; one of an unknown category is, so that it is named. */
const isEmpty = ({ category, line, item, amount, elsewhere, purpose, kpi, weeks }: FilledLine): boolean =>
  (category === "" || line !== undefined) &&
  item === "" &&
  amount.kind === "blank" &&
  !elsewhere &&
  purpose === "" &&
  kpi === "" &&
  weeks.every(({ kind }) => kind === "blank");

/** The category that a name stands for, in any language of the kit and whatever its capitals and accents. */
export function lineOf(name: string): BudgetLine | undefined {
  const key = plain(name);
  return budgetLines.find((line) => exerciseTexts().some(({ categories }) => plain(categories[line]) === key));
}

/** The objective that words stand for, in any language of the kit. */
const aimOf = (words: string): Objective | undefined =>
  objectives.find((each) => exerciseTexts().some((text) => plain(text.objectives[each]) === plain(words)));

/** The category that the kit proposes: one that stands there with a question mark, or else one that the words of the line speak for. */
export function proposalOf({ category, item, purpose }: FilledLine): BudgetLine | undefined {
  const asked = /\?\s*$/.test(category) ? lineOf(category.replace(/\s*\?\s*$/, "")) : undefined;
  return (
    asked ??
    proposedLine(
      [category, item, purpose],
      exerciseTexts().map(({ categoryWords }) => categoryWords),
    )
  );
}

/** A tick as Sheets keeps it, or as the value of a tick looks once it was pasted as text. */
const isTicked = (cell: unknown): boolean => cell === true || /^(true|vrai|wahr|x|✓|✔|yes|oui|ja)$/i.test(textOf(cell));

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();

const columnOf = (row: readonly unknown[], label: string): number => row.findIndex((cell) => plain(textOf(cell)) === plain(label)) + 1;

/** Inputs stand in the first column; figures that are computed from them stand further right, under the same words. */
const leftmost = (places: readonly Place[]): Place | undefined => [...places].sort((a, b) => a.column - b.column)[0];

/** The cells to the right of a label, looked for from one row to another. */
function rightOf(
  cells: Cells,
  labelOf: (text: Content["sheets"]["exercise"]) => string,
  [from, to]: readonly [number, number],
): readonly Place[] {
  const labels = new Set(exerciseTexts().map((text) => plain(labelOf(text))));
  return cells
    .slice(from, to)
    .flatMap((line, i) =>
      line.flatMap((cell, column) => (labels.has(plain(textOf(cell))) ? [{ row: from + i + 1, column: column + 2 }] : [])),
    );
}
