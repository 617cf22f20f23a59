import type { Content } from "../../content/content.ts";
import { criterionIds, defaultWeights } from "../../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { computed, heading, help, input, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const HEADING = 4;
const FIRST = HEADING + 1;
const LAST = HEADING + criterionIds.length;

/** What we look for: one line a criterion, with its weight and what each level looks like. */
export function rubricTemplate({ sheets, criteria }: Content): SheetTemplate {
  const { columns, ...text } = sheets.rubric;
  const { id, criterion, why, weight, share, minimum, level1, level2, level3, level4, level5 } = columns;
  const lines = criterionIds.map((each, i) => [
    each,
    criteria[each].name,
    criteria[each].why,
    defaultWeights[each],
    // Its own formula in each row, so that sorting the rubric takes it along.
    `=IFERROR(D${FIRST + i}/SUM(${rangeNames.weights});"")`,
    "",
    ...criteria[each].anchors,
  ]);
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      { at: `A${HEADING}`, rows: [[id, criterion, why, weight, share, minimum, level1, level2, level3, level4, level5], ...lines] },
    ],
    extent: `A1:K${LAST}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      [`A${HEADING}:K${HEADING}`, heading],
      [`A${FIRST}:K${LAST}`, { wrap: true, hairlines: true }],
      [`A${FIRST}:A${LAST}`, { color: palette.quiet }],
      [`B${FIRST}:B${LAST}`, { bold: true }],
      [`D${FIRST}:D${LAST}`, { ...input, align: "center" }],
      [`E${FIRST}:E${LAST}`, { ...computed, format: "0%" }],
      [`F${FIRST}:F${LAST}`, { ...input, align: "center" }],
    ],
    widths: [40, 118, 160, 64, 56, 80, 142, 142, 142, 142, 142],
    frozenRows: HEADING,
    gridlines: false,
    rules: [
      [`D${FIRST}:D${LAST}`, { least: 0, help: text.weightRule }],
      [`F${FIRST}:F${LAST}`, { least: LOWEST_RATING, most: HIGHEST_RATING, help: text.minimumRule }],
    ],
    notes: [
      [`D${HEADING}`, text.weightRule],
      [`F${HEADING}`, text.minimumRule],
    ],
    names: [
      [rangeNames.criterionIds, `A${FIRST}:A${LAST}`],
      [rangeNames.criteria, `B${FIRST}:B${LAST}`],
      [rangeNames.weights, `D${FIRST}:D${LAST}`],
      [rangeNames.minimums, `F${FIRST}:F${LAST}`],
    ],
  };
}
