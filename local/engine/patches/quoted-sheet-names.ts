import { registries, type UID } from "../engine.ts";
import { cellOf, overrideFunction } from "./override-function.ts";

interface NamedRange {
  readonly sheetId: UID;
  readonly invalidXc?: string;
}

interface SheetGetters {
  tryGetSheetName(sheetId: UID): string | undefined;
  getSheetName(sheetId: UID): string;
  getRangeString(range: NamedRange | undefined, ...rest: unknown[]): string;
}

interface PluginConfig {
  readonly getters: SheetGetters;
  /** Moves references when sheets are renamed and cells move. */
  readonly range: { handle(command: Readonly<Record<string, unknown>>): void };
}

interface SheetPlugin {
  getSheetIdByName(name: string | undefined): UID | undefined;
}

interface CellPlugin {
  getters: SheetGetters;
  export(data: unknown): void;
}

/** Fields of commands that name a sheet whose references change. */
const nameFields = ["sheetName", "oldName", "newName"] as const;

/** @example doubled("O'Brien") → "O''Brien" */
const doubled = (name: string): string => name.replaceAll("'", "''");

/** A command as those read it who look for the name of its sheet in formulas. */
function asInFormulas(command: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields = nameFields.filter((field) => String(command[field] ?? "").includes("'"));
  if (fields.length === 0) return command;
  return { ...command, ...Object.fromEntries(fields.map((field) => [field, doubled(String(command[field]))])) };
}

/**
 * Sheets may have apostrophes in their names. The engine reads the two that stand for one in a formula, and takes them for two; when it writes
 * the name into a formula it writes one.
 *
 * Called once, before the first model is made.
 *
 * @example ='O''Brien'!A1 of a sheet that is called O'Brien
 */
export function quoteSheetNames(): void {
  const Sheets = registries.corePluginRegistry.get("sheet") as unknown as new (config: PluginConfig) => SheetPlugin;
  class QuotedSheets extends Sheets {
    // The first of all plugins, so that the others find it done.
    constructor(config: PluginConfig) {
      const { getters, range } = config;
      const written = getters.getRangeString;
      getters.getRangeString = (reference, ...rest) => {
        const text = written(reference, ...rest);
        const name = reference && getters.tryGetSheetName(reference.sheetId);
        const prefix = `'${name}'!`;
        return name?.includes("'") && text.startsWith(prefix) ? `'${doubled(name)}'!${text.slice(prefix.length)}` : text;
      };
      const follow = range.handle.bind(range);
      range.handle = (command) => follow(asInFormulas(command));
      super(config);
    }

    override getSheetIdByName(name: string | undefined): UID | undefined {
      const inFormula = name?.includes("''") ? super.getSheetIdByName(name.replaceAll("''", "'")) : undefined;
      return inFormula ?? super.getSheetIdByName(name);
    }
  }
  registries.corePluginRegistry.replace("sheet", QuotedSheets as never);

  const Cells = registries.corePluginRegistry.get("cell") as unknown as new (config: unknown) => CellPlugin;
  class QuotedCells extends Cells {
    /** A saved formula may be written without the getter of ranges. */
    override export(data: unknown): void {
      const { getters } = this;
      this.getters = { ...getters, getSheetName: (sheetId) => doubled(getters.getSheetName(sheetId)) };
      try {
        super.export(data);
      } finally {
        this.getters = getters;
      }
    }
  }
  registries.corePluginRegistry.replace("cell", QuotedCells as never);

  overrideFunction(
    "ADDRESS",
    (compute) =>
      function (...args) {
        const [sheet] = args.slice(4);
        return compute.call(
          this,
          ...args.slice(0, 4),
          ...(sheet === undefined ? [] : [{ ...cellOf(sheet), value: doubled(String(cellOf(sheet).value ?? "")) }]),
        );
      },
  );
}
