import { ServiceError } from "../../../notation/service-error.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import { requireScope } from "../../base/require-scope.ts";
import type { Service } from "../../base/service.ts";
import { Ui } from "../../base/ui.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import { ConditionalFormatRuleBuilder } from "../rules/conditional-format-rule.ts";
import { DataValidationBuilder } from "../rules/data-validation.ts";
import { FilterCriteriaBuilder } from "../rules/filter-criteria.ts";
import type { Sheet } from "../sheet.ts";
import { Spreadsheet } from "../spreadsheet.ts";
import { ColorBuilder } from "../text/color.ts";
import { RichTextValueBuilder } from "../text/rich-text-value.ts";
import { TextStyleBuilder } from "../text/text-style.ts";
import type { Selection } from "./selection.ts";

/** Opening by id is not covered by the scope of the current document. */
const allSpreadsheets = ["https://www.googleapis.com/auth/spreadsheets"];

/** `SpreadsheetApp`. There is one spreadsheet, the one that the script is bound to. */
export class SpreadsheetApp implements Service {
  readonly google = "Spreadsheet.SpreadsheetApp";
  private readonly execution: ExecutionContext;
  private readonly spreadsheet: Spreadsheet;
  private ui: Ui | undefined;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
    this.spreadsheet = new Spreadsheet(execution);
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }

  /** The one spreadsheet is active already; there is no other. */
  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    if (spreadsheet !== this.spreadsheet) throw new ServiceError("The spreadsheet cannot be made active.");
  }

  openById(id: string): Spreadsheet {
    requireScope(this.execution.program.manifest, "SpreadsheetApp.openById", allSpreadsheets);
    return this.open(id);
  }

  openByUrl(url: string): Spreadsheet {
    requireScope(this.execution.program.manifest, "SpreadsheetApp.openByUrl", allSpreadsheets);
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError("Invalid argument: url");
    return this.open(id);
  }

  private open(id: string): Spreadsheet {
    if (id !== this.spreadsheet.getId()) throw new ServiceError("You do not have permission to access the requested document.");
    return this.spreadsheet;
  }

  getUi(): Ui {
    this.ui ??= new Ui(this.execution);
    return this.ui;
  }

  flush(): void {
    // Every change is already in the engine; the ledger counts the round trip.
  }

  getActiveSheet(): Sheet {
    return this.spreadsheet.getActiveSheet();
  }

  setActiveSheet(sheet: Sheet, restoreSelection = true): Sheet {
    return this.spreadsheet.setActiveSheet(sheet, restoreSelection);
  }

  getActiveRange(): Range {
    return this.spreadsheet.getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return this.spreadsheet.setActiveRange(range);
  }

  getActiveRangeList(): RangeList {
    return this.spreadsheet.getActiveRangeList();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return this.spreadsheet.setActiveRangeList(list);
  }

  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return this.spreadsheet.setCurrentCell(cell);
  }

  getSelection(): Selection {
    return this.spreadsheet.getSelection();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution.api);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution.api);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution.api);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder(this.execution.api);
  }
}
