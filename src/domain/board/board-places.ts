import { columnLetter } from "../column-letter.ts";

/** The lists of a board, in the order in which their corners are handed over. */
export const placedLists = ["code", "name", "log", "id", "criterion", "weight", "minimum", "interviewers"] as const;
export type PlacedList = (typeof placedLists)[number];

/** Where a list begins on its sheet, from 1. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Where the lists of a board begin, as far as that is known. A list of rows has its heading in the first. */
export type BoardPlaces = Readonly<Partial<Record<PlacedList, Corner>>>;

/** Reads a row and a column for each list, in their order; anything but such numbers says nothing of its list. */
export function boardPlaces(cells: readonly unknown[]): BoardPlaces {
  const found = placedLists.flatMap((list, i): [PlacedList, Corner][] => {
    const [row, column] = [cells[2 * i], cells[2 * i + 1]];
    const isCorner = typeof row === "number" && typeof column === "number" && row > 0 && column > 0;
    return isCorner ? [[list, { row, column }]] : [];
  });
  return Object.fromEntries(found);
}

/**
 * The cell so many rows below and columns beside the corner of a list.
 *
 * @returns undefined where it is not known where the list begins
 * @example cellAt({ code: { row: 1, column: 1 } }, "code", 2, 0) → "A3"
 */
export function cellAt(places: BoardPlaces, list: PlacedList, down: number, across = 0): string | undefined {
  const corner = places[list];
  return corner && `${columnLetter(corner.column + across)}${corner.row + down}`;
}
