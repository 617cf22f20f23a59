import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

describe("properties", () => {
  it("values are set, read, listed and deleted", () => {
    expect(
      script("").evaluate(`const store = PropertiesService.getScriptProperties();
        store.setProperty("A", "1").setProperties({ B: "2", C: "3" });
        const before = store.getProperties();
        store.deleteProperty("A");
        const keys = store.getKeys();
        store.setProperties({ D: "4" }, true);
        return [before, keys, store.getProperties(), store.getProperty("A"), store.getProperty("toString"), store.deleteAllProperties().getKeys()]`),
    ).toEqual([{ A: "1", B: "2", C: "3" }, ["B", "C"], { D: "4" }, null, null, []]);
  });

  it("they outlive the execution; document and script share them with everybody, users have their own", () => {
    const { evaluate } = script("");
    const write = (kind: string) => `PropertiesService.get${kind}Properties().setProperty("k", "${kind}")`;
    const read = (kind: string) => `return PropertiesService.get${kind}Properties().getProperty("k")`;
    for (const kind of ["Document", "Script", "User"]) evaluate(write(kind), { user: "Interviewer 1" });
    expect(["Document", "Script", "User"].map((kind) => evaluate(read(kind), { user: "Interviewer 2" }))).toEqual([
      "Document",
      "Script",
      null,
    ]);
    expect(evaluate(read("User"), { user: "Interviewer 1" })).toBe("User");
  });

  it("values that are no text are stored as text, keys must be text", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`const store = PropertiesService.getUserProperties().setProperty("n", 5).setProperties({ b: true });
        return [store.getProperty("n"), store.getProperty("b"), Number(store.getProperty("n")) + 1]`),
    ).toEqual(["5", "true", 6]);
    expect(errorOf(`PropertiesService.getUserProperties().setProperty(5, "x")`)).toBe(
      "Exception: The parameters (number,String) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  it("at most 9 KB per value and 500 KB per store, counted in bytes with the keys", () => {
    const { evaluate, errorOf } = script("");
    const store = "const store = PropertiesService.getDocumentProperties();";
    expect(errorOf(`${store} store.setProperty("k", "x".repeat(9 * 1024 + 1))`)).toBe("Exception: Argument too large: value");
    expect(errorOf(`${store} store.setProperty("k", "é".repeat(5 * 1024))`)).toBe("Exception: Argument too large: value");
    expect(evaluate(`${store} store.setProperty("k", "x".repeat(9 * 1024)); return store.getKeys()`)).toEqual(["k"]);
    expect(errorOf(`${store} for (let i = 0; i < 60; i++) store.setProperty("key" + i, "x".repeat(9000))`)).toBe(
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    );
    expect(evaluate(`${store} return store.getKeys().length`)).toBe(56);
  });

  it("what a store does not have says so", () => {
    expect(script("").errorOf(`PropertiesService.getUserProperties().clear()`)).toBe("Exception: not emulated: Properties.clear");
  });
});
