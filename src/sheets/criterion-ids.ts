import { Refusal } from "../content/refusal.ts";
import { cellText } from "../domain/cell-text.ts";
import { textOf } from "../domain/cell-value.ts";
import { addedCriterionId, criterionNumber } from "../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../domain/rating.ts";
import { parsedWeight } from "../domain/weight.ts";
import type { RubricColumn } from "./schema.ts";
import type { Row, Table } from "./table.ts";

/** A criterion as it stands in the rubric, in the words it has now. */
export interface RubricLine {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  /** The weight that counts; 0 is left out of the score. */
  readonly weight: number;
  /** What stands in the yellow cell; null when that is no weight. */
  readonly typed: number | null;
  /** The minimum rating that counts; null for none. */
  readonly minimum: number | null;
  /** What stands in the yellow cell; null when that is no rating. */
  readonly typedMinimum: number | null;
  readonly anchors: readonly [string, string, string, string, string];
  /** The row on the sheet, from 1. */
  readonly row: number;
}

/** True when somebody added a criterion by hand and the line has no id yet. */
export const lacksCriterionIds = (table: Table<RubricColumn>): boolean =>
  table.rows.some(({ cells }) => textOf(cells.criterion) && !textOf(cells.id));

/**
 * Gives an id to every named line that has none, in one write. Ids go on from the highest ever given, so that the ratings of a dropped
 * criterion never come back under another name.
 *
 * @param lastId the highest number given so far
 * @returns every criterion, and the highest number now given
 */
export function giveCriterionIds(table: Table<RubricColumn>, lastId: number): { lines: RubricLine[]; lastId: number } {
  let last = table.rows.reduce((highest, { cells }) => Math.max(highest, criterionNumber(textOf(cells.id))), lastId);
  const ids = table.rows.map(({ cells }) => textOf(cells.id) || (textOf(cells.criterion) ? addedCriterionId(++last) : ""));
  const isNew = table.rows.map(({ cells }, i) => ids[i] !== textOf(cells.id));
  const [first, end] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
  if (first >= 0) {
    const block = ids.slice(first, end + 1).map((id) => [id === "" ? null : cellText(id)]);
    table.sheet.getRange(table.heading + 1 + first, table.columns.id, block.length, 1).setValues(block);
  }
  return { lines: rubricLines(table, ids), lastId: last };
}

/**
 * Every criterion that has a name and an id, in the order of the sheet.
 *
 * @throws Refusal when two lines share an id, because they would share their ratings
 */
export function rubricLines(table: Table<RubricColumn>, ids = table.rows.map(({ cells }) => textOf(cells.id))): RubricLine[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row, i) => {
    const [id, name] = [ids[i] ?? "", textOf(row.cells.criterion)];
    if (id === "" || name === "") return [];
    if (seen.has(id)) throw new Refusal((messages) => messages.duplicateCriterion(id));
    seen.add(id);
    return [lineOf(id, name, row)];
  });
}

function lineOf(id: string, name: string, { cells, number }: Row<RubricColumn>): RubricLine {
  const [level1, level2, level3, level4, level5] = [cells.level1, cells.level2, cells.level3, cells.level4, cells.level5].map(textOf);
  // A rubric of an older version has no column for the minimum in force: there the typed one counts.
  const { minimum, minimumInForce = minimum } = cells;
  return {
    id,
    name,
    why: textOf(cells.why),
    weight: parsedWeight(cells.inForce) ?? 0,
    typed: parsedWeight(cells.weight),
    minimum: ratingOf(minimumInForce),
    typedMinimum: ratingOf(minimum),
    anchors: [level1 ?? "", level2 ?? "", level3 ?? "", level4 ?? "", level5 ?? ""],
    row: number,
  };
}

const ratingOf = (cell: unknown): number | null =>
  typeof cell === "number" && cell >= LOWEST_RATING && cell <= HIGHEST_RATING ? cell : null;
