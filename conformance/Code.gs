/**
 * What Google Sheets really does, asked of Google itself.
 *
 * Paste this file into the script editor of a NEW, empty spreadsheet (Extensions ▸ Apps Script), save, reload the spreadsheet, choose
 * Conformance ▸ Run, agree to the permissions, choose it once more, and copy the text that it shows. It takes about a minute, works on
 * sheets of its own, deletes them, and sends nothing anywhere. Delete the spreadsheet afterwards: a dead name may remain in it.
 *
 * @OnlyCurrentDoc
 */

function onOpen() {
  SpreadsheetApp.getUi().createMenu("Conformance").addItem("Run", "showConformance").addToUi();
}

/** The menu item: runs everything and shows one text to copy. */
function showConformance() {
  const text = JSON.stringify(conformance(), null, 1);
  const page = HtmlService.createHtmlOutput(
    '<p>Copy all of this text:</p><textarea id="text" style="width:100%;height:320px"></textarea>' +
      // Each question to the page stands in a script of its own, so that one that breaks leaves the others alone.
      '<script>var page = { template: "broken", expression: "broken" };</script>' +
      "<script>page.template = `a//b`.length === 4 ? 'kept' : 'changed';</script>" +
      "<script>page.expression = /[//]b/.test('/b') ? 'kept' : 'changed';</script>" +
      '<script>var all = JSON.parse(document.getElementById("json").textContent);' +
      'all.results.pageComments = page; document.getElementById("text").value = JSON.stringify(all, null, 1);</script>',
  );
  const json = '<script type="application/json" id="json">' + text.replace(/</g, "\\u003c") + "</script>";
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(json + page.getContent()).setWidth(640).setHeight(440), "Conformance");
}

/** Every answer by the name of its question; an error is an answer too. */
function conformance() {
  const results = {};
  for (const name of Object.keys(questions_)) {
    const sheet = SpreadsheetApp.getActive().insertSheet();
    try {
      results[name] = plain_(questions_[name](sheet, SpreadsheetApp.getActive()));
    } catch (error) {
      results[name] = "throws " + error;
    } finally {
      SpreadsheetApp.getActive().deleteSheet(sheet);
    }
  }
  return { program: "conformance/1", at: new Date().toISOString(), results: results };
}

/** The message of what a call throws, or what it gives. */
function tried_(call) {
  try {
    return plain_(call());
  } catch (error) {
    return "throws " + error;
  }
}

function plain_(value) {
  if (value === undefined) return "undefined";
  if (value instanceof Date) return "date " + value.toISOString();
  if (Array.isArray(value)) return value.map(plain_);
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain_(each)]));
  }
  return value !== null && typeof value === "object" ? String(value) : value;
}

/** The values of formulas set one below the other, once none is loading any more; a minute at most. */
function values_(sheet, formulas) {
  const range = sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  for (let second = 0; second < 60; second++) {
    SpreadsheetApp.flush();
    if (!range.getValues().some(([value]) => value === "Loading...")) break;
    Utilities.sleep(1000);
  }
  return Object.fromEntries(formulas.map((formula, row) => [formula, range.getCell(row + 1, 1).getValue()]));
}

/** Where a filter, a validation and a conditional format end now. */
function ends_(sheet) {
  const validated = sheet.getRange("B1:B20").getDataValidations().flatMap(([rule], index) => (rule ? [index + 1] : []));
  return {
    filter: sheet.getFilter().getRange().getA1Notation(),
    validation: validated[0] + " to " + validated[validated.length - 1],
    format: sheet.getConditionalFormatRules()[0].getRanges().map((range) => range.getA1Notation()),
  };
}

function withRules_(sheet) {
  sheet.getRange("A1:B5").setValues([["Name", "Points"], ["a", 1], ["b", 2], ["c", 3], ["d", 4]]).createFilter();
  sheet.getRange("B2:B5").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(2).setBackground("#ff0000");
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("B2:B5")]).build()]);
}

/** A question: does something on an empty sheet of its own and gives what there is to see. */
const questions_ = {
  deadNames(sheet, document) {
    const name = "Conformance_" + sheet.getSheetId();
    const other = document.insertSheet();
    document.setNamedRange(name, other.getRange("A1:A2"));
    const cell = sheet.getRange("A1").setFormula("=SUM(" + name + ")");
    document.deleteSheet(other);
    const listed = document.getNamedRanges().some((range) => range.getName() === name);
    const seen = [cell.getFormula().replace(name, "NAME"), cell.getValue(), document.getRangeByName(name)];
    const again = tried_(() => document.setNamedRange(name, sheet.getRange("B1:B2").setValue(3)));
    const after = cell.getValue();
    return { listed: listed, seen: seen, setAgain: String(again).replace(name, "NAME"), after: after,
      removed: String(tried_(() => document.removeNamedRange(name))).replace(name, "NAME") };
  },

  rulesBelow(sheet) {
    withRules_(sheet);
    sheet.insertRowsAfter(5, 2);
    sheet.getRange("A6:B6").setValues([["e", 5]]);
    SpreadsheetApp.flush();
    return ends_(sheet);
  },

  rulesAboveLast(sheet) {
    withRules_(sheet);
    sheet.insertRowsBefore(5, 2);
    SpreadsheetApp.flush();
    return ends_(sheet);
  },

  appendedRow(sheet) {
    withRules_(sheet);
    sheet.appendRow(["e", 5]);
    SpreadsheetApp.flush();
    return ends_(sheet);
  },

  openReferences(sheet, document) {
    const name = "Conformance_open_" + sheet.getSheetId();
    document.setNamedRange(name, sheet.getRange("A2:A"));
    const formula = sheet.getRange("B1").setFormula("=SUM(A2:A)");
    sheet.insertRowsAfter(sheet.getMaxRows(), 2);
    sheet.getRange(sheet.getMaxRows(), 1).setValue(4);
    const found = [formula.getFormula(), formula.getValue(), document.getRangeByName(name).getA1Notation()];
    document.removeNamedRange(name);
    return found;
  },

  spill(sheet) {
    sheet.getRange("A2").setValue("");
    sheet.getRange("B2").setValue("x");
    sheet.getRange("C2").setFormula('=""');
    sheet.getRange("A1:C1").setFormulas([["={1;2}", "={1;2}", "={1;2}"]]);
    SpreadsheetApp.flush();
    return sheet.getRange("A1:C2").getValues();
  },

  volatileArguments(sheet) {
    sheet.getRange("A1").setFormula("=NOW()");
    sheet.getRange("B1:B2").setFormulas([["=CONFORMANCE_KIND(A1)"], ["=CONFORMANCE_KIND(RAND())"]]);
    sheet.getRange("C1:C4").setFormulas([["=ISERROR(B1)"], ["=ERROR.TYPE(B1)"], ['=IFERROR(B1;"caught")'], ['=B1&"x"']]);
    SpreadsheetApp.flush();
    Utilities.sleep(5000);
    return sheet.getRange("B1:C4").getDisplayValues();
  },

  loadingCells(sheet) {
    sheet.getRange("A1").setFormula("=CONFORMANCE_SLOW()");
    sheet.getRange("B1:B3").setFormulas([["=ISERROR(A1)"], ["=ERROR.TYPE(A1)"], ['=IFERROR(A1;"caught")']]);
    SpreadsheetApp.flush();
    return { atOnce: sheet.getRange("A1:B3").getValues() };
  },

  cellArguments(sheet) {
    sheet.getRange("D1:D6").setValues([["text"], [new Date(2024, 0, 2)], [true], ["5%"], [""], ["12:30"]]);
    const places = ["D1", "D2", "D3", "D4", "D5", "D6", "NA()", "1/0", "D1:D2", "D1:E1", "", "D9;"];
    return values_(sheet, places.map((place) => "=CONFORMANCE_KIND(" + place + ")"));
  },

  cellResults(sheet) {
    const kinds = ["undefined", "null", "date", "NaN", "infinity", "object", "empty list", "list", "thrown", "text like a formula"];
    return values_(sheet, kinds.map((kind) => '=CONFORMANCE_GIVE("' + kind + '")'));
  },

  cellPermissions(sheet) {
    const calls = ["setValue", "getUi", "userProperties", "setUserProperty", "documentProperties", "activeUser", "locale", "sheetName", "toast", "lock"];
    return values_(sheet, calls.map((call) => '=CONFORMANCE_CALL("' + call + '")'));
  },

  metadataOnCopies(sheet, document) {
    sheet.addDeveloperMetadata("conformance", "sheet");
    sheet.getRange("2:2").addDeveloperMetadata("conformance", "row");
    const copy = sheet.copyTo(document);
    const found = copy.createDeveloperMetadataFinder().withKey("conformance").find().map((each) => each.getValue()).sort();
    document.deleteSheet(copy);
    return found;
  },

  namesOnCopies(sheet, document) {
    const name = "Conformance_copy_" + sheet.getSheetId();
    document.setNamedRange(name, sheet.getRange("A1").setValue(5));
    sheet.getRange("B1").setFormula("=" + name + "*2");
    const copy = sheet.copyTo(document).setName("Copied " + sheet.getSheetId());
    copy.getRange("A1").setValue(7);
    const told = (text) => String(text).split(name).join("NAME").split(copy.getName()).join("SHEET");
    const found = [copy.getNamedRanges().map((range) => told(range.getName())), told(copy.getRange("B1").getFormula()), copy.getRange("B1").getValue()];
    document.deleteSheet(copy);
    document.removeNamedRange(name);
    return found;
  },

  orderOfWrites(sheet) {
    sheet.getRange("B1").setFormula("=A1*2");
    sheet.getRange("A1").setValue(4);
    const first = sheet.getRange("B1").getValue();
    sheet.getRange("A1:A2").setValues([[1], [2]]);
    sheet.insertRowBefore(1);
    sheet.getRange("A1").setValue(9);
    return [first, sheet.getRange("A1:B3").getValues(), sheet.getRange("B2").getFormula()];
  },

  propertyLimits() {
    const store = PropertiesService.getDocumentProperties();
    const value = (length) => tried_(() => String(store.setProperty("conformance", "a".repeat(length)) === store));
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => ["conformance" + index, "a".repeat(9000)]));
    const found = { full: value(9216), over: value(9217), accents: tried_(() => String(store.setProperty("conformance", "é".repeat(4609)) === store)),
      store: tried_(() => String(store.setProperties(many) === store)) };
    Object.keys(many).concat("conformance").forEach((key) => store.deleteProperty(key));
    return found;
  },

  localeFormulas(sheet, document) {
    const locale = document.getSpreadsheetLocale();
    document.setSpreadsheetLocale("fr_FR");
    SpreadsheetApp.flush();
    try {
      return ["=SUM(1,5;2)", "=SUM(1;2)", "=IF(TRUE;1;2)", "={1\\2}", "=SUM(1.5;2)"].map((formula) => tried_(() => {
        const cell = sheet.getRange("A1").setFormula(formula);
        return [formula, cell.getFormula(), cell.getValue()];
      }));
    } finally {
      document.setSpreadsheetLocale(locale);
    }
  },

  typedTexts(sheet) {
    const texts = ["'=1+1", "'5", "+5", "-x", "1/2/2024", "5%", "TRUE", "  a ", "@a", "1,5", "1e3", "#N/A"];
    return texts.map((text) => {
      const cell = sheet.getRange("A1").clear().setValue(text);
      return [text, cell.getValue(), cell.getFormula(), cell.getNumberFormat()];
    });
  },

  errors(sheet, document) {
    sheet.setName("Conformance " + sheet.getSheetId());
    return [
      tried_(() => sheet.getRange("A1:A2").setValues([[1]])),
      tried_(() => sheet.getRange("A1").setNotes("x")),
      String(tried_(() => document.insertSheet(sheet.getName()))).replace(sheet.getName(), "NAME"),
      tried_(() => sheet.getRange("A0")),
      tried_(() => sheet.insertRowsAfter(sheet.getMaxRows() + 1, 1)),
      tried_(() => document.setNamedRange("two words", sheet.getRange("A1"))),
      tried_(() => sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build()).setValue(5) && "kept"),
    ];
  },

  checkboxesAndProtections(sheet) {
    const boxes = sheet.getRange("A1:A3").setValues([["x"], [true], [5]]).insertCheckboxes().getValues();
    const protection = sheet.protect().setWarningOnly(true);
    return [boxes, protection.getEditors().length];
  },

  copiedValidation(sheet) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"], true).setHelpText("h").build();
    const range = sheet.getRange("A1:A2").setDataValidation(rule);
    const copy = range.getDataValidation().copy().build();
    return [String(copy.getCriteriaType()), copy.getCriteriaValues(), copy.getHelpText(), copy.getAllowInvalid()];
  },

  formulas(sheet) {
    return values_(sheet, [
      "=ISBLANK(IFERROR(1/0))", '=IF(TRUE;;1)&"x"', "=IF(FALSE;1)", '=0.1+0.2&""', '=1E21&""', '=DATE(2024;1;2)&""', "=ROUND(1.005;2)",
      "=CHOOSE(5;1;2)", '=INDEX(SPLIT("a b c";" ");2)', '=REGEXREPLACE("ab";"(a)";"$0$1")', '=REGEXMATCH(123;"\\d")', '=TEXT("1";"0.0")',
      '=TEXT(TRUE;"0")', "=TRUE>\"z\"", "=-2^2", '=VLOOKUP("a";{"a"};9;FALSE)', '=SPLIT("";",")', "=ERROR.TYPE(NOSUCHNAME)",
      "=IFERROR(NOSUCHFUNCTION();1)", '=COUNTBLANK({"";1})', "=SUM(\"5\";1)", "=A100*1", '=TO_TEXT(5%)', "=ROWS(A2:A)>0",
    ]);
  },

  pages() {
    const template = HtmlService.createTemplate("<p title='<?= value ?>'><?= value ?></p><script>var x = <?= value ?>;</script><?!= value ?>");
    template.value = "<b>'\"";
    const page = HtmlService.createHtmlOutput("<script>var a = `x//y`;</script>");
    return [template.evaluate().getContent(), page.getContent(), page.getTitle(), page.getWidth()];
  },

  locks() {
    const lock = LockService.getDocumentLock();
    const found = [lock.tryLock(100), lock.hasLock(), LockService.getDocumentLock().tryLock(100)];
    lock.releaseLock();
    return found.concat(lock.hasLock());
  },
};

/**
 * What kind of value arrives from a cell.
 * @customfunction
 */
function CONFORMANCE_KIND(value) {
  return Object.prototype.toString.call(value).slice(8, -1) + " " + JSON.stringify(value === undefined ? "undefined" : value) + " " + arguments.length;
}

/** @customfunction */
function CONFORMANCE_SLOW() {
  Utilities.sleep(3000);
  return 1;
}

/** @customfunction */
function CONFORMANCE_GIVE(kind) {
  if (kind === "thrown") throw new Error("thrown");
  const results = { null: null, date: new Date(2024, 0, 2), NaN: NaN, infinity: Infinity, object: { a: 1 }, "empty list": [], list: [1, 2], "text like a formula": "=1+1" };
  return results[kind];
}

/** What a call gives in a cell, or the words that it is refused with. @customfunction */
function CONFORMANCE_CALL(name) {
  const calls = {
    setValue: () => SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) && "done",
    getUi: () => SpreadsheetApp.getUi() && "done",
    userProperties: () => PropertiesService.getUserProperties().getProperty("nothing"),
    setUserProperty: () => PropertiesService.getUserProperties().setProperty("nothing", "x") && "done",
    documentProperties: () => PropertiesService.getDocumentProperties().getProperty("nothing"),
    activeUser: () => typeof Session.getActiveUser().getEmail(),
    locale: () => typeof Session.getActiveUserLocale(),
    sheetName: () => typeof SpreadsheetApp.getActiveSheet().getName(),
    toast: () => SpreadsheetApp.getActive().toast("x") || "done",
    lock: () => LockService.getDocumentLock().tryLock(10),
  };
  return String(tried_(calls[name]));
}
