import { registries, type UID, type Zone } from "../engine.ts";

interface CellPlugin {
  readonly getters: { getCell(position: { sheetId: UID; col: number; row: number }): unknown };
  dispatch(type: "UPDATE_CELL", command: { sheetId: UID; col: number; row: number; content: string; style: null; format: string }): void;
}

/**
 * Clears only the cells that exist. The engine sends a change for every cell of a zone through all of its plugins, even for those that hold
 * nothing: deleting 900 rows of a new sheet took a third of a second.
 *
 * Called once, before the first model is made.
 */
export function clearOnlyWhatIsThere(): void {
  const { prototype } = registries.corePluginRegistry.get("cell") as unknown as {
    readonly prototype: { clearCells(this: CellPlugin, sheetId: UID, zones: readonly Zone[]): void };
  };
  prototype.clearCells = function (sheetId, zones) {
    for (const { left, right, top, bottom } of zones) {
      for (let col = left; col <= right; col++) {
        for (let row = top; row <= bottom; row++) {
          if (!this.getters.getCell({ sheetId, col, row })) continue;
          this.dispatch("UPDATE_CELL", { sheetId, col, row, content: "", style: null, format: "" });
        }
      }
    }
  };
}
