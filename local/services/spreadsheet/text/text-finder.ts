import { cellText } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import { localFormula } from "../../../notation/locale.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Finds and replaces text in one or more ranges, cell by cell, row by row. */
export class TextFinder implements Service {
  readonly google = "Spreadsheet.TextFinder";
  private readonly text: string;
  private readonly ranges: readonly Range[];
  private readonly options = { matchCase: false, entireCell: false, formulas: false, diacritics: true, regularExpression: false };
  private current: Range | null = null;
  private start: Range | null = null;

  /** `ranges` in the order in which they are searched. */
  constructor(ranges: readonly Range[], text: string) {
    this.ranges = ranges;
    this.text = text;
  }

  matchCase(matchCase: boolean): this {
    this.options.matchCase = matchCase;
    return this;
  }

  matchEntireCell(matchEntireCell: boolean): this {
    this.options.entireCell = matchEntireCell;
    return this;
  }

  matchFormulaText(matchFormulaText: boolean): this {
    this.options.formulas = matchFormulaText;
    return this;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.options.diacritics = !ignoreDiacritics;
    return this;
  }

  useRegularExpression(useRegEx: boolean): this {
    this.options.regularExpression = useRegEx;
    return this;
  }

  /** The search goes on after this range. */
  startFrom(startRange: Range): this {
    this.start = startRange;
    this.current = null;
    return this;
  }

  findAll(): Range[] {
    return this.text === "" ? [] : this.cells().filter((cell) => this.matches(cell));
  }

  findNext(): Range | null {
    return this.step(1);
  }

  findPrevious(): Range | null {
    return this.step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.current;
  }

  /** Replaces in the current match. @returns how many occurrences were replaced. */
  replaceWith(replaceText: string): number {
    return this.current ? this.replaceIn([this.current], replaceText) : 0;
  }

  replaceAllWith(replaceText: string): number {
    return this.replaceIn(this.findAll(), replaceText);
  }

  private step(direction: 1 | -1): Range | null {
    const found = this.findAll();
    const from = this.current ?? this.start;
    const place = from ? this.placeOf(from) : undefined;
    const candidates = direction === 1 ? found : [...found].reverse();
    const next = candidates.find((cell) => place === undefined || compare(this.placeOf(cell), place) === direction);
    this.current = next ?? null;
    return this.current;
  }

  /** Which range, which row, which column: comparable in the order of the search. */
  private placeOf(range: Range): readonly number[] {
    const index = this.ranges.findIndex(
      ({ sheet, zone }) =>
        sheet === range.sheet &&
        zone.top <= range.zone.top &&
        zone.bottom >= range.zone.top &&
        zone.left <= range.zone.left &&
        zone.right >= range.zone.left,
    );
    return [index, range.zone.top, range.zone.left];
  }

  private cells(): Range[] {
    return this.ranges.flatMap(({ sheet, zone }) => {
      const { getters } = sheet.execution.workbook.model;
      const found: Range[] = [];
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) {
          if (getters.getEvaluatedCell({ sheetId: sheet.sheetId, col, row }).type === "empty") continue;
          found.push(sheet.range({ top: row, left: col, bottom: row, right: col }));
        }
      }
      return found;
    });
  }

  /** The formula where the search is in formulas and there is one, else what the cell shows. */
  private textOf({ sheet, zone }: Range): { readonly text: string; readonly isFormula: boolean } {
    const { workbook } = sheet.execution;
    const { getters } = workbook.model;
    const cell = getters.getCell({ sheetId: sheet.sheetId, col: zone.left, row: zone.top });
    const isFormula = cell?.isFormula === true;
    if (isFormula && this.options.formulas) {
      return { text: localFormula(cell.compiledFormula.toFormulaString(getters), workbook.locale), isFormula };
    }
    return { text: cellText(workbook, sheet.sheetId, zone.left, zone.top), isFormula };
  }

  private matches(cell: Range): boolean {
    const { text } = this.textOf(cell);
    return this.pattern("").test(this.options.diacritics ? text : withoutMarks(text));
  }

  private pattern(flags: "" | "g"): RegExp {
    const { regularExpression, diacritics, entireCell, matchCase } = this.options;
    const wanted = diacritics ? this.text : withoutMarks(this.text);
    const source = regularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    try {
      return new RegExp(entireCell ? `^(?:${source})$` : source, `${flags}u${matchCase ? "" : "i"}`);
    } catch (error) {
      throw new ServiceError(`Invalid regular expression: ${(error as Error).message}`);
    }
  }

  /** Results of formulas cannot be replaced, only the formulas themselves when the search is in formulas. */
  private replaceIn(cells: readonly Range[], replaceText: string): number {
    let count = 0;
    const replacement = this.options.regularExpression ? replaceText : replaceText.replaceAll("$", "$$$$");
    const [first] = cells;
    if (!first) return 0;
    const { workbook } = first.sheet.execution;
    const commands = cells.flatMap((cell) => {
      const { text, isFormula } = this.textOf(cell);
      if (isFormula && !this.options.formulas) return [];
      const bare = this.options.diacritics ? text : withoutMarks(text);
      const pattern = this.pattern("g");
      count += [...bare.matchAll(pattern)].length;
      const { left, top } = cell.zone;
      const { sheetId } = cell.sheet;
      const input = inputOf(bare.replace(pattern, replacement), isPlainText(workbook, sheetId, left, top), workbook);
      return writeCell(workbook, sheetId, left, top, input);
    });
    workbook.apply(commands);
    return count;
  }
}

/** -1, 0 or 1 by the first difference. */
function compare(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find((each) => each !== 0) ?? 0;
  return Math.sign(difference);
}
