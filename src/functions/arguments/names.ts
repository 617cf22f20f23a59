import type { ListName } from "../../content/argument-errors.ts";
import { textOf } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { rowOrColumn, usedLength } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** A list of names: as written, and as they are compared. */
export interface Names {
  readonly labels: readonly string[];
  /** One per label, "" for a gap in the list. */
  readonly keys: readonly string[];
  /** How many cells were asked for, the blank end included. */
  readonly height: number;
}

/**
 * Reads a list of names in a row or a column, without its blank end.
 *
 * @throws InputError for a block, an empty list, or a name that stands twice
 */
export function readNames(refuse: Refuse, list: ListName, argument: unknown): Names {
  const cells = rowOrColumn(argument);
  if (!cells) throw refuse("notOneLine", list);
  const labels = cells.slice(0, usedLength(cells)).map(textOf);
  const keys = labels.map(nameKey);
  if (!keys.some((key) => key !== "")) throw refuse("listEmpty", list);
  const seen = new Set<string>();
  const twice = keys.findIndex((key) => key !== "" && seen.size === seen.add(key).size);
  if (twice >= 0) throw refuse("nameTwice", list, labels[twice] ?? "");
  return { labels, keys, height: cells.length };
}
