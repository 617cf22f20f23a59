import { isBlank, line } from "../block.ts";
import { InputError } from "../input-error.ts";
import { isErrorText, usedLength } from "./figures.ts";

/** A list of names: as written, and as they are compared. */
export interface Names {
  readonly labels: readonly string[];
  /** One a label, "" for a gap in the list. */
  readonly keys: readonly string[];
  /** How many cells were asked for, the blank end included. */
  readonly height: number;
}

/** Names are the same whatever their case and spaces: "Ana  Silva " is "ana silva". Error cells and blanks are no name (""). */
export const nameKey = (cell: unknown): string =>
  isBlank(cell) || isErrorText(cell) ? "" : String(cell).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Reads a list of names in a row or a column, without its blank end.
 *
 * @param what how the message names them, for example "candidates"
 * @throws InputError for a block, an empty list, or a name that stands twice
 */
export function parseNames(asker: string, what: string, argument: unknown): Names {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the ${what} in one row or one column.`);
  const labels = cells.slice(0, usedLength(cells)).map((cell) => String(cell ?? "").trim());
  const keys = labels.map(nameKey);
  if (!keys.some((key) => key !== "")) throw new InputError(`${asker} needs the list of ${what}; the one given is empty.`);
  const seen = new Set<string>();
  const twice = keys.findIndex((key) => key !== "" && seen.size === seen.add(key).size);
  if (twice >= 0) throw new InputError(`${asker}: "${labels[twice]}" stands twice in the list of ${what}; give each a name of its own.`);
  return { labels, keys, height: cells.length };
}
