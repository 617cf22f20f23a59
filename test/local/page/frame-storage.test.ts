import { describe, expect, it } from "vitest";
import { createFrameStorage, type StorageMessage } from "../../../local/page/frame-storage.ts";

const open = (kept: Readonly<Record<string, string>> = {}) => {
  const sent: StorageMessage[] = [];
  return { storage: createFrameStorage(kept, (message) => sent.push(message)), sent };
};

describe("localStorage in a page of a script", () => {
  it("starts with what was kept and answers null for the rest", () => {
    const { storage } = open({ draft: "one" });
    expect([storage.getItem("draft"), storage.getItem("other"), storage.length, storage.key(0), storage.key(1)]).toEqual([
      "one",
      null,
      1,
      "draft",
      null,
    ]);
  });

  it("turns everything into text and tells the window around", () => {
    const { storage, sent } = open();
    storage.setItem("count", 3 as unknown as string);
    expect(storage.getItem("count")).toBe("3");
    storage.removeItem("count");
    expect(sent).toEqual([
      { kind: "storage", key: "count", value: "3" },
      { kind: "storage", key: "count", value: null },
    ]);
  });

  it("takes items as properties too", () => {
    const { storage, sent } = open({ first: "1", second: "2" });
    storage.third = "3";
    delete storage.first;
    expect(Object.keys(storage)).toEqual(["second", "third"]);
    expect([storage.second, storage.third, storage.first]).toEqual(["2", "3", undefined]);
    storage.clear();
    expect(storage.length).toBe(0);
    expect(sent.filter(({ value }) => value === null).map(({ key }) => key)).toEqual(["first", "second", "third"]);
  });
});
