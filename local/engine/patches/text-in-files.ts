import { type Cell, type CellPosition, DEFAULT_LOCALE, type EvaluatedCell, helpers, registries, type UID } from "../engine.ts";

interface FileSheet {
  readonly id: UID;
  /** By place in letters and numbers. */
  readonly cells: Record<string, string | undefined>;
  readonly cellValues: Record<string, unknown>;
  readonly formats: Record<string, number>;
}

interface FileData {
  readonly sheets: readonly FileSheet[];
  readonly formats: Record<number, string>;
}

interface EvaluationPlugin {
  readonly getters: {
    getCell(position: CellPosition): Cell | undefined;
    getEvaluatedCell(position: CellPosition): EvaluatedCell;
  };
  exportForExcel(data: FileData): void;
}

/** Beyond all numbers that the engine gives to formats. */
const textFormatId = 1_000_000;

/** What a program that opens the file, or a person who edits the cell there, would take for a formula, a number or a truth value. */
const isMisread = (text: string): boolean =>
  /^['=+\-@]/.test(text) || /^\s*(true|false)\s*$/i.test(text) || helpers.isNumber(text, DEFAULT_LOCALE);

/** The text of a cell that has to be written as such; undefined where the engine writes it right. */
function riskyText(cell: Cell | undefined, { type, value }: EvaluatedCell): string | undefined {
  if (type !== "text" || (cell?.isFormula && cell.compiledFormula.areAllFunctionsExportableToExcel())) return undefined;
  const text = cell && !cell.isFormula && cell.content.startsWith("'") ? cell.content.slice(1) : String(value);
  return isMisread(text) || (cell && !cell.isFormula && cell.content !== text) ? text : undefined;
}

/**
 * Text stays text in an .xlsx file. What a custom function gives goes into the file as its value, and the engine writes a value that begins
 * with `=` as a living formula, "007" as 7 and the apostrophe of a text as a part of it.
 *
 * Called once, before the first model is made.
 */
export function keepTextInFiles(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => EvaluationPlugin;
  class TextInFiles extends Evaluation {
    override exportForExcel(data: FileData): void {
      super.exportForExcel(data);
      for (const sheet of data.sheets) {
        for (const [xc, content] of Object.entries(sheet.cells)) {
          if (!content) continue;
          const position = { sheetId: sheet.id, ...helpers.toCartesian(xc) };
          const text = riskyText(this.getters.getCell(position), this.getters.getEvaluatedCell(position));
          if (text === undefined) continue;
          sheet.cells[xc] = text;
          // With a value beside it the engine would take the text for a formula.
          delete sheet.cellValues[xc];
          sheet.formats[xc] = textFormatId;
          data.formats[textFormatId] = "@";
        }
      }
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", TextInFiles as never);
}
