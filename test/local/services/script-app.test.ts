import { expect, it } from "vitest";
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

it("no token is given out, and triggers on the clock are refused by name", () => {
  const { errorOf } = script("");
  expect(errorOf("ScriptApp.getOAuthToken()")).toBe("Exception: You do not have permission to call ScriptApp.getOAuthToken.");
  expect(errorOf(`ScriptApp.newTrigger("daily").timeBased()`)).toBe("Exception: not emulated: ScriptApp.newTrigger");
});
