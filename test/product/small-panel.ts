import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import { rubricPlaces } from "../../src/sheets/templates/rubric.ts";
import { type Script, script } from "../local/script.ts";
import { act, files } from "./kit.ts";
import { openPanel } from "./panel.ts";

const { sheets } = contentFor("en");
/** Where the rubric keeps the weights that were locked. */
const locked = rubricPlaces.letter("locked");

export interface SmallPanel extends Script {
  /** Forgets every ballot. */
  reset(): void;
}

/** A panel that hundreds of schedules are run on: small sheets without formulas, and only those that ballots need. */
export function smallPanel(people: readonly string[], mode = ""): SmallPanel {
  const grown = openPanel(people, mode);
  act(
    grown,
    `const rows = ${JSON.stringify({ [sheets.roleBrief.name]: 0, [sheets.rubric.name]: 0, [sheets.candidates.name]: 6, [sheets.interviews.name]: 12, [sheets.log.name]: 6 })};
     for (const each of ss.getSheets()) {
       if (!(each.getName() in rows)) { ss.deleteSheet(each); continue; }
       each.setConditionalFormatRules([]);
       if (each.getFilter()) each.getFilter().remove();
       // A formula that fills a column leaves its heading.
       const shown = each.getDataRange().getValues();
       each.getDataRange().getFormulas().forEach((line, row) => line.forEach((formula, column) => {
         if (formula) each.getRange(row + 1, column + 1).setValue(shown[row][column]);
       }));
       const [height, width] = [rows[each.getName()] || each.getLastRow(), each.getLastColumn()];
       if (each.getMaxRows() > height) each.deleteRows(height + 1, each.getMaxRows() - height);
       if (each.getMaxColumns() > width) each.deleteColumns(width + 1, each.getMaxColumns() - width);
     }`,
  );
  const memory = act(grown, 'return ss.createDeveloperMetadataFinder().withKey("hiring-kit").find()[0].getValue();');
  const reset = `function forgetBallots() {
    const ss = SpreadsheetApp.getActive();
    const log = ss.getSheetByName(${JSON.stringify(sheets.interviews.name)});
    if (log.getMaxRows() > 12) log.deleteRows(13, log.getMaxRows() - 12);
    log.getRange("A2:O").clearContent();
    ss.getSheetByName(${JSON.stringify(sheets.log.name)}).getRange("A2:E").clearContent();
    ss.getSheetByName(${JSON.stringify(sheets.rubric.name)}).getRange("${locked}5:${locked}").clearContent();
    ss.getRangeByName(${JSON.stringify(rangeNames.rubricLock)}).clearContent();
    ss.createDeveloperMetadataFinder().withKey("hiring-kit").find()[0].setValue(${JSON.stringify(memory)});
    PropertiesService.getDocumentProperties().deleteAllProperties();
  }`;
  const state = grown.workbook.save();
  const workbook = Workbook.load(structuredClone(state), grown.host.functions);
  const small = script({ ...files, "forget.js": reset }, { workbook });
  return {
    ...small,
    reset() {
      small.run("forgetBallots");
      workbook.properties.users = {};
    },
  };
}
