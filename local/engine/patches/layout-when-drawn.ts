import { registries, type UID } from "../engine.ts";

type Positions = Readonly<Record<number, number>>;

interface HeaderPositionsPlugin {
  computePositions(sheetId: UID, dimension: "COL" | "ROW"): Positions;
}

interface ViewportPlugin {
  handle(command: { readonly type: string }): void;
  finalize(): void;
}

/**
 * Keeps the engine from laying out sheets that are not on the screen. By itself it recomputes the positions of all columns and rows of all sheets after every
 * change of a cell, and the visible part of the window: a third of the time of a script that fills sheets.
 *
 * Called once, before the first model is made.
 */
export function layOutWhenDrawn(): void {
  const { prototype } = registries.statefulUIPluginRegistry.get("header_positions") as unknown as {
    readonly prototype: HeaderPositionsPlugin & {
      computeHeaderPositionsOfSheet(this: HeaderPositionsPlugin, sheetId: UID): { readonly COL: Positions; readonly ROW: Positions };
    };
  };
  prototype.computeHeaderPositionsOfSheet = function (sheetId) {
    const place = (dimension: "COL" | "ROW") => this.computePositions(sheetId, dimension);
    let columns: Positions | undefined;
    let rows: Positions | undefined;
    return {
      get COL() {
        columns ??= place("COL");
        return columns;
      },
      get ROW() {
        rows ??= place("ROW");
        return rows;
      },
    };
  };

  const Viewports = registries.statefulUIPluginRegistry.get("viewport") as unknown as new (config: unknown) => ViewportPlugin;
  class ViewportsOnScreen extends Viewports {
    /** The page's grid reports its size before it draws for the first time; on the command line nothing does. */
    isDrawn = false;
    override handle(command: { readonly type: string }): void {
      if (command.type === "RESIZE_SHEETVIEW") this.isDrawn = true;
      super.handle(command);
    }
    override finalize(): void {
      if (this.isDrawn) super.finalize();
    }
  }
  registries.statefulUIPluginRegistry.replace("viewport", ViewportsOnScreen as never);
}
