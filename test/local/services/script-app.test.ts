import { expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

it("authorization modes are there to compare with", () => {
  const { evaluate } = script("");
  expect(evaluate("return [String(ScriptApp.AuthMode.NONE), ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL]")).toEqual(["NONE", true]);
});

it("an unpublished script has no web address and no triggers", () => {
  const { evaluate } = script("");
  expect(
    evaluate(`return [ScriptApp.getService().getUrl(), ScriptApp.getService().isEnabled(), ScriptApp.getProjectTriggers(),
      String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()), ScriptApp.getScriptId() !== ""]`),
  ).toEqual([null, false, [], "NOT_REQUIRED", true]);
});

it("no token is given out", () => {
  const { errorOf } = script("");
  expect(errorOf("ScriptApp.getOAuthToken()")).toBe("Exception: You do not have permission to call ScriptApp.getOAuthToken.");
});

it("triggers are installed, listed to their user and deleted, and never run", () => {
  const { workbook, evaluate, errorOf } = script(
    "function daily() { throw new Error('ran') }\nfunction edited() { throw new Error('ran') }",
  );
  const list =
    "ScriptApp.getProjectTriggers().map((each) => [each.getHandlerFunction(), String(each.getEventType()), String(each.getTriggerSource())])";
  expect(
    evaluate(`const made = ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(6).inTimezone("Europe/Paris").create();
      ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      return [${list}, made.getUniqueId() === ScriptApp.getProjectTriggers()[0].getUniqueId(), made.getTriggerSourceId()]`),
  ).toEqual([
    [
      ["daily", "CLOCK", "CLOCK"],
      ["edited", "ON_EDIT", "SPREADSHEETS"],
    ],
    true,
    null,
  ]);
  const again = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(workbook.save()))) });
  expect(
    again.evaluate(
      "ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1);",
    ),
  ).toBeUndefined();
  expect(again.evaluate(`return ${list}`)).toEqual([["edited", "ON_EDIT", "SPREADSHEETS"]]);
  expect(again.evaluate(`return ${list}`, { user: "Somebody else" })).toEqual([]);
  expect(errorOf(`ScriptApp.newTrigger("nobody").timeBased().everyHours(1).create()`)).toBe("Exception: Script function not found: nobody");
  expect(errorOf(`ScriptApp.newTrigger("daily").forForm("id")`)).toBe("Exception: not emulated: TriggerBuilder.forForm");
});

it("a text output keeps its text, type and file name", () => {
  expect(
    script(
      "",
    ).evaluate(`const output = ContentService.createTextOutput("a").append("b").setMimeType(ContentService.MimeType.JSON).downloadAsFile("a.json");
      return [output.getContent(), String(output.getMimeType()), output.getFileName(), output.clear().setContent("c").getContent()]`),
  ).toEqual(["ab", "JSON", "a.json", "c"]);
});

it("the owner of the spreadsheet is known by the address that the host was given", () => {
  expect(script("", { owner: "olga@example.com" }).evaluate("return SpreadsheetApp.getActive().getOwner().getEmail()")).toBe(
    "olga@example.com",
  );
});
