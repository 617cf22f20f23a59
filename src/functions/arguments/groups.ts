import { isBlank, textOf } from "../../domain/cell-value.ts";
import type { Group } from "../../domain/fairness/selection-rates.ts";
import { nameKey } from "../../domain/name-key.ts";
import { block } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** More people than these are no employer's. */
const MOST_PEOPLE = 1_000_000;

/**
 * Reads groups of applicants, one row each: name, hired, applied. A row of headings on top and blank rows are left out.
 *
 * @throws InputError for other columns, fewer than two groups, a name that stands twice, or anything but whole numbers that fit
 */
export function readGroups(refuse: Refuse, argument: unknown): readonly Group[] {
  const rows = block(argument);
  if (rows.some((row) => row.length !== 3)) throw refuse("groupColumns");
  const isHeading = (row: readonly unknown[], r: number) =>
    r === 0 && [row[1], row[2]].every((cell) => typeof cell === "string" && cell.trim() !== "" && /\D/.test(cell));
  const seen = new Set<string>();
  const groups = rows.flatMap((row, r): Group[] => {
    if (row.every(isBlank) || isHeading(row, r)) return [];
    const name = textOf(row[0]);
    if (name === "") throw refuse("groupUnnamed", r + 1);
    if (seen.size === seen.add(nameKey(name)).size) throw refuse("groupTwice", name);
    const [hired, applied] = [row[1], row[2]].map((cell) => {
      if (typeof cell === "number" && Number.isInteger(cell) && cell >= 0 && cell <= MOST_PEOPLE) return cell;
      throw refuse("groupCount", name, cell);
    }) as [number, number];
    if (applied === 0) throw refuse("groupEmpty", name);
    if (hired > applied) throw refuse("groupHired", name, hired, applied);
    return [{ name, hired, applied }];
  });
  if (groups.length < 2) throw refuse("twoGroups");
  return groups;
}
