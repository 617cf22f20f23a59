import { applyConditionalFormats } from "./conditional-formats.ts";
import { columnCount, rowCount } from "./extent.ts";
import { FONT, type Look, palette } from "./look.ts";
import type { OtherNames } from "./other-names.ts";
import { nameRange } from "./range-naming.ts";
import type { Range, Sheet } from "./sheet.ts";
import type { ColumnGroup, InputRule, SheetTemplate } from "./sheet-template.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Removes the rows that a new sheet does not need, and adds the columns that it lacks. */
export function sizeSheet(sheet: Sheet, { rows, columns }: SheetTemplate): void {
  if (rows) keepRows(sheet, rows);
  if (columns) addColumns(sheet, columns);
}

/**
 * Gives the workbook a sheet's range names. All sheets get their size and names before any is filled, because each change of this kind makes
 * the whole workbook recalculate.
 *
 * @returns the names that stand for others
 */
export function nameRanges(sheet: Sheet, { names = [] }: SheetTemplate, known: OtherNames = {}): OtherNames {
  const given = names.map(({ name, range }) => [name, nameRange(sheet.getParent(), name, sheet.getRange(range), known)] as const);
  return { ...known, ...Object.fromEntries(given.filter(([name, other]) => other !== name)) };
}

/** Makes a new sheet from its template. */
export function applyTemplate(sheet: Sheet, template: SheetTemplate, isNew: boolean): void {
  sizeSheet(sheet, template);
  nameRanges(sheet, template);
  fillSheet(sheet, template, isNew);
}

/** Fills a sheet that has its size from its template. Doing it twice changes nothing, so an interrupted set-up can be completed. */
export function fillSheet(sheet: Sheet, template: SheetTemplate, isNew: boolean): void {
  sheet.getRange(template.extent).setFontFamily(FONT).setVerticalAlignment("top");
  for (const [range, look] of template.looks) applyLook(sheet.getRange(range), look);
  setWidths(sheet, template.widths);
  if (template.headingHeight) sheet.setRowHeight(template.frozenRows, template.headingHeight);
  for (const height of template.heights ?? []) sheet.setRowHeights(...height);
  for (const { at, rows } of template.blocks) writeBlock(sheet.getRange(at), rows);
  for (const [range, rule] of template.rules ?? []) sheet.getRange(range).setDataValidation(validation(sheet, rule, range));
  for (const [cell, note] of template.notes ?? []) sheet.getRange(cell).setNote(note);
  applyConditionalFormats(sheet, template.conditional ?? [], template.ratings ?? []);
  groupColumns(sheet, template.columnGroups ?? [], isNew);
  if (template.hiddenColumns) sheet.hideColumns(template.hiddenColumns.first, template.hiddenColumns.count);
  sheet.setFrozenRows(template.frozenRows);
  if (template.frozenColumns) sheet.setFrozenColumns(template.frozenColumns);
  sheet.setHiddenGridlines(!template.gridlines);
  if (template.filter) {
    if (!isNew) sheet.getFilter()?.remove();
    sheet.getRange(template.filter).createFilter();
  }
  if (template.warned && isNew) {
    const warned = template.warned === "sheet" ? sheet.protect() : sheet.getRange(template.warned).protect();
    warned.setWarningOnly(true);
  }
}

function keepRows(sheet: Sheet, rows: number): void {
  const more = rowCount(sheet) - rows;
  if (more > 0) sheet.deleteRows(rows + 1, more);
}

/** Neighbours of the same width are set in one call. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  for (const [i, width] of widths.entries()) {
    if (widths[i + 1] === width) continue;
    sheet.setColumnWidths(start + 1, i - start + 1, width);
    start = i + 1;
  }
}

function groupColumns(sheet: Sheet, groups: readonly ColumnGroup[], isNew: boolean): void {
  if (groups.length === 0) return;
  for (const { columns, level } of groups) {
    const range = sheet.getRange(columns);
    const isThere = !isNew && sheet.getColumnGroupDepth(range.getColumn()) >= (level === "outer" ? 1 : 2);
    if (!isThere) range.shiftColumnGroupDepth(1);
  }
  sheet.expandColumnGroupsUpToDepth(1);
}

function addColumns(sheet: Sheet, columns: number): void {
  const present = columnCount(sheet);
  if (columns > present) sheet.insertColumnsAfter(present, columns - present);
}

function writeBlock(corner: Range, rows: readonly (readonly (string | number | boolean)[])[]): void {
  const width = rows[0]?.length ?? 0;
  corner.offset(0, 0, rows.length, width).setValues(rows.map((row) => [...row]));
}

function applyLook(range: Range, look: Look): void {
  if (look.background) range.setBackground(look.background);
  if (look.color) range.setFontColor(look.color);
  if (look.size) range.setFontSize(look.size);
  if (look.bold) range.setFontWeight("bold");
  if (look.wrap === "clip") range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  else if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.align) range.setHorizontalAlignment(look.align);
  if (look.vertical) range.setVerticalAlignment(look.vertical);
  if (look.format) range.setNumberFormat(look.format);
  if (look.hairlines) {
    range.setBorder(true, true, true, true, true, true, palette.hairline, SpreadsheetApp.BorderStyle.SOLID);
  }
}

/** A rule for typing, as Google wants it. @param range in A1 notation, for rules that look at its first cell */
export function validation(sheet: Sheet, rule: InputRule, range: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder: Validation = SpreadsheetApp.newDataValidation();
  if ("choices" in rule) {
    const list = builder.requireValueInList([...rule.choices], true).setAllowInvalid(rule.help === undefined);
    return (rule.help === undefined ? list : list.setHelpText(rule.help)).build();
  }
  if ("choicesOn" in rule) {
    const source = sheet.getParent().getSheetByName(rule.choicesOn)?.getRange(rule.range);
    if (!source) throw new Error(`No sheet "${rule.choicesOn}" to choose from.`);
    return builder.requireValueInRange(source, true).setHelpText(rule.help).setAllowInvalid(true).build();
  }
  if ("tick" in rule) return builder.requireCheckbox().setHelpText(rule.help).build();
  if ("text" in rule) {
    const first = range.split(":")[0];
    return builder.requireFormulaSatisfied(`=OR(ISBLANK(${first});ISTEXT(${first}))`).setHelpText(rule.help).setAllowInvalid(true).build();
  }
  const bounded =
    rule.max === undefined ? builder.requireNumberGreaterThanOrEqualTo(rule.min) : builder.requireNumberBetween(rule.min, rule.max);
  return bounded.setHelpText(rule.help).setAllowInvalid(false).build();
}
