/**
 * What a service call costs. A **read** waits for the spreadsheet's (or a store's) answer, a **write** is buffered until something forces
 * it out, a **barrier** forces out what is buffered and asks nothing, **local** calls only concern objects within the script: ranges,
 * builders, menus.
 */
export type Traffic = "read" | "write" | "barrier" | "local";

const local: Readonly<Record<string, RegExp>> = {
  "Spreadsheet.SpreadsheetApp":
    /^(getActive|getActiveSpreadsheet|setActiveSpreadsheet|getActiveSheet|getUi|new\w+|openById|openByUrl|enable\w+)$/,
  "Spreadsheet.Spreadsheet": /^(getActiveSheet|getId|getUrl|getRange|getRangeList|toast|create\w+Finder)$/,
  "Spreadsheet.Sheet": /^(getRange|getRangeList|getSheetId|getParent|newChart|getName|getSheetName|create\w+Finder)$/,
  "Spreadsheet.Range":
    /^(getA1Notation|getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getRowIndex|getColumnIndex|getCell|getSheet|getGridId|offset|getEndRow|getEndColumn|is\w+Bounded|create\w+Finder)$/,
  "Spreadsheet.RangeList": /^(getRanges)$/,
  "Spreadsheet.DeveloperMetadataFinder": /^(?!find)/,
  // A search brings whole entries, key and value included.
  "Spreadsheet.DeveloperMetadata": /^get/,
  "Spreadsheet.DeveloperMetadataLocation": /./,
  "Spreadsheet.TextFinder": /^(ignore|match|startFrom|useRegular)/,
  "Spreadsheet.Color": /./,
  "Base.RgbColor": /./,
  "Spreadsheet.ThemeColor": /./,
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
  "Script.Trigger": /./,
  "Content.ContentService": /./,
  "Content.TextOutput": /./,
  "Script.Service": /./,
  "Script.AuthorizationInfo": /./,
  "HTML.HtmlOutputMetaTag": /./,
  "Charts.Charts": /./,
};

/** Builders and what they build are sent only when they are set on a range or a sheet. */
const builders =
  /(Builder|Criteria|Condition|DataValidation|ConditionalFormatRule|TextStyle|RichTextValue|EmbeddedChart|ContainerInfo|ChartOptions|Color$)/;

const reading = /^(get|is|has|can|find|waitLock|tryLock)/;

/** A lock is released only after the writes that it guards; the user sees a dialog only after them. */
const barrier = /^(flush|releaseLock|alert|prompt|msgBox|inputBox)$/;

/** @example trafficOf("Spreadsheet.Range", "setValues") → "write" */
export function trafficOf(className: string, method: string): Traffic {
  if (local[className]?.test(method) || builders.test(className)) return "local";
  if (barrier.test(method)) return "barrier";
  return reading.test(method) ? "read" : "write";
}
