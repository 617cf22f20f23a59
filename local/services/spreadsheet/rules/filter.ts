import type { CoreCommand, Zone } from "../../../engine/engine.ts";
import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Command, Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { CriteriaData } from "./criteria-answers.ts";
import { meets, requireEmulated } from "./filter-condition.ts";
import { FilterCriteria } from "./filter-criteria.ts";

/** The table that shows the filter in the page: no colours of its own, a button in each heading. */
const tableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: "None",
} as const;

/** The one filter of a sheet. Which rows it hides is computed from the current cells. */
export class Filter implements Service {
  readonly google = "Spreadsheet.Filter";
  private readonly sheet: Sheet;
  private constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  static of(sheet: Sheet): Filter | null {
    return sheet.workbook.attachments("filter", sheet.sheetId).length > 0 ? new Filter(sheet) : null;
  }

  /** @throws ServiceError when the sheet has one already. */
  static create({ sheet, zone }: Range): Filter {
    if (Filter.of(sheet)) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    const { workbook, sheetId } = sheet;
    const attachment = { id: crypto.randomUUID(), kind: "filter", sheetId, zone, data: null };
    const ranges = [workbook.model.getters.getRangeDataFromZone(sheetId, zone)];
    workbook.apply([
      { type: "ATTACH", attachments: [attachment] },
      { type: "CREATE_TABLE", sheetId, ranges, config: tableConfig, tableType: "static" },
    ]);
    return new Filter(sheet);
  }

  private get workbook(): Workbook {
    return this.sheet.workbook;
  }

  private get attachment(): Attachment {
    const [found] = this.workbook.attachments("filter", this.sheet.sheetId);
    if (!found) throw new ServiceError("The filter no longer exists.");
    return found;
  }

  /** Criteria, each attached to the heading of its column. */
  private get criteria(): Attachment[] {
    return this.workbook.attachments("filter-criteria", this.sheet.sheetId);
  }

  getRange(): Range {
    return this.sheet.range(this.attachment.zone);
  }

  remove(): void {
    const { zone, id } = this.attachment;
    const { sheetId } = this.sheet;
    const drop: Command = { type: "ATTACH", attachments: [], detach: [id, ...this.criteria.map((each) => each.id)] };
    const table = this.workbook.model.getters.getCoreTableMatchingTopLeft(sheetId, zone);
    const hide: CoreCommand[] = table ? [{ type: "REMOVE_TABLE", sheetId, target: [table.range.zone] }] : [];
    this.workbook.apply([drop, ...hide]);
  }

  /** The heading of a column counted from 1 in the sheet. */
  private heading(columnPosition: number): Zone {
    const { top, left, right } = this.attachment.zone;
    const column = columnPosition - 1;
    if (column < left || column > right) throw new ServiceError(`The column ${columnPosition} is not within the filter range.`);
    return { top, left: column, bottom: top, right: column };
  }

  private criteriaOf(columnPosition: number): Attachment | undefined {
    const { left } = this.heading(columnPosition);
    return this.criteria.find(({ zone }) => zone.left === left);
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const found = this.criteriaOf(columnPosition);
    return found ? new FilterCriteria(this.sheet.execution.api, found.data as CriteriaData) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): Filter {
    const zone = this.heading(columnPosition);
    if (criteria) requireEmulated(criteria.data);
    const known = this.criteriaOf(columnPosition);
    const detach = known ? [known.id] : [];
    const { sheetId } = this.sheet;
    const attachments = criteria ? [{ id: crypto.randomUUID(), kind: "filter-criteria", sheetId, zone, data: criteria.data }] : [];
    this.workbook.apply([{ type: "ATTACH", attachments, detach }]);
    this.showInPage(zone);
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): Filter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** Sorts the rows below the headings; the column counts from 1 in the sheet. */
  sort(columnPosition: number, ascending: boolean): Filter {
    this.heading(columnPosition);
    const { zone } = this.attachment;
    if (zone.bottom > zone.top) this.sheet.range({ ...zone, top: zone.top + 1 }).sort({ column: columnPosition, ascending });
    return this;
  }

  /** Whether the filter hides a row, counted from 0. */
  hides(row: number): boolean {
    const { top, bottom } = this.attachment.zone;
    return row > top && row <= bottom && this.criteria.some((each) => !this.passes(each, row));
  }

  private passes({ zone, data, sheetId }: Attachment, row: number): boolean {
    return meets(this.workbook.cell(sheetId, zone.left, row), data as CriteriaData, this.workbook.timeZone);
  }

  /** The page's grid hides rows by the values that its own filters leave out. */
  private showInPage({ left, top }: Zone): void {
    const { sheetId } = this.sheet;
    const criteria = this.criteria.find(({ zone }) => zone.left === left);
    const { bottom } = this.attachment.zone;
    const rows = Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
    const hidden = criteria ? rows.filter((row) => !this.passes(criteria, row)) : [];
    const hiddenValues = [...new Set(hidden.map((row) => this.workbook.cell(sheetId, left, row).formattedValue))];
    this.workbook.model.dispatch("UPDATE_FILTER", { sheetId, col: left, row: top, value: { filterType: "values", hiddenValues } });
  }
}
