import { rowCount } from "./extent.ts";
import { FONT, type Look, palette } from "./look.ts";
import type { InputRule, SheetTemplate } from "./sheet-template.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Fills a new sheet from its template. Doing it twice changes nothing, so a set-up that broke off can be completed. */
export function applyTemplate(sheet: Sheet, template: SheetTemplate, isNew: boolean): void {
  const spreadsheet = sheet.getParent();
  if (template.rows) keepRows(sheet, template.rows);
  sheet.getRange(template.extent).setFontFamily(FONT).setVerticalAlignment("top");
  for (const [range, look] of template.looks) applyLook(sheet.getRange(range), look);
  for (const [i, width] of template.widths.entries()) sheet.setColumnWidth(i + 1, width);
  if (template.headingHeight) sheet.setRowHeight(template.frozenRows, template.headingHeight);
  for (const [name, range] of template.names ?? []) spreadsheet.setNamedRange(name, sheet.getRange(range));
  for (const { at, rows } of template.blocks) writeBlock(sheet.getRange(at), rows);
  for (const [range, rule] of template.rules ?? []) sheet.getRange(range).setDataValidation(validation(rule, range));
  for (const [cell, note] of template.notes ?? []) sheet.getRange(cell).setNote(note);
  if (template.ratings) sheet.setConditionalFormatRules([ratingScale(sheet.getRange(template.ratings))]);
  if (template.hiddenColumns) sheet.hideColumns(template.hiddenColumns.first, template.hiddenColumns.count);
  sheet.setFrozenRows(template.frozenRows);
  if (template.frozenColumns) sheet.setFrozenColumns(template.frozenColumns);
  sheet.setHiddenGridlines(!template.gridlines);
  if (template.filter) {
    if (!isNew) sheet.getFilter()?.remove();
    sheet.getRange(template.filter).createFilter();
  }
}

function keepRows(sheet: Sheet, rows: number): void {
  const more = rowCount(sheet) - rows;
  if (more > 0) sheet.deleteRows(rows + 1, more);
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
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.align) range.setHorizontalAlignment(look.align);
  if (look.vertical) range.setVerticalAlignment(look.vertical);
  if (look.format) range.setNumberFormat(look.format);
  if (look.hairlines) {
    range.setBorder(true, true, true, true, true, true, palette.hairline, SpreadsheetApp.BorderStyle.SOLID);
  }
}

function validation(rule: InputRule, range: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder: Validation = SpreadsheetApp.newDataValidation();
  if ("choices" in rule) {
    const list = builder.requireValueInList([...rule.choices], true).setAllowInvalid(rule.help === undefined);
    return (rule.help === undefined ? list : list.setHelpText(rule.help)).build();
  }
  if ("tick" in rule) return builder.requireCheckbox().setHelpText(rule.help).build();
  if ("text" in rule) {
    const first = range.split(":")[0];
    return builder.requireFormulaSatisfied(`=OR(ISBLANK(${first});ISTEXT(${first}))`).setHelpText(rule.help).setAllowInvalid(true).build();
  }
  const bounded =
    rule.most === undefined ? builder.requireNumberGreaterThanOrEqualTo(rule.least) : builder.requireNumberBetween(rule.least, rule.most);
  return bounded.setHelpText(rule.help).setAllowInvalid(false).build();
}

/** The colour-blind-safe scale from brown (1) over grey (3) to teal (5), in its lighter steps so that figures stay readable on it. */
function ratingScale(range: Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const NUMBER = SpreadsheetApp.InterpolationType.NUMBER;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(palette.low, NUMBER, "1")
    .setGradientMidpointWithValue(palette.middle, NUMBER, "3")
    .setGradientMaxpointWithValue(palette.high, NUMBER, "5")
    .setRanges([range])
    .build();
}
