import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { palette } from "../look.ts";
import type { Sheet } from "../sheet.ts";
import { applyTemplate } from "../template.ts";
import { COMPARE_HEADING, comparePlaces } from "./compare-template.ts";
import type { ExerciseTemplate } from "./exercise-template.ts";
import { type ExerciseRuleKind, linePlaces } from "./lines-table.ts";

/** Ink for what must be mended; the sign in front says it too. */
const MEND = "#a6611a";

/** Fills a sheet with an exercise or a hand-out. */
export function applyExercise(sheet: Sheet, template: ExerciseTemplate): void {
  applyTemplate(sheet, template, true);
  for (const [range, rule] of template.inputRules) sheet.getRange(range).setDataValidation(validation(rule));
  sheet.setConditionalFormatRules([mendRule(sheet, template.checks)]);
  if (template.hidden.count > 0) sheet.hideColumns(template.hidden.first, template.hidden.count);
}

function validation(rule: ExerciseRuleKind): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(rule.help);
  switch (rule.kind) {
    case "tick":
      return builder.requireCheckbox().build();
    case "choice":
      return builder
        .requireValueInList([...rule.choices], true)
        .setAllowInvalid(true)
        .build();
    case "amount":
      return builder.requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(true).build();
    case "level":
      return builder.requireNumberBetween(LOWEST_RATING, HIGHEST_RATING).setAllowInvalid(false).build();
  }
}

function mendRule(sheet: Sheet, ranges: readonly string[]): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains("✕")
    .setFontColor(MEND)
    .setBold(true)
    .setRanges(ranges.map((range) => sheet.getRange(range)))
    .build();
}

/** The ring of categories, beside their table. */
export function insertCategoryChart(sheet: Sheet, summary: number, total: number, title: string): void {
  const chart = sheet
    .newChart()
    .asPieChart()
    .addRange(sheet.getRange(linePlaces.rows(summary, total - 1, "category")))
    .addRange(sheet.getRange(linePlaces.rows(summary, total - 1, "amount")))
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("pieHole", 5 / 10)
    .setOption("width", 586)
    .setOption("height", 250)
    .setOption("colors", [...categoryColors])
    .setPosition(summary, 7, 12, 2)
    .build();
  sheet.insertChart(chart);
}

/** One bar per plan, stacked by category, below their table. */
export function insertShareChart(sheet: Sheet, plans: number, title: string): void {
  const last = COMPARE_HEADING + plans;
  const chart = sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .addRange(sheet.getRange(comparePlaces.rows(COMPARE_HEADING, last, "plan", "shares")))
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("width", 1100)
    .setOption("height", 140 + 44 * plans)
    .setOption("colors", [...categoryColors])
    .setPosition(last + 2, 1, 4, 4)
    .build();
  sheet.insertChart(chart);
}

/** One colour per category, told apart also by people who see red and green alike (after Okabe and Ito, with the kit's accent first). */
export const categoryColors = [palette.accent, "#e69f00", "#56b4e9", "#009e73", "#cc79a7", "#d55e00", "#999999"] as const;
