import { afterEach, expect, it, vi } from "vitest";
import { script } from "../script.ts";

afterEach(() => {
  vi.useRealTimers();
});

const cache = "const cache = CacheService.getScriptCache();";

it("entries are put, read and removed", () => {
  expect(
    script("").evaluate(`${cache} cache.put("a", "1"); cache.putAll({ b: "2", c: "3" }, 60);
      const all = cache.getAll(["a", "b", "missing"]);
      cache.remove("a"); cache.removeAll(["b"]);
      return [all, cache.get("a"), cache.get("b"), cache.get("c")]`),
  ).toEqual([{ a: "1", b: "2" }, null, null, "3"]);
});

it("an entry lives ten minutes unless told, and never longer than six hours", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { host } = script(`
    function put() { ${cache} cache.put("short", "s"); cache.put("long", "l", 999999); }
    function read() { ${cache} return [cache.get("short"), cache.get("long")]; }`);
  const who = { user: "Ann", language: "en" };
  const read = () => Array.from(host.run("read", [], who).result as string[]);
  host.run("put", [], who);
  expect(read()).toEqual(["s", "l"]);
  vi.setSystemTime(Date.now() + 600_000);
  expect(read()).toEqual([null, "l"]);
  vi.setSystemTime(Date.now() + 21_000_000);
  expect(read()).toEqual([null, null]);
});

it("users have caches of their own", () => {
  const { run } = script(`
    function put() { CacheService.getUserCache().put("k", "v"); }
    function get() { return CacheService.getUserCache().get("k"); }`);
  run("put", [], { user: "Ann" });
  expect(run("get", [], { user: "Ann" }).result).toBe("v");
  expect(run("get", [], { user: "Bob" }).result).toBe(null);
});

it("keys and values have their limits", () => {
  const { errorOf } = script("");
  expect(errorOf(`${cache} cache.put("k", "x".repeat(100 * 1024 + 1))`)).toBe("Exception: Argument too large: value");
  expect(errorOf(`${cache} cache.put("k".repeat(251), "x")`)).toBe("Exception: Argument too large: key");
  expect(errorOf(`${cache} cache.put("k", 5)`)).toBe(
    "Exception: The parameters (String,number) don't match the method signature for CacheService.Cache.put.",
  );
  expect(errorOf(`${cache} cache.clear()`)).toBe("Exception: not emulated: Cache.clear");
});

it("every change of a cache gives null", () => {
  expect(
    script("").evaluate(
      `${cache} return [cache.put("a", "1"), cache.put("a", "1", 60), cache.putAll({ b: "2" }), cache.remove("a"), cache.removeAll(["b"])]`,
    ),
  ).toEqual([null, null, null, null, null]);
  expect(script("").evaluate(`${cache} return cache.put("a", "1") === null`)).toBe(true);
});
