import type { CheckMessages, LookedAt } from "../../content/check-messages.ts";
import { cellText } from "../../domain/cell-text.ts";
import type { Finding } from "../../domain/check/checked-workbook.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import { formulaText } from "../../sheets/formula-text.ts";
import type { Kit } from "../../sheets/kit.ts";
import { heading, help, title } from "../../sheets/look.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { SheetTemplate } from "../../sheets/sheet-template.ts";
import { applyTemplate } from "../../sheets/template.ts";
import type { ActionContext } from "../action-context.ts";

/** Writes the list on its own sheet, in the place of the last one. */
export function writeReport(
  { spreadsheet, content }: ActionContext,
  kit: Kit,
  findings: readonly Finding[],
  looked: LookedAt,
  when: string,
): Sheet {
  const { check } = content.messages;
  const sheets = spreadsheet.getSheets();
  const before = sheets.find((sheet) => sheet.getSheetId() === kit.state?.check);
  const sheet = before ?? emptySheet(spreadsheet, check.sheet);
  if (kit.state && !before) kit.save({ ...kit.state, check: sheet.getSheetId() });
  if (before) sheet.clear();
  applyTemplate(sheet, reportTemplate(check, findings, looked, when), !before);
  return sheet;
}

const HEADING = 4;

function reportTemplate(check: CheckMessages, findings: readonly Finding[], looked: LookedAt, when: string): SheetTemplate {
  const { where, what, why, remedy, repair } = check.columns;
  const last = HEADING + Math.max(1, findings.length);
  const lines = findings.map((finding) => {
    const words = check.findings[finding.kind];
    const facts = { sheet: finding.sheet, text: finding.text ?? "", wanted: finding.wanted ?? "", meant: finding.meant ?? "" };
    const said = [words.what(facts), words.why, words.remedy].map(cellText);
    return [place(finding), ...said, finding.repair ? check.repairable : check.byHand];
  });
  return {
    blocks: [
      { at: "A1", rows: [[check.title], [check.help(when)]] },
      { at: `A${HEADING}`, rows: [[where, what, why, remedy, repair], ...(lines.length > 0 ? lines : [["", check.fine, "", "", ""]])] },
      { at: `A${last + 2}`, rows: [[check.looked(looked)]] },
    ],
    extent: `A1:E${last + 2}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      [`A${HEADING}:E${HEADING}`, heading],
      [`A${HEADING + 1}:E${last}`, { wrap: true, hairlines: true }],
      [`A${last + 2}`, { ...help, wrap: false }],
    ],
    widths: [150, 300, 230, 300, 120],
    frozenRows: HEADING,
    gridlines: false,
  };
}

/** The cell as a link to it, or the sheet's name where there is no cell. */
function place({ sheet, at }: Finding): string {
  if (!at) return cellText(sheet);
  const cell = `${columnLetter(at.column)}${at.row}`;
  return `=HYPERLINK(${formulaText(`#gid=${at.id}&range=${cell}`)};${formulaText(`${sheet}!${cell}`)})`;
}
