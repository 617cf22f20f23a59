import { expect, it } from "vitest";
import { script } from "../script.ts";

const manifest = (value: object) => ({ "Code.js": "", "appsscript.json": JSON.stringify(value) });

it("language and time zone come from the user and the manifest", () => {
  const { evaluate } = script(manifest({ timeZone: "Europe/Paris" }), { locale: "fr_FR" });
  expect(evaluate("return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]")).toEqual(["fr", "Europe/Paris"]);
});

it("a user who was named by an address has it, any other has none", () => {
  const { evaluate } = script("");
  expect(evaluate("return Session.getActiveUser().getEmail()", { user: "ann@example.com" })).toBe("ann@example.com");
  expect(evaluate("return Session.getEffectiveUser().getEmail()", { user: "Ann" })).toBe("");
});

it("a manifest without the scope of addresses may not ask for the user", () => {
  const { errorOf } = script(manifest({ oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] }));
  expect(errorOf("Session.getActiveUser()")).toBe(
    "Exception: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
  );
});

it("the temporary key tells users apart without naming them", () => {
  const { evaluate } = script("");
  const key = (user: string) => evaluate("return Session.getTemporaryActiveUserKey()", { user });
  expect(key("Ann")).toBe(key("Ann"));
  expect(key("Ann")).not.toBe(key("Zoé"));
  expect(key("Ann")).not.toContain("Ann");
});

it("what Session does not have says so", () => {
  expect(script("").errorOf("Session.getUser()")).toBe("Exception: not emulated: Session.getUser");
});

it("a user as a text is the address", () => {
  const texts = "return [String(Session.getActiveUser()), ''.concat(Session.getEffectiveUser()), Session.getActiveUser() + '!']";
  expect(script("").evaluate(texts, { user: "ann@x.org" })).toEqual(["ann@x.org", "ann@x.org", "ann@x.org!"]);
});
