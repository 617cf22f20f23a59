import type { UID, Zone } from "../engine.ts";
import type { Command, Workbook } from "./workbook.ts";

export interface BorderLine {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  /** "#rrggbb" */
  readonly color: string;
}

/** For each border of a block of cells: true draws it, false removes it, null leaves it. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** Between columns. */
  readonly vertical: boolean | null;
  /** Between rows. */
  readonly horizontal: boolean | null;
}

type Side = "top" | "left" | "bottom" | "right";
type CellBorder = { [Key in Side]?: BorderLine };

const neighbours: readonly { side: Side; opposite: Side; col: number; row: number }[] = [
  { side: "top", opposite: "bottom", col: 0, row: -1 },
  { side: "bottom", opposite: "top", col: 0, row: 1 },
  { side: "left", opposite: "right", col: -1, row: 0 },
  { side: "right", opposite: "left", col: 1, row: 0 },
];

/** The engine stores a border on either of the two cells that it divides; here the cells of the block always store it. */
export function borderCommands(workbook: Workbook, sheetId: UID, zone: Zone, sides: BorderSides, line: BorderLine): Command[] {
  const { getters } = workbook.model;
  const commands: Command[] = [];
  const borderOf = (col: number, row: number): CellBorder => getters.getCellBorder({ sheetId, col, row }) ?? {};
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const wanted: Record<Side, boolean | null> = {
        top: row === zone.top ? sides.top : sides.horizontal,
        bottom: row === zone.bottom ? sides.bottom : sides.horizontal,
        left: col === zone.left ? sides.left : sides.vertical,
        right: col === zone.right ? sides.right : sides.vertical,
      };
      const border = { ...borderOf(col, row) };
      for (const { side, opposite, col: dx, row: dy } of neighbours) {
        if (wanted[side] === null) continue;
        if (wanted[side]) border[side] = line;
        else delete border[side];
        const [otherCol, otherRow] = [col + dx, row + dy];
        const outside = otherCol < zone.left || otherCol > zone.right || otherRow < zone.top || otherRow > zone.bottom;
        const other = outside && otherCol >= 0 && otherRow >= 0 ? borderOf(otherCol, otherRow) : {};
        if (other[opposite]) {
          const { [opposite]: _, ...rest } = other;
          commands.push({ type: "SET_BORDER", sheetId, col: otherCol, row: otherRow, border: rest });
        }
      }
      commands.push({ type: "SET_BORDER", sheetId, col, row, border });
    }
  }
  return commands;
}
