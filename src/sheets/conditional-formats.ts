import { HIGHEST_RATING, LOWEST_RATING } from "../domain/rating.ts";
import { palette } from "./look.ts";
import type { Range, Sheet } from "./sheet.ts";
import type { ConditionalLook } from "./sheet-template.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Makes these the sheet's conditional formats, and colours the ratings from 1 to 5. */
export function applyConditionalFormats(sheet: Sheet, looks: readonly ConditionalLook[], ratings: readonly string[]): void {
  if (looks.length + ratings.length === 0) return;
  sheet.setConditionalFormatRules([
    ...looks.map((look) => ruleOf(sheet, look)),
    ...ratings.map((range) => ratingScale(sheet.getRange(range))),
  ]);
}

function ruleOf(sheet: Sheet, { range, when, background, color, bold }: ConditionalLook): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if ("is" in when) builder.whenTextEqualTo(when.is);
  else builder.whenFormulaSatisfied(when.formula);
  builder.setBackground(background).setFontColor(color ?? palette.ink);
  if (bold) builder.setBold(true);
  return builder.setRanges([sheet.getRange(range)]).build();
}

/** The colour-blind-safe scale from brown (1) over grey (3) to teal (5), in its lighter steps so that figures stay readable on it. */
function ratingScale(range: Range): Rule {
  const NUMBER = SpreadsheetApp.InterpolationType.NUMBER;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(palette.low, NUMBER, String(LOWEST_RATING))
    .setGradientMidpointWithValue(palette.middle, NUMBER, String((LOWEST_RATING + HIGHEST_RATING) / 2))
    .setGradientMaxpointWithValue(palette.high, NUMBER, String(HIGHEST_RATING))
    .setRanges([range])
    .build();
}
