/**
 * What a service call costs. A **read** waits for the spreadsheet's (or a store's) answer, a **write** is buffered until something forces
 * it out, **local** calls only steer objects that live in the script: ranges, builders, menus.
 */
export type Traffic = "read" | "write" | "local";

const local: Readonly<Record<string, RegExp>> = {
  "Spreadsheet.SpreadsheetApp":
    /^(getActive|getActiveSpreadsheet|getActiveSheet|getUi|new\w+|openById|openByUrl|enableAllDataSourcesExecution|enable\w+)$/,
  "Spreadsheet.Spreadsheet": /^(getActiveSheet|getId|getUrl|getRange|toast)$/,
  "Spreadsheet.Sheet": /^(getRange|getRangeList|getSheetId|getParent|newChart|getName)$/,
  "Spreadsheet.Range":
    /^(getA1Notation|getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getRowIndex|getColumnIndex|getCell|getSheet|getGridId|offset|getEndRow|getEndColumn)$/,
  "Spreadsheet.RangeList": /^(getRanges)$/,
  "Properties.PropertiesService": /./,
  "Lock.LockService": /./,
  "Lock.Lock": /^hasLock$/,
  "Cache.CacheService": /./,
  "HTML.HtmlService": /./,
  "HTML.HtmlOutput": /./,
  "HTML.HtmlTemplate": /./,
  "Base.Ui": /^(createMenu|createAddonMenu)$/,
  "Base.Menu": /^(?!addToUi)/,
  "Base.PromptResponse": /./,
  "Base.Logger": /./,
  "Base.Session": /./,
  "Base.Blob": /./,
  "Utilities.Utilities": /./,
  "Base.User": /./,
  "Script.ScriptApp": /./,
  "Script.Service": /./,
  "Script.AuthorizationInfo": /./,
  "HTML.HtmlOutputMetaTag": /./,
  "Charts.Charts": /./,
};

/** Builders and what they build travel only when they are set on a range or a sheet. */
const builders = /(Builder|Criteria|Condition|DataValidation|ConditionalFormatRule|TextStyle|RichTextValue|EmbeddedChart|^Base\.Color)/;

const reading = /^(get|is|has|can|find|waitLock|tryLock|alert|prompt|msgBox|inputBox)/;

/** @example trafficOf("Spreadsheet.Range", "setValues") → "write" */
export function trafficOf(className: string, method: string): Traffic {
  if (local[className]?.test(method) || builders.test(className)) return "local";
  return reading.test(method) ? "read" : "write";
}
